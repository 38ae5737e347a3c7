package org.quotewright.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.app.Engines;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.review.ProjectSession;
import org.quotewright.review.Session;
import org.quotewright.review.Sessions;
import org.quotewright.store.ProjectUnavailable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TwoAnalystsCommandsTest {

    private static final String FERRY =
            """
            Ferry to sail again

            "The ferry will sail in May," said Marta Lindqvist, head of the Tern Harbour Authority.

            "Nobody asked the pilots," said Omar Quist of the Pilots' Guild.
            """;
    private static final String STRIKE =
            """
            Pilots strike

            "We stay ashore," said Omar Quist of the Pilots' Guild.
            """;

    @TempDir private Path folder;
    private Path first;
    private Path second;

    @BeforeEach
    void twoAnalystsDecide() throws IOException, ProjectUnavailable {
        first = folder.resolve("first.quotewright");
        second = folder.resolve("second.quotewright");
        CommandRun.of("import", first, Files.writeString(folder.resolve("ferry.txt"), FERRY));
        CommandRun.of("import", second, Files.writeString(folder.resolve("copy.txt"), FERRY));
        CommandRun.of("import", second, Files.writeString(folder.resolve("new.txt"), STRIKE));
        decide(
                first,
                "kaya",
                desk -> {
                    ReviewedQuote quote = quotes(desk).getFirst();
                    desk.review().accept(quote.id());
                });
        decide(
                second,
                "omar",
                desk -> {
                    desk.review().affiliate(quotes(desk).get(0).id(), "Port Authority");
                    desk.review().accept(quotes(desk).get(0).id());
                    desk.review().reject(quotes(desk).get(1).id());
                });
    }

    @Test
    void printsDifferencesBeforeTheFigures() {
        CommandRun run = CommandRun.of("project", "compare", first, second);
        assertThat(run.exitStatus()).isZero();
        assertThat(run.out())
                .containsSubsequence(
                        "Ferry to sail again",
                        "1. \"The ferry will sail in May,\"",
                        "differs (organisation, state)",
                        "first: Verified — Marta Lindqvist, Tern Harbour Authority",
                        "second: Corrected — Marta Lindqvist, Port Authority",
                        "2. \"Nobody asked the pilots,\"",
                        "decided only in the second",
                        "Articles in both: 1, judged by both: 1; only in first: 0, only in second: 1",
                        "differing: 1",
                        "quotations found: 100.0 % (2 of 2), alpha 1.000; cases: –",
                        "organisation: 0.0 % (0 of 1), alpha 0.000; cases: 1");
    }

    @Test
    void printsTheSameAsJson() {
        CommandRun run = CommandRun.of("project", "compare", first, second, "--format=json");
        JsonNode json = new JsonMapper().readTree(run.out());
        assertThat(json.at("/articles/onlyRight").size()).isEqualTo(1);
        assertThat(json.at("/quotations/differing").asInt()).isEqualTo(1);
        JsonNode differing = json.at("/cases/0");
        assertThat(differing.at("/left/speakers/0/organisation").asString())
                .isEqualTo("Tern Harbour Authority");
        assertThat(differing.at("/right/state").asString()).isEqualTo("corrected");
        JsonNode organisation = json.at("/figures/3");
        assertThat(organisation.at("/aspect").asString()).isEqualTo("organisation");
        assertThat(organisation.at("/percentage").asDouble()).isZero();
        assertThat(organisation.at("/cases/0")).isEqualTo(differing.at("/number"));
        assertThat(json.at("/figures/1/alpha").isNull()).isTrue();
    }

    @Test
    void tellsWhatAMergeWouldDoAndDoesNotDoIt() {
        CommandRun run = CommandRun.of("project", "merge", "--dry-run", first, second);
        assertThat(run.out()).contains("Brought along: 1 articles", "changed: 0; rejected: 1");
        assertThat(run.err()).contains("decided differently");
        assertThat(run.exitStatus()).isEqualTo(1);
        assertThat(CommandRun.of("project", "history", first).out()).doesNotContain("Merged");
        assertThat(CommandRun.of("search", first, "ashore").out()).contains("0 found");
    }

    @Test
    void mergesAndSaysSoInTheHistory() {
        CommandRun run = CommandRun.of("project", "merge", first, second, "--take", "right");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitStatus()).isZero();
        assertThat(CommandRun.of("project", "check", first).out()).contains("is sound");
        assertThat(CommandRun.of("search", first, "ashore").out()).contains("1 found");
        assertThat(CommandRun.of("project", "history", first).out())
                .containsSubsequence(
                        "1. 20",
                        "Added articles",
                        "in the project: no → yes",
                        "2. 20",
                        "kaya: Accepted",
                        "Ferry to sail again: \"The ferry will sail in May,\"",
                        "state: Open → Verified",
                        "3. 20",
                        "Merged",
                        "organisation: Tern Harbour Authority → Port Authority",
                        "from second: omar");
    }

    @Test
    void leavesWhatDiffersAsItIsAndNamesItUnlessToldWhatToTake() {
        CommandRun run = CommandRun.of("project", "merge", first, second);
        assertThat(run.exitStatus()).isEqualTo(1);
        assertThat(run.err()).contains("The ferry will sail in May");
        assertThat(CommandRun.of("project", "history", first).out())
                .contains("Merged")
                .doesNotContain("Port Authority");
    }

    @Test
    void callsAMissingOrAForeignFileByItsName() throws IOException {
        Path none = folder.resolve("none.quotewright");
        assertThat(CommandRun.of("project", "compare", first, none).exitStatus()).isEqualTo(2);
        Path foreign = Files.writeString(folder.resolve("notes.quotewright"), "just notes");
        CommandRun run = CommandRun.of("project", "merge", first, foreign);
        assertThat(run.exitStatus()).isEqualTo(1);
        assertThat(run.err()).contains("notes.quotewright");
        assertThat(CommandRun.of("project", "compare", first, first).err())
                .contains("is the project itself");
    }

    @Test
    void doesNotMergeIntoAProjectOfAnotherDesk() throws ProjectUnavailable {
        decide(
                first,
                "kaya",
                desk -> {
                    CommandRun run = CommandRun.of("project", "merge", first, second);
                    assertThat(run.exitStatus()).isEqualTo(1);
                    assertThat(run.err()).contains("Another desk");
                });
    }

    /** What an analyst does at a desk. */
    @FunctionalInterface
    private interface Work {
        void at(Session desk);
    }

    private static void decide(Path project, String analyst, Work work) throws ProjectUnavailable {
        try (ProjectSession open =
                Sessions.open(
                        project,
                        analyst,
                        Engines.choose(Engines.Choice.RULES),
                        Clock.systemUTC())) {
            work.at(open.session());
        }
    }

    private static List<ReviewedQuote> quotes(Session desk) {
        return desk.library().open(desk.library().articles().getFirst().id()).quotes();
    }
}
