package org.quotewright.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.model.QuoteId;
import org.quotewright.model.QuoteState;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.store.NotAProject;
import org.quotewright.store.ProjectUnavailable;

class SessionsTest {

    @TempDir Path folder;
    private OpenedProject opened;
    private QuoteId first;

    @BeforeEach
    void open() {
        opened = new OpenedProject(folder);
        opened.add("ferry.txt", OpenedProject.FERRY);
        first = opened.quotes().getFirst().id();
    }

    @AfterEach
    void close() {
        opened.close();
    }

    @Test
    void namesProjectAndAnalyst() {
        assertThat(opened.session().name()).isEqualTo("harbour");
        assertThat(opened.session().analyst().name()).isEqualTo("kaya");
        assertThat(opened.session().readOnly()).isFalse();
        assertThat(opened.project().heldBy()).isEmpty();
    }

    @Test
    void everythingIsThereAfterReopening() {
        opened.review().accept(first);
        List<ReviewedQuote> before = opened.quotes();
        opened.reopen();
        assertThat(opened.quotes()).isEqualTo(before);
    }

    @Test
    void closingAgainDoesNothing() {
        opened.close();
        assertThatCode(opened::close).doesNotThrowAnyException();
        opened.open();
        assertThat(opened.quotes()).isNotEmpty();
    }

    @Test
    void secondDeskReadsAndLearnsWhoWrites() throws ProjectUnavailable {
        try (ProjectSession second =
                Sessions.open(opened.file(), "lee", new InventedEngine(), Clock.systemUTC())) {
            assertThat(second.session().readOnly()).isTrue();
            assertThat(second.session().heldBy().orElseThrow().user())
                    .isEqualTo(System.getProperty("user.name"));
            assertThat(second.heldBy().orElseThrow().pid())
                    .isEqualTo(ProcessHandle.current().pid());
            opened.review().accept(first);
            assertThat(second.session().library().articles().getFirst().decided()).isEqualTo(1);
            assertThat(second.session().search().find("is:verified", 5).total()).isEqualTo(1);
            opened.review().undo();
            assertThat(second.session().search().find("is:verified", 5).total()).isZero();
            assertThat(second.maintenance().check(Progress.NONE)).isEmpty();
        }
    }

    @Test
    void secondDeskCannotDecide() throws ProjectUnavailable {
        try (ProjectSession second =
                Sessions.open(opened.file(), "lee", new InventedEngine(), Clock.systemUTC())) {
            Session session = second.session();
            assertThatThrownBy(() -> session.review().accept(first))
                    .isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> session.review().undo())
                    .isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> session.library().add(List.of(folder), Progress.NONE))
                    .isInstanceOf(IllegalStateException.class);
        }
        assertThat(opened.quotes()).allMatch(quote -> quote.state() == QuoteState.OPEN);
    }

    @Test
    void readsAProjectThatCannotBeWritten() throws IOException, ProjectUnavailable {
        opened.review().accept(first);
        opened.close();
        Path lock = Files.createDirectory(folder.resolve("harbour.quotewright.lock"));
        try (ProjectSession reading =
                Sessions.open(opened.file(), "lee", new InventedEngine(), Clock.systemUTC())) {
            assertThat(reading.session().readOnly()).isTrue();
            assertThat(reading.session().heldBy()).isEmpty();
            assertThat(reading.heldBy()).isEmpty();
            assertThat(reading.session().search().find("is:verified", 5).total()).isEqualTo(1);
        }
        Files.delete(lock);
        opened.open();
    }

    @Test
    void refusesWhatIsNoProject() {
        assertThatThrownBy(() ->
                        Sessions.open(
                                folder.resolve("ferry.txt"),
                                "lee",
                                new InventedEngine(),
                                Clock.systemUTC()))
                .isInstanceOf(NotAProject.class);
    }

    @Test
    void searchFollowsDecisions() {
        assertThat(ids("is:verified")).isEmpty();
        opened.review().accept(first);
        assertThat(ids("is:verified")).containsExactly(first);
        opened.review().undo();
        assertThat(ids("is:verified")).isEmpty();
        assertThat(ids("org:\"Nordport Ferries\"")).containsExactly(first);
    }

    @Test
    void indexIsACacheThatMayBeDeleted() throws IOException {
        opened.review().accept(first);
        opened.close();
        Path index = folder.resolve("harbour.quotewright.index");
        try (Stream<Path> files = Files.walk(index)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        opened.open();
        assertThat(ids("is:verified sails")).containsExactly(first);
    }

    @Test
    void indexOfAnOlderCopyIsMadeAnew() throws IOException {
        opened.close();
        Path copy = Files.copy(opened.file(), folder.resolve("copy"));
        opened.open();
        opened.review().accept(first);
        opened.close();
        Files.move(copy, opened.file(), StandardCopyOption.REPLACE_EXISTING);
        opened.open();
        assertThat(ids("is:verified")).isEmpty();
        assertThat(ids("is:open")).hasSize(2);
    }

    @Test
    void indexThatWasNotClosedIsMadeAnew() throws IOException {
        opened.review().accept(first);
        Path other = Files.createDirectories(folder.resolve("after a crash"));
        Path index = Files.createDirectories(other.resolve("harbour.quotewright.index"));
        opened.reopen();
        try (Stream<Path> files = Files.list(folder.resolve("harbour.quotewright.index"))) {
            for (Path file : files.toList()) {
                Files.copy(file, index.resolve(file.getFileName()));
            }
        }
        opened.review().reject(first);
        opened.close();
        Files.copy(opened.file(), other.resolve("harbour.quotewright"));
        opened = new OpenedProject(other);
        assertThat(ids("is:rejected")).containsExactly(first);
    }

    @Test
    void decisionIsSavedThoughTheIndexFails() throws IOException {
        Path index = folder.resolve("harbour.quotewright.index");
        opened.close();
        try (Stream<Path> files = Files.list(index)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(index);
        Files.writeString(index, "in the way");
        opened.open();
        assertThat(opened.review().accept(first).select().state()).isEqualTo(QuoteState.VERIFIED);
        assertThat(ids("is:verified")).containsExactly(first);
    }

    @Test
    void opensThoughTheIndexFolderHoldsNoise() throws IOException {
        opened.review().accept(first);
        opened.close();
        Path index = folder.resolve("harbour.quotewright.index");
        try (Stream<Path> files = Files.list(index)) {
            for (Path file : files.toList()) {
                Files.write(file, new byte[200]);
            }
        }
        opened.open();
        assertThat(ids("is:verified")).containsExactly(first);
    }

    @Test
    void tellsOfMistakesInAQuery() {
        SearchPage results = opened.session().search().find("mood:wry ferry", 5);
        assertThat(results.mistakes()).isNotEmpty();
        assertThat(results.mistakes().getFirst().arguments()).contains("mood");
    }

    private List<QuoteId> ids(String query) {
        return opened.session().search().find(query, 20).hits().stream()
                .map(hit -> hit.quote().quote().id())
                .toList();
    }
}
