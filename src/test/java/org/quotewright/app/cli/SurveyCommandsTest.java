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

class SurveyCommandsTest {

    private static final String FERRY =
            """
            Ferry to sail again

            "The ferry will sail in May, before the ice is gone," said Marta Lindqvist, head of the Tern Harbour Authority.
            """;
    private static final String ECHO =
            """
            Pilots heard otherwise

            "The ferry will sail in May before the ice is gone," said Omar Quist of the Pilots' Guild on Monday, and left.
            """;

    @TempDir private Path folder;
    private Path project;

    @BeforeEach
    void importBoth() throws IOException {
        project = folder.resolve("harbour.quotewright");
        CommandRun.of("import", project, Files.writeString(folder.resolve("a.txt"), FERRY));
        CommandRun.of("import", project, Files.writeString(folder.resolve("b.txt"), ECHO));
    }

    @Test
    void listsTheSameWordsOfTwoSpeakers() {
        CommandRun run = CommandRun.of("project", "sightings", project);
        assertThat(run.exitStatus()).isZero();
        assertThat(run.out())
                .contains("! The same words as those of different speakers")
                .contains("Marta Lindqvist, Tern Harbour Authority")
                .contains("Omar Quist")
                .contains("several articles: 1");
    }

    @Test
    void listsThemAsJson() {
        CommandRun run =
                CommandRun.of("project", "sightings", project, "--findings", "--format=json");
        JsonNode json = new JsonMapper().readTree(run.out());
        assertThat(json.at("/0/findings/0").asString()).isEqualTo("different_speakers");
        assertThat(json.at("/0/sightings").size()).isEqualTo(2);
    }

    @Test
    void countsAsATableAndForPrograms() {
        CommandRun table = CommandRun.of("project", "figures", project);
        assertThat(table.out()).contains("Marta Lindqvist").contains("total");
        CommandRun csv = CommandRun.of("project", "figures", project, "--format=csv");
        assertThat(csv.out()).contains("Omar Quist,0,0,1,11,1,11");
        CommandRun json =
                CommandRun.of("project", "figures", project, "--by=type", "--format=json");
        assertThat(new JsonMapper().readTree(json.out()).at("/0/quotations").asInt()).isEqualTo(2);
    }

    @Test
    void comparesTwoSetsOfArticles() {
        CommandRun run =
                CommandRun.of("project", "figures", project, "--of=outlet=A", "--against=outlet=B");
        assertThat(run.out()).startsWith("speaker").contains("difference");
    }

    @Test
    void whatCannotBeCountedIsWrongUsage() {
        CommandRun axis = CommandRun.of("project", "figures", project, "--by=weather");
        assertThat(axis.exitStatus()).isEqualTo(2);
        assertThat(axis.err()).contains("“weather”");
        CommandRun set = CommandRun.of("project", "figures", project, "--of=May");
        assertThat(set.exitStatus()).isEqualTo(2);
    }
}
