package org.quotewright.ui.adding;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.quotewright.model.WebAddress;
import org.quotewright.review.Job;
import org.quotewright.review.JobRunner;
import org.quotewright.review.WebPages;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.Notices;
import org.quotewright.ui.common.desk.RunningTask;
import org.quotewright.ui.common.desk.TaskList;

/**
 * A page that is fetched from the web: nothing happens before its address was typed and somebody
 * said yes, and while it goes on, the desk shows that and to whom it is connected.
 */
public final class FetchViewModel {

    private static final double UNKNOWN = -1;

    private final StringProperty address = new SimpleStringProperty("");
    private final WebPages pages;
    private final JobRunner jobs;
    private final TaskList tasks;
    private final Notices notices;
    private final Messages messages;
    private final Consumer<Path> add;

    /**
     * @param jobs that nobody watches: what goes on is a task of its own
     * @param add takes the page as a file to add
     */
    public FetchViewModel(
            WebPages pages,
            JobRunner jobs,
            TaskList tasks,
            Notices notices,
            Messages messages,
            Consumer<Path> add) {
        this.pages = pages;
        this.jobs = jobs;
        this.tasks = tasks;
        this.notices = notices;
        this.messages = messages;
        this.add = add;
    }

    Messages messages() {
        return messages;
    }

    /** As it is typed. */
    public StringProperty address() {
        return address;
    }

    BooleanBinding isAddress() {
        return Bindings.createBooleanBinding(
                () -> WebAddress.of(address.get()).isPresent(), address);
    }

    /** What saying yes would do. */
    StringBinding question() {
        return Bindings.createStringBinding(
                () ->
                        WebAddress.of(address.get())
                                .map(asked -> messages.text("fetch.asks", asked.host()))
                                .orElseGet(() -> messages.text("fetch.hint")),
                address);
    }

    /** The analyst said yes. */
    void fetch() {
        WebAddress.of(address.get()).ifPresent(asked -> new Fetching(asked).begin());
    }

    /** One connection, from its begin to its end. */
    private final class Fetching {

        private final WebAddress asked;
        private final RunningTask task;
        private JobRunner.RunningJob job = () -> {};

        private Fetching(WebAddress asked) {
            this.asked = asked;
            String words = messages.text("fetch.running", asked.host());
            this.task =
                    new RunningTask(
                            new SimpleStringProperty(words),
                            new SimpleDoubleProperty(UNKNOWN),
                            this::cancel,
                            asked.host());
        }

        private void begin() {
            tasks.add(task);
            job =
                    jobs.aside(
                            Job.of(
                                    messages.text("fetch.running", asked.host()),
                                    progress -> pages.fetch(asked)),
                            page -> {
                                tasks.remove(task);
                                add.accept(page);
                            },
                            failure -> {
                                tasks.remove(task);
                                notices.failed("notice.not-fetched", failure);
                            });
        }

        private void cancel() {
            tasks.remove(task);
            job.cancel();
        }
    }
}
