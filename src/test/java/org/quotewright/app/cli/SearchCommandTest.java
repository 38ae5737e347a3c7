package org.quotewright.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
        assertThat(run.out()).contains("1  speaker:\"Marta Lindqvist\"").contains("1  is:open");
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
}
