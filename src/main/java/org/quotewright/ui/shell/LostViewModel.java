package org.quotewright.ui.shell;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.quotewright.review.Job;
import org.quotewright.review.Session;
import org.quotewright.ui.common.LostWords;
import org.quotewright.ui.common.action.Action;
import org.quotewright.ui.common.action.Condition;
import org.quotewright.ui.common.desk.Workplace;

/**
 * Decisions that may be lost: named, each time the project is opened, until somebody takes note.
 */
public final class LostViewModel {

    private final ReadOnlyStringWrapper sentences = new ReadOnlyStringWrapper();
    private final Session session;
    private final Workplace workplace;

    public LostViewModel(Session session, Workplace workplace) {
        this.session = session;
        this.workplace = workplace;
        LostWords words = new LostWords(workplace.messages());
        sentences.set(session.lost().stream().map(words::of).collect(Collectors.joining("\n")));
    }

    /** Empty where nothing is lost that nobody took note of. */
    ReadOnlyStringProperty sentences() {
        return sentences.getReadOnlyProperty();
    }

    public List<Action> actions() {
        return List.of(Action.of("file.note-lost", this::note, "Shift+L").when(mayNote()));
    }

    private Condition mayNote() {
        return Condition.of(
                "why.nothing-lost",
                () -> !session.readOnly() && !sentences.get().isEmpty(),
                sentences);
    }

    private void note() {
        workplace
                .jobs()
                .inOrder(
                        Job.of(workplace.messages().text("job.note-lost"), progress -> noted()),
                        done -> sentences.set(""),
                        failure -> workplace.notices().failed("notice.not-noted", failure));
    }

    private boolean noted() {
        session.care().noteLost();
        return true;
    }
}
