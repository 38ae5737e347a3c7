package org.quotewright.ui.shell;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.Notice;
import org.quotewright.ui.common.action.Action;
import org.quotewright.ui.common.action.Condition;

/** The files of an import on which the desk was closed, which can be added at any time after. */
public final class ImportRest {

    /** The id of the command that adds them. */
    static final String COMMAND = "file.rest";

    private final ObjectProperty<List<Path>> files = new SimpleObjectProperty<>(List.of());
    private final ImportViewModel imports;

    public ImportRest(ImportViewModel imports) {
        this.imports = imports;
    }

    /** Takes the place of what was offered before. */
    public void offer(List<Path> rest) {
        files.set(List.copyOf(rest));
    }

    /** What became of an import, with the command for its rest. */
    public Notice notice(CutImport cut, Messages messages) {
        boolean isWhole = cut.rest().isEmpty();
        Notice told =
                new Notice(
                        Notice.Kind.QUIET,
                        messages.text("adding.cut", cut.added(), cut.files()),
                        messages.text("adding.cut.safe", cut.added()),
                        messages.text(isWhole ? "adding.cut.todo" : "adding.cut.rest"),
                        "");
        return isWhole ? told : told.offering(COMMAND);
    }

    public List<Action> actions() {
        return List.of(
                Action.of(COMMAND, this::add, "Shift+O")
                        .when(Condition.of("why.no-rest", () -> !files.get().isEmpty(), files)));
    }

    private void add() {
        List<Path> rest = files.get();
        files.set(List.of());
        imports.addUnseen(rest);
    }
}
