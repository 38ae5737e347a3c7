package org.quotewright.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.quotewright.review.RandomDesk;
import org.quotewright.review.RandomDesk.Act;

/**
 * Kills desks with SIGKILL while they decide, undo, import, analyse again, correct texts, merge
 * projects, merge and split speakers, save searches, back up, open and migrate, and looks after
 * each: whatever a desk said to be done is done, the file is whole, the log's chain too, and what
 * holds is what the log leads to.
 */
public final class CrashTrial {

    private static final int OLD_DECISIONS = 3_000;
    private static final int OTHER_COMMANDS = 40;
    private static final int MIGRATION_MS = 200;

    /** What a kill waits for in turn, beside those that come at any time. */
    private static final List<Optional<Act>> AIMS =
            List.of(
                    Optional.of(Act.MERGE),
                    Optional.empty(),
                    Optional.of(Act.REANALYSE),
                    Optional.of(Act.BACK_UP),
                    Optional.of(Act.DIRECTORY),
                    Optional.of(Act.IMPORT),
                    Optional.of(Act.SEARCH),
                    Optional.empty(),
                    Optional.of(Act.UNDO),
                    Optional.of(Act.REVISE));

    private final Path folder;
    private final Random random;
    private final Map<Act, Integer> killedIn = new EnumMap<>(Act.class);
    private Path file;
    private int number;
    private int acknowledged;
    private int migrations;
    private long rows;

    public CrashTrial(Path folder, long seed) {
        this.folder = folder;
        this.random = new Random(seed);
    }

    /**
     * What was seen.
     *
     * @param acknowledged commands of which a desk said that they were done
     * @param migrations kills after the backup before a migration began and before its end
     * @param killedIn how often a command had begun and was not done when the desk was killed
     * @param rows of the logs that were checked last
     */
    public record Figures(
            int kills, int acknowledged, int migrations, Map<Act, Integer> killedIn, long rows) {}

    public Figures run(int kills) throws IOException, ProjectUnavailable, InterruptedException {
        RandomDesk.write(other(), random.nextLong(), OTHER_COMMANDS);
        for (int i = 0; i < kills; i++) {
            if (i % 4 == 3) {
                killWhileMigrating();
            } else {
                killWhileWorking(i % 20 == 0, AIMS.get(i % AIMS.size()));
            }
        }
        return new Figures(kills, acknowledged, migrations, killedIn, rows);
    }

    /** In a project that grows from kill to kill, or in a new one. */
    private void killWhileWorking(boolean isFresh, Optional<Act> aim)
            throws IOException, ProjectUnavailable, InterruptedException {
        if (isFresh) {
            file = folder.resolve("killed-" + ++number + ".quotewright");
            ProjectFile.create(file).close();
        }
        Process child = start(file);
        Told told = new Told();
        try (BufferedReader lines = ChildDesk.output(child)) {
            assertThat(lines.readLine()).isEqualTo("starting");
            assertThat(lines.readLine()).isEqualTo("open");
            int commands = random.nextInt(40);
            while (told.done < commands || aim.filter(act -> !told.isIn(act)).isPresent()) {
                String line = lines.readLine();
                assertThat(line).as("what a desk says that goes on").isNotNull();
                told.hear(line);
            }
            assertThat(child.waitFor(random.nextInt(20), TimeUnit.MILLISECONDS)).isFalse();
            child.toHandle().destroyForcibly();
            lines.lines().forEach(told::hear);
        } finally {
            child.destroyForcibly();
            child.onExit().join();
        }
        acknowledged += told.done;
        told.begun.ifPresent(act -> killedIn.merge(act, 1, Integer::sum));
        examine(file, told.last);
    }

    /** What a desk printed: a command before it begins, the state after it. */
    private static final class Told {

        private String last = "0 0 " + Checksum.NONE;
        private Optional<Act> begun = Optional.empty();
        private int done;

        /** The last line may be cut short. */
        private void hear(String line) {
            Optional<Act> act =
                    Stream.of(Act.values()).filter(a -> a.name().equals(line)).findAny();
            if (act.isPresent()) {
                begun = act;
            } else if (line.matches("[0-9]+ [0-9]+ [0-9a-f]{64}")) {
                last = line;
                done++;
                begun = Optional.empty();
            }
        }

        private boolean isIn(Act act) {
            return begun.filter(act::equals).isPresent();
        }
    }

    /** Once it has begun: the backup before it comes first. */
    private void killWhileMigrating() throws IOException, ProjectUnavailable, InterruptedException {
        Path old = folder.resolve("old-" + ++number + ".quotewright");
        FormatOne.write(old, OLD_DECISIONS);
        Process child = start(old);
        try (BufferedReader lines = ChildDesk.output(child)) {
            assertThat(lines.readLine()).isEqualTo("starting");
            while (!Files.exists(new Backups(old).folder())) {
                assertThat(child.waitFor(1, TimeUnit.MILLISECONDS)).isFalse();
            }
            assertThat(child.waitFor(random.nextInt(MIGRATION_MS), TimeUnit.MILLISECONDS))
                    .isFalse();
        } finally {
            child.toHandle().destroyForcibly();
            child.onExit().join();
        }
        boolean isMigrated = version(old) == Migrations.newest();
        migrations += isMigrated ? 0 : 1;
        try (ProjectFile project = ProjectFile.open(old)) {
            assertThat(project.decisions().last()).isGreaterThanOrEqualTo(OLD_DECISIONS);
            assertThat(FilledProject.faults(project)).isEmpty();
        }
        assertThat(backups(old)).isNotEmpty().allMatch(CrashTrial::isWhole);
    }

    /** With what the log holds. */
    private static int version(Path project) {
        try (Sql sql = Connections.readOnly(project)) {
            return Migrations.version(sql);
        }
    }

    private void examine(Path project, String acknowledged) throws ProjectUnavailable, IOException {
        String[] last = acknowledged.split(" ");
        try (ProjectFile opened = ProjectFile.open(project)) {
            assertThat(opened.gaps()).isEmpty();
            assertThat(FilledProject.faults(opened)).isEmpty();
            assertThat(opened.articles().ids().size())
                    .isGreaterThanOrEqualTo(Integer.parseInt(last[0]));
            assertThat(opened.decisions().last()).isGreaterThanOrEqualTo(Long.parseLong(last[1]));
            rows = opened.decisions().last();
        }
        if (!last[1].equals("0")) {
            assertThat(chain(project, Long.parseLong(last[1]))).isEqualTo(last[2]);
        }
        assertThat(backups(project)).allMatch(CrashTrial::isWhole);
    }

    /** The chain stands for every value of the row and of all before it. */
    private static String chain(Path project, long row) {
        try (Sql sql = Connections.reader(project)) {
            return sql.first(
                            "SELECT chain FROM decisions WHERE number = ?",
                            each -> each.getString(1),
                            row)
                    .orElse("");
        }
    }

    static List<Path> backups(Path project) throws IOException {
        Path folder = new Backups(project).folder();
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".quotewright")).toList();
        }
    }

    /** What was kept of a file as it was found makes sense only with the log that it had. */
    static boolean isWhole(Path backup) {
        boolean hasLog = Files.exists(LogBeside.of(backup));
        try (Sql sql = hasLog ? Connections.readOnly(backup) : Connections.frozen(backup)) {
            return Backup.isWhole(sql);
        }
    }

    private Process start(Path project) {
        return ChildDesk.startMain(
                RandomDesk.class,
                project.toString(),
                other().toString(),
                Long.toString(random.nextLong()));
    }

    private Path other() {
        return folder.resolve("other.quotewright");
    }
}
