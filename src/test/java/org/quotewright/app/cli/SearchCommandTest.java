package org.quotewright.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SearchCommandTest {

    @TempDir private Path folder;
    private Path project;

    @BeforeEach
    void importOneArticle() throws IOException {
        project = OneArticle.in(folder).project();
    }

    @Test
    void findsAQuotationBySpeaker() {
        CommandRun run = CommandRun.of("search", project, "speaker:\"Marta Lindqvist\"");
        assertThat(run.exitStatus()).isZero();
        assertThat(run.out()).contains("The ferry will sail in May").contains("1 found");
    }

    @Test
    void countsFacetsAndMarksWhatItDidNotUnderstand() {
        CommandRun run = CommandRun.of("search", project, "--facets", "--", "ferry is:late");
        assertThat(run.out()).contains("1  speaker:=\"Marta Lindqvist\"").contains("1  is:open");
        assertThat(run.err().lines()).contains("  ferry is:late", "           ^^^^");
    }

    @Test
    void takesFacetsBeforeTheProjectAndWordsThatAreNotToStandInAQuotation() {
        CommandRun facets = CommandRun.of("search", "--facets", project, "ferry");
        assertThat(facets.out()).contains("1  is:open").contains("1 found");
        CommandRun few = CommandRun.of("search", "--facets", "1", project, "ferry");
        assertThat(few.out()).contains("1  is:open");
        assertThat(CommandRun.of("search", project, "-strike", "ferry", "--limit=5").out())
                .contains("1 found");
        assertThat(CommandRun.of("search", project, "-ferry", "may").out()).contains("0 found");
        assertThat(CommandRun.of("search", project, "--", "-hello", "ferry").out())
                .contains("1 found");
        CommandRun typo = CommandRun.of("search", project, "ferry", "--limits=5");
        assertThat(typo.exitStatus()).isEqualTo(2);
        assertThat(typo.err()).contains("--limits=5");
    }

    @Test
    void givesHitsToPrograms() {
        CommandRun run = CommandRun.of("search", project, "--format=json", "ferry is:late");
        JsonNode found = JsonMapper.shared().readTree(run.out());
        assertThat(found.at("/total").asInt()).isEqualTo(1);
        assertThat(found.at("/mistakes/0/offset").asInt()).isEqualTo(9);
        int begin = found.at("/hits/0/content/highlights/0/0").asInt();
        assertThat(found.at("/hits/0/content/text").asString().substring(begin))
                .startsWith("ferry");
    }

    @Test
    void tellsWhereAndWhenAQuotationStood() throws IOException {
        Path letter = folder.resolve("letter.html");
        Files.writeString(
                letter,
                """
                <html><head><title>Pilots stay ashore</title>
                <meta property="og:site_name" content="The Quay">
                <meta property="article:published_time" content="2024-05-17"></head>
                <body><article><h1>Pilots stay ashore</h1>
                <p>"The pilots stay ashore until the wind drops," said Omar Quist.</p>
                </article></body></html>
                """);
        CommandRun.of("import", project, letter);
        assertThat(CommandRun.of("search", project, "pilots").out())
                .contains(" · The Quay · 2024-05-17 · Open");
    }

    @Test
    void givesEverythingWhereNothingInParticularIsAskedFor() {
        assertThat(CommandRun.of("search", project, "").out()).contains("1 found, 1 shown");
        assertThat(CommandRun.of("search", project, "  ").out()).contains("1 found, 1 shown");
    }

    @Test
    void refusesNumbersBelowWhatTheyCount() {
        CommandRun limit = CommandRun.of("search", project, "ferry", "--limit=-1");
        assertThat(limit.exitStatus()).isEqualTo(2);
        assertThat(limit.err()).contains("--limit takes a number from 0 on");
        assertThat(CommandRun.of("search", project, "ferry", "--facets=0").exitStatus())
                .isEqualTo(2);
        assertThat(CommandRun.of("search", project, "ferry", "--facets=-3").exitStatus())
                .isEqualTo(2);
        assertThat(CommandRun.of("search", project, "ferry", "--limit=0").out())
                .contains("1 found, 0 shown");
    }

    @Test
    void showsAFewMistakesAndLittleOfALongQueryAroundEach() {
        String query = "is:late ^2 ".repeat(9_000);
        CommandRun run = CommandRun.of("search", project, query);
        assertThat(run.err().lines().filter(line -> line.contains("^2"))).hasSizeLessThan(12);
        assertThat(run.err().length()).isLessThan(2_500);
        assertThat(run.err()).containsPattern("And \\d+ more parts");
        CommandRun json = CommandRun.of("search", project, "--format=json", query);
        JsonNode mistakes = JsonMapper.shared().readTree(json.out()).at("/mistakes");
        assertThat(mistakes.size()).isBetween(50, 200);
    }
}
