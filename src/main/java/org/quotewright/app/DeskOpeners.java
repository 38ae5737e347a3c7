package org.quotewright.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import org.quotewright.model.ArticleId;
import org.quotewright.review.ExportScope;
import org.quotewright.ui.adding.FetchViewModel;
import org.quotewright.ui.commands.PaletteViewModel;
import org.quotewright.ui.common.action.Actions;
import org.quotewright.ui.decision.DecisionView;
import org.quotewright.ui.decision.DecisionViewModel;
import org.quotewright.ui.queue.QueueView;
import org.quotewright.ui.reader.FindBar;
import org.quotewright.ui.search.FindViewModel;
import org.quotewright.ui.search.SavedViewModel;
import org.quotewright.ui.search.SearchField;
import org.quotewright.ui.shell.ImportViewModel;
import org.quotewright.ui.shell.ShellView;

/** Opens the parts of the desk that lie beside the article: boxes, dialogs and the drawer. */
final class DeskOpeners implements DeskActions.Openers, CorrectingActions.Openers {

    private final BooleanProperty drawer = new SimpleBooleanProperty();
    private final DecisionViewModel decision;
    private final Equipment equipment;
    private final DeskForms forms;
    private ShellView shell;
    private Actions actions;
    private ImportViewModel imports;
    private SearchField search;
    private DecisionView card;
    private QueueView queue;
    private FindBar find;
    private FetchViewModel fetching;
    private PaletteViewModel palette;
    private FindViewModel found;
    private SavedViewModel searches;
    private Runnable progress = () -> {};

    DeskOpeners(DecisionViewModel decision, Equipment equipment, DeskForms forms) {
        this.decision = decision;
        this.equipment = equipment;
        this.forms = forms;
    }

    /** Once for the views that are built after the actions that open them. */
    void connect(SearchField newSearch, DecisionView newCard, QueueView newQueue) {
        search = newSearch;
        card = newCard;
        queue = newQueue;
    }

    void connect(FindViewModel newFound, SavedViewModel newSearches) {
        found = newFound;
        searches = newSearches;
    }

    void connect(FetchViewModel newFetching) {
        fetching = newFetching;
    }

    void connect(FindBar newFind) {
        find = newFind;
    }

    void connect(PaletteViewModel newPalette, Runnable showProgress) {
        palette = newPalette;
        progress = showProgress;
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
    public void source() {
        shell.drawerOpen().set(true);
        decision.chooseSource();
    }

    @Override
    public void alike() {
        decision.alike().take();
    }

    @Override
    public ObservableBooleanValue isAlikeOffered() {
        return decision.alike().isOffered();
    }

    /** The filters of the list, which is shown for that. */
    void filters() {
        shell.listShown().set(true);
        queue.beginFilters();
    }

    @Override
    public void note() {
        shell.drawerOpen().set(true);
        card.beginNote();
    }

    @Override
    public void find() {
        find.begin();
    }

    @Override
    public void search() {
        search.begin();
    }

    @Override
    public void newProject() {
        equipment.files().newProject().ifPresent(equipment.projects()::open);
    }

    @Override
    public void otherProject() {
        equipment.files().otherProject().ifPresent(equipment.projects()::open);
    }

    @Override
    public void add() {
        List<Path> chosen = equipment.files().articles();
        imports.add(chosen);
    }

    /** Asks for an address, which may be what was copied. */
    @Override
    public void fetch() {
        fetching.address().set(Copied.now().address().orElse(""));
        forms.fetch(fetching);
    }

    /** Files that were copied are added as if chosen; an address only leads to an article. */
    @Override
    public void paste() {
        Copied copied = Copied.now();
        if (!copied.files().isEmpty()) {
            imports.add(copied.files());
        } else if (copied.address().isPresent()) {
            fetch();
        } else {
            imports.paste(copied.words());
        }
    }

    /** What the title bar searches for is searched for there, too. */
    @Override
    public void searches() {
        search.handOver(found);
        forms.find(found, searches);
    }

    @Override
    public void export() {
        List<ExportScope> others = new ArrayList<>();
        if (!search.query().isBlank()) {
            others.add(new ExportScope.Found(search.query()));
        }
        others.addAll(searches.scopes());
        forms.export(List.of(), others);
    }

    @Override
    public void take() {
        forms.take();
    }

    @Override
    public void copy() {
        forms.copy();
    }

    @Override
    public void compare() {
        forms.compare();
    }

    @Override
    public void history() {
        forms.history();
    }

    @Override
    public void reanalyse() {
        forms.reanalyse();
    }

    @Override
    public void revise(ArticleId article) {
        forms.revise(article);
    }

    @Override
    public void facts(ArticleId article) {
        forms.source(article);
    }

    @Override
    public void unplaced() {
        forms.unplaced();
    }

    @Override
    public void sightings() {
        forms.sightings();
    }

    @Override
    public void figures() {
        forms.figures();
    }

    @Override
    public void speakers() {
        forms.speakers();
    }

    @Override
    public void preferences() {
        forms.preferences(actions);
    }

    @Override
    public void shortcuts() {
        forms.shortcuts(actions);
    }

    @Override
    public void guide() {
        forms.guide();
    }

    @Override
    public void progress() {
        progress.run();
    }

    @Override
    public void palette() {
        palette.toggle();
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
}
