package org.quotewright.ui.export;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.quotewright.review.Job;
import org.quotewright.review.Returns;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.Notice;
import org.quotewright.ui.common.desk.Workplace;

/** What an export would bring back into the project, and the command that takes it. */
public final class TakeViewModel {

    private static final String FAILURE = "notice.not-taken";

    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final Returns returns;
    private final Workplace workplace;
    private final Messages messages;
    private Optional<Returns.Offer> offer = Optional.empty();

    public TakeViewModel(Returns returns, Workplace workplace) {
        this.returns = returns;
        this.workplace = workplace;
        this.messages = workplace.messages();
    }

    /** Reads the file and tells what it would bring. */
    public void begin(Path file) {
        told.set(messages.text("take.job"));
        workplace
                .jobs()
                .inOrder(
                        Job.of(messages.text("take.job"), progress -> returns.offer(file)),
                        this::show,
                        this::failed);
    }

    ReadOnlyStringProperty told() {
        return told.getReadOnlyProperty();
    }

    /** False where the file would change nothing. */
    ReadOnlyBooleanProperty ready() {
        return ready.getReadOnlyProperty();
    }

    Messages messages() {
        return messages;
    }

    /** In one step, or as the project's own history where it has none. */
    void take() {
        offer.ifPresent(shown ->
                workplace
                        .jobs()
                        .inOrder(
                                Job.of(messages.text("take.job"), progress -> returns.take(shown)),
                                this::taken,
                                failure -> workplace.notices().failed(FAILURE, failure)));
    }

    private void taken(Returns.Outcome taken) {
        workplace.navigation().begin();
        String words = messages.text("take.done", taken.articles(), taken.quotations());
        workplace.navigation().whenThere(() -> workplace.notices().show(Notice.good(words)));
    }

    private void show(Returns.Offer read) {
        Returns.Outcome would = read.would();
        boolean isAny = would.articles() + would.quotations() > 0;
        String key = would.isHistory() ? "take.history" : isAny ? "take.step" : "take.nothing";
        String words = messages.text(key, would.articles(), would.quotations());
        told.set(
                would.left() == 0 ? words : words + " " + messages.text("take.left", would.left()));
        offer = Optional.of(read);
        ready.set(isAny);
    }

    private void failed(Exception failure) {
        workplace.notices().failed(FAILURE, failure);
        workplace.notices().current().get().ifPresent(notice -> told.set(notice.happened()));
    }
}
