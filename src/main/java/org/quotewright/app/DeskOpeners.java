package org.quotewright.app;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Parent;
import org.quotewright.review.ImportReport;
import org.quotewright.review.JobRunner;
import org.quotewright.review.Session;
import org.quotewright.ui.common.Dialogs;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.Notices;
import org.quotewright.ui.common.action.Actions;
import org.quotewright.ui.decision.DecisionView;
import org.quotewright.ui.decision.DecisionViewModel;
import org.quotewright.ui.export.ExportView;
import org.quotewright.ui.export.ExportViewModel;
import org.quotewright.ui.preferences.PreferencesView;
import org.quotewright.ui.search.SearchField;
import org.quotewright.ui.shell.ImportReportView;
import org.quotewright.ui.shell.ImportViewModel;
import org.quotewright.ui.shell.ShellView;
import org.quotewright.ui.shell.ShortcutSheet;

/** Opens the parts of the desk that lie beside the article: boxes, dialogs and the drawer. */
final class DeskOpeners implements DeskActions.Openers {

    private final BooleanProperty drawer = new SimpleBooleanProperty();
    private final DecisionViewModel decision;
    private final Session session;
    private final JobRunner jobs;
    private final Equipment equipment;
    private final Notices notices;
    private final Messages messages;
    private ShellView shell;
    private Actions actions;
    private ImportViewModel imports;
    private SearchField search;
    private DecisionView card;

    DeskOpeners(
            DecisionViewModel decision,
            Session session,
            JobRunner jobs,
            Equipment equipment,
            Notices notices,
            Messages messages) {
        this.decision = decision;
        this.session = session;
        this.jobs = jobs;
        this.equipment = equipment;
        this.notices = notices;
        this.messages = messages;
    }

    /** Once for the views that are built after the actions that open them. */
    void connect(SearchField newSearch, DecisionView newCard) {
        search = newSearch;
        card = newCard;
    }

    void connect(ShellView newShell, Actions newActions, ImportViewModel newImports) {
        shell = newShell;
        actions = newActions;
        imports = newImports;
        drawer.bind(newShell.hasDrawer());
    }

    /** Gives the focus back to the desk, so that its keys are heard. */
    void leave() {
        shell.requestFocus();
    }

    void report(ImportReport report) {
        show("adding.report", new ImportReportView(report, messages, dialogs()::close).load());
    }

    @Override
    public void speaker() {
        shell.drawerOpen().set(true);
        decision.chooseSpeaker();
    }

    @Override
    public void organisation() {
        shell.drawerOpen().set(true);
        decision.chooseOrganisation();
    }

    @Override
    public void note() {
        shell.drawerOpen().set(true);
        card.beginNote();
    }

    @Override
    public void search() {
        search.begin();
    }

    @Override
    public void add() {
        List<Path> chosen = equipment.files().articles();
        imports.add(chosen);
    }

    @Override
    public void export() {
        ExportViewModel viewModel =
                new ExportViewModel(session, jobs, equipment.files(), notices, messages);
        show("export.heading", new ExportView(viewModel, messages, dialogs()::close).load());
    }

    @Override
    public void preferences() {
        show(
                "preferences.heading",
                new PreferencesView(equipment.look(), messages, dialogs()::close).load());
    }

    @Override
    public void shortcuts() {
        show("shortcuts.heading", new ShortcutSheet(actions, messages));
    }

    @Override
    public void toggleList() {
        shell.listShown().set(!shell.listShown().get());
    }

    @Override
    public void toggleDetails() {
        shell.drawerOpen().set(!shell.drawerOpen().get());
    }

    @Override
    public BooleanProperty hasDrawer() {
        return drawer;
    }

    private void show(String titleKey, Parent form) {
        dialogs().show(messages.text(titleKey), form);
    }

    private Dialogs dialogs() {
        return equipment.dialogs();
    }
}
