package org.quotewright.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.attribution.RuleEngine;
import org.quotewright.model.Attribute;
import org.quotewright.model.QuoteId;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerId;
import org.quotewright.model.SpeakerKind;
import org.quotewright.review.Directory;
import org.quotewright.review.ProjectSession;
import org.quotewright.review.Session;
import org.quotewright.review.Sessions;
import org.quotewright.store.ProjectUnavailable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ProjectCommandsTest {

    @TempDir private Path folder;
    private OneArticle imported;
    private Path project;

    @BeforeEach
    void importOneArticle() throws IOException {
        imported = OneArticle.in(folder);
        project = imported.project();
    }

    @Test
    void showsWhatOrganisationAndNoteBecame() throws ProjectUnavailable {
        try (ProjectSession open = imported.open()) {
            Session desk = open.session();
            QuoteId quote =
                    desk.library()
                            .open(desk.library().articles().getFirst().id())
                            .quotes()
                            .getFirst()
                            .id();
            desk.review().affiliate(quote, "Northern Pilots");
            desk.review().note(quote, "asked\nback");
        }
        String history = CommandRun.of("project", "history", "--format", "tsv", project).out();
        assertThat(history).contains("(Tern Harbour Authority)\t", "(Northern Pilots)\t");
        assertThat(history).contains(" []\t", " [asked back]\t");
    }

    @Test
    void historyForSpreadsheetsHoldsNoFormulaAndNoCellTooMany() throws Exception {
        try (ProjectSession open =
                Sessions.open(project, "=1+1", new RuleEngine(), Clock.systemUTC())) {
            Session desk = open.session();
            QuoteId quote =
                    desk.library()
                            .open(desk.library().articles().getFirst().id())
                            .quotes()
                            .getFirst()
                            .id();
            desk.review()
                    .assign(quote, new Speaker("Ada\tMoss\n\u001b[2JPilot", SpeakerKind.PERSON));
        }
        String history = CommandRun.of("project", "history", "--format", "tsv", project).out();
        assertThat(history.lines()).hasSize(2);
        List<String> cells = List.of(history.lines().toList().getLast().split("\t", -1));
        assertThat(cells).hasSize(12).contains("'=1+1");
        assertThat(cells.get(7)).contains("Ada Moss [2JPilot");
        String text = CommandRun.of("project", "history", project).out();
        assertThat(text).contains("→ Ada Moss [2JPilot").doesNotContain("\u001b");
    }

    @Test
    void listsTheDirectoryAndTellsWhereItComesFrom() throws Exception {
        try (ProjectSession open = imported.open()) {
            Directory directory = open.session().directory();
            SpeakerId marta = directory.speakers().getFirst().id();
            directory.addAlias(marta, "M. Lindqvist", Optional.empty());
            directory.setAttribute(marta, new Attribute(Attribute.GENDER, Optional.empty()));
        }
        String text = CommandRun.of("project", "speakers", project).out();
        assertThat(text)
                .contains("Marta Lindqvist (person), 1 quotation")
                .contains("also M. Lindqvist (entered by kaya)")
                .contains("head, Tern Harbour Authority (article 1: “")
                .contains("gender: not stated");
        JsonNode json =
                JsonMapper.shared()
                        .readTree(
                                CommandRun.of("project", "speakers", project, "--format=json")
                                        .out());
        JsonNode speaker = json.path("speakers").path(0);
        assertThat(speaker.path("name").asString()).isEqualTo("Marta Lindqvist");
        assertThat(speaker.path("attributes").path(0).path("value").isNull()).isTrue();
        assertThat(json.path("organisations").path(0).path("quotes").asInt()).isEqualTo(1);
        assertThat(CommandRun.of("project", "history", project).out())
                .contains("other names: nothing → M. Lindqvist");
        assertThat(CommandRun.of("project", "history", project, "--format=tsv").out())
                .contains("other names: M. Lindqvist");
    }

    @Test
    void refusesAFileOfAnotherProgram() throws IOException {
        Path foreign = Files.writeString(folder.resolve("notes.quotewright"), "just notes");
        CommandRun run = CommandRun.of("search", foreign, "ferry");
        assertThat(run.exitStatus()).isEqualTo(1);
        assertThat(run.err()).contains("is not a Quotewright project");
        assertThat(Files.readString(foreign)).isEqualTo("just notes");
    }

    @Test
    void callsAMissingProjectWrongUsage() {
        CommandRun run = CommandRun.of("search", folder.resolve("none.quotewright"), "ferry");
        assertThat(run.exitStatus()).isEqualTo(2);
        assertThat(folder.resolve("none.quotewright")).doesNotExist();
    }

    @Test
    void tellsOfADamagedProjectInASentence() throws IOException {
        byte[] bytes = Files.readAllBytes(project);
        for (int i = 8_192; i < bytes.length; i++) {
            bytes[i] = (byte) 0xAA;
        }
        Files.write(project, bytes);
        CommandRun run = CommandRun.of("project", "check", project);
        assertThat(run.exitStatus()).isEqualTo(1);
        assertThat(run.err()).doesNotContain("\tat ").isNotBlank();
    }

    @Test
    void takesAMistypedCommandForNeitherCommandNorFile() {
        CommandRun run = CommandRun.of("exprot", project);
        assertThat(run.exitStatus()).isEqualTo(2);
        assertThat(run.err()).contains("neither a command nor a file");
    }
}
