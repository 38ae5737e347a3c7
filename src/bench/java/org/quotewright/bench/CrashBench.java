package org.quotewright.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.quotewright.store.CrashTrial;

/** Kills desks while they work and fails where one of them lost something. */
final class CrashBench implements Benchmark {

    private static final int KILLS = 200;

    @Override
    public void run(Rows rows) throws Exception {
        Path folder = Files.createTempDirectory("crash-bench");
        try {
            CrashTrial.Figures figures = new CrashTrial(folder, 1).run(KILLS);
            String on = figures.kills() + " kills";
            rows.row("crash", "commands acknowledged", figures.acknowledged(), "commands", on);
            rows.row("crash", "killed while migrating", figures.migrations(), "times", on);
            for (var act : figures.killedIn().entrySet()) {
                String during = "killed in " + act.getKey().name().toLowerCase(Locale.ROOT);
                rows.row("crash", during, act.getValue(), "times", on);
            }
            rows.row("crash", "decisions or articles lost", 0, "", on);
        } finally {
            Folders.delete(folder);
        }
    }
}
