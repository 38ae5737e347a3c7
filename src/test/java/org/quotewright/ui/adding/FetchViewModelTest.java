package org.quotewright.ui.adding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quotewright.model.WebAddress;
import org.quotewright.ui.DirectJobRunner;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.Notice;
import org.quotewright.ui.common.Notices;
import org.quotewright.ui.common.desk.TaskList;

class FetchViewModelTest {

    private static final Path PAGE = Path.of("ferry.mhtml");

    private final TaskList tasks = new TaskList();
    private final List<String> asked = new ArrayList<>();
    private final List<String> signs = new ArrayList<>();
    private final List<Path> added = new ArrayList<>();
    private final Messages messages = new Messages();
    private final Notices notices = new Notices(messages);
    private final FetchViewModel fetch =
            new FetchViewModel(
                    this::page, new DirectJobRunner(), tasks, notices, messages, added::add);

    private Path page(WebAddress address) throws IOException {
        asked.add(address.toString());
        signs.add(tasks.connectedTo().get());
        if (address.host().equals("gone.example")) {
            throw new IOException("the disk is full");
        }
        return PAGE;
    }

    @Test
    void fetchesNothingBeforeSomebodySaysYes() {
        fetch.address().set("https://news.example/ferry");
        assertThat(fetch.isAddress().get()).isTrue();
        assertThat(fetch.question().get()).contains("news.example");
        assertThat(asked).isEmpty();
        fetch.fetch();
        assertThat(asked).containsExactly("https://news.example/ferry");
        assertThat(added).containsExactly(PAGE);
    }

    @Test
    void showsToWhomTheDeskIsConnectedAndOnlyThen() {
        assertThat(tasks.connectedTo().get()).isEmpty();
        fetch.address().set("news.example/ferry");
        fetch.fetch();
        assertThat(signs).containsExactly("news.example");
        assertThat(tasks.connectedTo().get()).isEmpty();
        assertThat(tasks.all()).isEmpty();
    }

    @Test
    void asksForAnAddressFirst() {
        fetch.address().set("the ferry");
        assertThat(fetch.isAddress().get()).isFalse();
        fetch.fetch();
        assertThat(asked).isEmpty();
    }

    @Test
    void tellsWhatFailed() {
        fetch.address().set("https://gone.example/");
        fetch.fetch();
        assertThat(added).isEmpty();
        assertThat(tasks.all()).isEmpty();
        assertThat(notices.current().get()).map(Notice::kind).contains(Notice.Kind.BAD);
    }
}
