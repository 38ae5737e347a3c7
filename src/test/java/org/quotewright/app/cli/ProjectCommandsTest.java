package org.quotewright.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.app.Engines;
import org.quotewright.model.Attribute;
import org.quotewright.model.QuoteId;
import org.quotewright.model.SpeakerId;
import org.quotewright.review.Directory;
import org.quotewright.review.ProjectSession;
import org.quotewright.review.Session;
import org.quotewright.review.Sessions;
import org.quotewright.store.LockHolder;
import org.quotewright.store.ProjectUnavailable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ProjectCommandsTest {

    @TempDir private Path folder;
    private Path project;

    @BeforeEach
    void importOneArticle() throws IOException {
        project = folder.resolve("Häfen und Fähren.quotewright");
        Path article = folder.resolve("ferry.txt");
        Files.writeString(
                article,
                """
                Ferry to sail again

                "The ferry will sail in May," said Marta Lindqvist, head of the Tern Harbour \
                Authority.
                """);
        assertThat(CommandRun.of("import", project, article).exitStatus()).isZero();
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
    void namesTheFormatsOfAnExport() {
        String help = CommandRun.of("export", "--help").out();
        assertThat(help).contains("CSV").contains("XLSX").doesNotContain("null");
    }

    @Test
    void saysOfASavedSearchThatIsNotUnderstoodWhatIsWrongWithIt() throws Exception {
        try (var open =
                org.quotewright.review.Sessions.open(
                        project,
                        "kaya",
                        new org.quotewright.attribution.RuleEngine(),
                        java.time.Clock.systemUTC())) {
            open.session()
                    .searches()
                    .save("Late", org.quotewright.model.search.SearchRequest.of("is:late"));
        }
        Path out = folder.resolve("late.csv");
        CommandRun run =
                CommandRun.of("export", project, "--format=csv", "--search=Late", "--out", out);
        assertThat(run.exitStatus()).isEqualTo(2);
        assertThat(run.err()).contains("late");
        assertThat(out).doesNotExist();
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
    void comparesTheIndexWithTheProject() throws IOException {
        CommandRun.of("search", project, "ferry");
        assertThat(CommandRun.of("project", "check-index", project).out()).contains("holds what");
        Path index = folder.resolve("Häfen und Fähren.quotewright.index");
        try (var files = Files.list(index)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        CommandRun run = CommandRun.of("project", "check-index", project);
        assertThat(run.exitStatus()).isEqualTo(1);
        assertThat(run.err()).contains("missing");
    }

    @Test
    void leavesUnverifiedQuotationsOutUnlessAsked() throws IOException {
        Path out = folder.resolve("out.csv");
        assertThat(CommandRun.of("export", project, "--format=csv", "--out", out).out())
                .contains("0 quotations");
        assertThat(Files.readString(out)).doesNotContain("sail in May");
        CommandRun.of("export", project, "--format=csv", "--out", out, "--include-unverified");
        assertThat(Files.readString(out)).contains("sail in May");
    }

    @Test
    void exportsWithinAScopeAndArrangesReports() throws IOException {
        Path out = folder.resolve("out.md");
        CommandRun run =
                CommandRun.of(
                        "export",
                        project,
                        "--format=markdown",
                        "--out",
                        out,
                        "--by=organisation",
                        "--style=author-date",
                        "--speaker=Marta Lindqvist",
                        "--include-unverified");
        assertThat(run.exitStatus()).isZero();
        assertThat(Files.readString(out))
                .contains("Drawn from what Marta Lindqvist says")
                .contains("## Tern Harbour Authority");
        assertThat(
                        CommandRun.of(
                                        "export",
                                        project,
                                        "--format=csv",
                                        "--out",
                                        out,
                                        "--speaker=A",
                                        "--query=b")
                                .exitStatus())
                .isEqualTo(2);
    }

    @Test
    void findsTheFileSoundAndRebuildsItsIndex() {
        assertThat(CommandRun.of("project", "check", project).out()).contains("is sound");
        assertThat(CommandRun.of("project", "rebuild-index", project).exitStatus()).isZero();
        assertThat(CommandRun.of("project", "history", project).exitStatus()).isZero();
    }

    @Test
    void putsABackupBackAndKeepsWhatWasThere() throws IOException {
        Path backup = folder.resolve("monday.quotewright");
        assertThat(CommandRun.of("project", "backup", project, "--out", backup).out())
                .contains("whole copy");
        Files.writeString(
                folder.resolve("second.txt"), "\"We sail,\" said Ada Moss of the Pilots.");
        CommandRun.of("import", project, folder.resolve("second.txt"));
        assertThat(CommandRun.of("search", project, "We sail").out()).contains("1 found");
        CommandRun run = CommandRun.of("project", "restore", project, backup);
        assertThat(run.exitStatus()).isZero();
        assertThat(run.out()).contains("-replaced.quotewright");
        assertThat(CommandRun.of("search", project, "We sail").out()).contains("0 found");
    }

    @Test
    void backupDoesNotReplaceAFile() throws IOException {
        Path taken = Files.writeString(folder.resolve("taken"), "notes");
        assertThat(CommandRun.of("project", "backup", project, "--out", taken).exitStatus())
                .isEqualTo(1);
        assertThat(taken).hasContent("notes");
    }

    @Test
    void salvagesWhatCanBeRead() {
        CommandRun run = CommandRun.of("project", "restore", project, "--salvage");
        assertThat(run.exitStatus()).isZero();
        assertThat(run.out()).contains("1 articles, 1 quotations, 1 decisions");
        assertThat(CommandRun.of("project", "check", project).out()).contains("is sound");
    }

    @Test
    void saysThatASyncedFolderEndangersTheProject() throws IOException {
        Path synced = Files.createDirectory(folder.resolve("Dropbox")).resolve("a.quotewright");
        Files.copy(project, synced);
        assertThat(CommandRun.of("project", "check", synced).err())
                .contains("a folder that Dropbox keeps in step");
    }

    @Test
    void saysThatALogIsMissing() throws IOException, ProjectUnavailable {
        Path copy = folder.resolve("copy.quotewright");
        try (ProjectSession open = session()) {
            assertThat(open.session().readOnly()).isFalse();
            Files.copy(project, copy);
        }
        assertThat(CommandRun.of("project", "check", copy).err())
                .contains("that ended in -wal is gone");
    }

    @Test
    void restoreAsksForOneSource() {
        assertThat(CommandRun.of("project", "restore", project).exitStatus()).isEqualTo(2);
    }

    @Test
    void showsWhatOrganisationAndNoteBecame() throws ProjectUnavailable {
        try (ProjectSession open = session()) {
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
    void listsTheDirectoryAndTellsWhereItComesFrom() throws Exception {
        try (ProjectSession open = session()) {
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
    void doesNotClaimToRebuildTheIndexOfAnotherDesk() throws ProjectUnavailable {
        try (ProjectSession other = session()) {
            CommandRun run = CommandRun.of("project", "rebuild-index", project);
            assertThat(other.session().readOnly()).isFalse();
            assertThat(run.exitStatus()).isEqualTo(1);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains("Another desk").contains("process ");
        }
    }

    @Test
    void readsAProjectWhoseFolderCannotBeWritten() throws IOException {
        Files.createDirectory(folder.resolve(project.getFileName() + ".lock"));
        assertThat(CommandRun.of("search", project, "ferry").out()).contains("1 found");
        assertThat(CommandRun.of("project", "check", project).out()).contains("is sound");
        CommandRun run = CommandRun.of("import", project, folder.resolve("ferry.txt"));
        assertThat(run.exitStatus()).isEqualTo(1);
        assertThat(run.err()).contains("cannot be written").doesNotContain("Another desk");
    }

    @Test
    void namesOnlyWhatIsKnownOfAnotherDesk() {
        assertThat(ReadOnlyProject.known(new LockHolder("", "", 1234)))
                .containsExactly("process 1234");
        assertThat(ReadOnlyProject.known(new LockHolder("", "", 0))).isEmpty();
    }

    private ProjectSession session() throws ProjectUnavailable {
        return Sessions.open(
                project, "kaya", Engines.choose(Engines.Choice.RULES), Clock.systemUTC());
    }

    @Test
    void importsTheSameTextOnce() {
        CommandRun run = CommandRun.of("import", project, folder.resolve("ferry.txt"));
        assertThat(run.exitStatus()).isZero();
        assertThat(run.err()).contains("same text");
    }

    @Test
    void readsATableWhoseColumnsAreTold() throws IOException {
        Path table =
                Files.writeString(
                        folder.resolve("table.csv"),
                        "Was,Wort,Wann\nHarbour news,\"We sail at six.\",2026-05-12\n");
        CommandRun guessed = CommandRun.of("import", project, table);
        assertThat(guessed.exitStatus()).isEqualTo(1);
        CommandRun told =
                CommandRun.of(
                        "import", "--columns", "text=Wort,headline=Was,date=Wann", project, table);
        assertThat(told.exitStatus()).isZero();
        assertThat(CommandRun.of("project", "history", "--format", "tsv", project).out())
                .contains("import");
        CommandRun wrong = CommandRun.of("import", "--columns", "words=Wort", project, table);
        assertThat(wrong.exitStatus()).isEqualTo(2);
        assertThat(wrong.err()).contains("words");
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
