package org.quotewright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotewright.model.Affiliation;
import org.quotewright.model.Article;
import org.quotewright.model.ArticleFacts;
import org.quotewright.model.ArticleId;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.DecisionKind;
import org.quotewright.model.QuoteId;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerKind;
import org.quotewright.model.Verdict;

/** What a disk, another process or a name may do to a project. */
class FaultsTest {

    private static final QuoteId FIRST = new QuoteId(1);

    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void fill() throws ProjectUnavailable {
        file = folder.resolve("harbour.quotewright");
        FilledProject.write(file);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 99, 100, 512, 4095, 4096, 8192, 40_000, 100_000})
    void truncatedFileIsNamed(int length) throws IOException {
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), length));
        assertThatThrownBy(
                        () -> {
                            try (ProjectFile project = ProjectFile.open(file)) {
                                assertThat(FilledProject.faults(project)).isEmpty();
                            }
                        })
                .isInstanceOfAny(
                        ProjectUnavailable.class, StoreFailure.class, AssertionError.class);
    }

    @Test
    void fullDiskInADecisionLeavesTheLogWhole() throws ProjectUnavailable {
        Sql sql = Connections.writer(file);
        try (ProjectFile project = new ProjectFile(file, sql, ProjectLock.take(file))) {
            List<String> before = FilledProject.values(file);
            sql.script("PRAGMA max_page_count = " + sql.number("PRAGMA page_count"));
            assertThatThrownBy(() -> note(project, "x".repeat(500_000)))
                    .isInstanceOf(StoreFailure.class);
            sql.script("PRAGMA max_page_count = 1000000");
            assertThat(FilledProject.values(file)).isEqualTo(before);
            note(project, "there is space again");
            assertThat(FilledProject.faults(project)).isEmpty();
        }
    }

    @Test
    void nothingIsDecidedOnAFileThatWasMoved() throws ProjectUnavailable, IOException {
        Path moved = folder.resolve("elsewhere.quotewright");
        try (ProjectFile project = ProjectFile.open(file)) {
            note(project, "before");
            Files.move(file, moved);
            assertMoved(project);
            Files.copy(moved, file);
            assertMoved(project);
        }
        try (ProjectFile project = ProjectFile.open(moved)) {
            assertThat(project.decisions().last()).isEqualTo(FilledProject.DECISIONS + 1);
            assertThat(project.quotes().get(FIRST).verdict().note()).isEqualTo("before");
            assertThat(FilledProject.faults(project)).isEmpty();
        }
    }

    private static void assertMoved(ProjectFile project) {
        assertThatThrownBy(() -> note(project, "after"))
                .isInstanceOfSatisfying(
                        StoreFailure.class,
                        refused ->
                                assertThat(refused.messageKey()).isEqualTo("store.failure.moved"));
    }

    @Test
    void permissionLostWhileOpenLeavesTheLogWhole() throws ProjectUnavailable {
        Sql sql = Connections.writer(file);
        try (ProjectFile project = new ProjectFile(file, sql, ProjectLock.take(file))) {
            List<String> before = FilledProject.values(file);
            sql.script("PRAGMA query_only = ON");
            assertThatThrownBy(() -> note(project, "refused"))
                    .isInstanceOfSatisfying(
                            StoreFailure.class, e -> assertThat(e.isWriteRefused()).isTrue());
            assertThat(FilledProject.values(file)).isEqualTo(before);
            sql.script("PRAGMA query_only = OFF");
            note(project, "allowed again");
            assertThat(FilledProject.faults(project)).isEmpty();
        }
    }

    @Test
    void onlyOneOfManyThatOpenAtOnceMayWrite()
            throws ProjectUnavailable, InterruptedException, ExecutionException {
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            Callable<String> child = () -> ChildDesk.tryToHold(file);
            List<Future<String>> answers =
                    pool.invokeAll(IntStream.range(0, 4).mapToObj(i -> child).toList());
            List<String> told = new ArrayList<>();
            for (Future<String> answer : answers) {
                told.add(answer.get());
            }
            assertThat(told).containsOnly("open", "ProjectLocked").contains("open");
        }
        try (ProjectFile project = ProjectFile.open(file)) {
            assertThat(FilledProject.faults(project)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Robert'); DROP TABLE decisions; --",
                "=HYPERLINK(\"http://example.invalid\",\"x\")",
                "../../../../etc/passwd",
                "C:\\Windows\\System32",
                "nul\u0000inside",
                "half \ud83d a pair",
                "%s %n {0}",
                "\u202eevil\u202c"
            })
    void anyNameIsAName(String name) throws ProjectUnavailable {
        try (ProjectFile project = ProjectFile.open(file)) {
            decide(
                    project,
                    quote ->
                            quote.verdict()
                                    .withAttribution(
                                            quote.verdict()
                                                    .attribution()
                                                    .withSpeakers(List.of(named(name)))));
            note(project, name);
        }
        try (ProjectFile project = ProjectFile.open(file)) {
            assertThat(FilledProject.faults(project)).isEmpty();
            note(project, name + " again");
            assertThat(FilledProject.faults(project)).isEmpty();
        }
    }

    @Test
    void titleIsNoPath() throws ProjectUnavailable {
        ArticleFacts facts =
                new ArticleFacts("../../title", "", "", Optional.empty(), "file:///etc");
        try (ProjectFile project = ProjectFile.open(file)) {
            ArticleId id =
                    project.write(() ->
                            project.articles()
                                    .add(
                                            new Article("text", facts),
                                            "../../../name.txt",
                                            StoreSamples.NOON)
                                    .id());
            assertThat(project.articles().get(id).article().facts()).isEqualTo(facts);
            assertThat(FilledProject.faults(project)).isEmpty();
        }
    }

    @Test
    void tenMillionCharactersWithoutASpaceAreAText() throws ProjectUnavailable {
        String text = "x".repeat(10_000_000);
        try (ProjectFile project = ProjectFile.open(file)) {
            ArticleId id = StoreSamples.addArticle(project, text).id();
            assertThat(project.articles().get(id).text()).isEqualTo(text);
            assertThat(project.check().of(id)).isEmpty();
        }
    }

    private static AttributedSpeaker named(String name) {
        return new AttributedSpeaker(
                new Speaker(name, SpeakerKind.PERSON), new Affiliation(name, name, List.of()));
    }

    private static void note(ProjectFile project, String note) {
        decide(project, quote -> quote.verdict().withNote(note));
    }

    private static void decide(ProjectFile project, Function<ReviewedQuote, Verdict> ruling) {
        project.write(() -> {
            ReviewedQuote quote = project.quotes().get(FIRST);
            DecisionDraft draft = new DecisionDraft(quote, DecisionKind.NOTE, ruling.apply(quote));
            return project.decisions().append("kaya", StoreSamples.NOON, List.of(draft));
        });
    }
}
