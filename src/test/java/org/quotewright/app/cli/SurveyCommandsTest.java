package org.quotewright.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
        assertThat(new JsonMapper().readTree(json.out()).at("/rows/0/all/quotations").asInt())
                .isEqualTo(2);
    }

    @Test
    void comparesTwoSetsOfArticles() {
        CommandRun run =
                CommandRun.of("project", "figures", project, "--of=outlet=A", "--against=outlet=B");
        assertThat(run.out()).startsWith("speaker").contains("difference");
    }

    @Test
    void saysThatNoArticleIsOfAnOutlet() {
        CommandRun run =
                CommandRun.of("project", "figures", project, "--of=outlet=A", "--against=outlet=Q");
        assertThat(run.err()).contains("outlet “A”").contains("outlet “Q”");
        assertThat(run.exitStatus()).isZero();
    }

    @Test
    void whatCannotBeCountedIsWrongUsage() {
        CommandRun axis = CommandRun.of("project", "figures", project, "--by=weather");
        assertThat(axis.exitStatus()).isEqualTo(2);
        assertThat(axis.err()).contains("“weather”");
        CommandRun set = CommandRun.of("project", "figures", project, "--of=May");
        assertThat(set.exitStatus()).isEqualTo(2);
    }

    @Test
    void saysOfEachSetOfArticlesThatIsNoneWhatIsWrongWithIt() {
        assertThat(refused("May")).contains("“May”").contains("outlet=NAME");
        assertThat(refused(";")).contains("nothing stands");
        assertThat(refused("outlet=")).contains("“outlet=”").contains("no value");
        assertThat(refused("outlet=A; outlet=B")).contains("twice");
        assertThat(refused("from=2024-05; to=2024-04")).contains("2024-05").contains("2024-04");
        assertThat(refused("from=yesterday")).contains("“yesterday”").contains("YYYY-MM");
        assertThat(refused("outlet=\"A; B")).contains("quotation mark");
    }

    private String refused(String set) {
        CommandRun run = CommandRun.of("project", "figures", project, "--of=" + set);
        assertThat(run.exitStatus()).as(set).isEqualTo(2);
        return run.err();
    }

    @Test
    void namesAnOutletWithASemicolonBetweenMarks() {
        CommandRun run =
                CommandRun.of(
                        "project",
                        "figures",
                        project,
                        "--of=outlet=\"A; the \"\"B\"\"\"; to=2024-05",
                        "--format=json");
        assertThat(run.exitStatus()).isZero();
        assertThat(new JsonMapper().readTree(run.out()).at("/of/outlet").asString())
                .isEqualTo("A; the \"B\"");
    }

    @Test
    void namesAValueOfFiguresOnceAndTellsTheTotalAndTheUnknownApart() throws IOException {
        Path nobody = folder.resolve("c.txt");
        Files.writeString(nobody, "“The tide was late again and nobody came,” it was said.");
        CommandRun.of("import", project, nobody);
        CommandRun run = CommandRun.of("project", "figures", project, "--format=json");
        JsonNode json = new JsonMapper().readTree(run.out());
        assertThat(json.at("/by").asString()).isEqualTo("speaker");
        assertThat(json.at("/of").isEmpty()).isTrue();
        assertThat(json.at("/total/all/quotations").asInt()).isEqualTo(json.at("/rows").size());
        assertThat(json.at("/rows/0/name").asString()).isEqualTo("Marta Lindqvist");
        assertThat(json.at("/rows/0/unverified/words").asInt()).isEqualTo(11);
        assertThat(json.at("/rows/2/name").isNull()).isTrue();
    }

    @Test
    void saysWhereNobodyEnteredWhatIsCountedBy() {
        CommandRun run = CommandRun.of("project", "figures", project, "--by=attribute:nonsense");
        assertThat(run.exitStatus()).isZero();
        assertThat(run.err()).contains("Nobody entered “nonsense” about a speaker");
    }

    @Test
    void keepsToThePublishedSchema() throws IOException {
        assertThat(problems("--by=speaker")).isEmpty();
        assertThat(problems("--by=attribute:words", "--of=outlet=A")).isEmpty();
        assertThat(problems("--by=month", "--against=outlet=A; to=2024-05")).isEmpty();
    }

    private Set<ValidationMessage> problems(String... options) throws IOException {
        List<Object> words = new ArrayList<>(List.of("project", "figures", project));
        words.addAll(List.of(options));
        words.add("--format=json");
        String json = CommandRun.of(words.toArray()).out();
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(Path.of("src/docs/schema/figures-1.schema.json")))
                .validate(json, InputFormat.JSON);
    }
}
