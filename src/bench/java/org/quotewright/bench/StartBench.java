package org.quotewright.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The packaged program from its start: with the start-up cache and without, its files in the
 * system's memory and not; medians of five. The desk opens on the sample project.
 */
final class StartBench implements Benchmark {

    private static final String START = "start";

    @Override
    public void run(Rows rows) throws IOException, InterruptedException {
        Path home = Files.createTempDirectory("bench-start");
        try {
            Path article = home.resolve("article.txt");
            Files.writeString(
                    article, "\"The ferry sails in May,\" said Marta Lindqvist, a pilot.\n");
            new StartRun(true, false, home).desk();
            for (StartRun way : ways(home)) {
                measure(rows, way, article);
            }
            double idle = new StartRun(true, false, home).idle();
            rows.row(START, "idle desk, over 60 s", idle, "% of a core", "without a display");
        } finally {
            Folders.delete(home);
        }
    }

    private static void measure(Rows rows, StartRun way, Path article)
            throws IOException, InterruptedException {
        double version = way.command(List.of("--version"));
        rows.row(START, "--version", version, "ms", way.name());
        double all = way.command(List.of("--help"));
        rows.row(START, "--help", all, "ms", way.name());
        double help = way.command(List.of("search", "--help"));
        rows.row(START, "search --help", help, "ms", way.name());
        double attribute = way.command(List.of("attribute", article.toString()));
        rows.row(START, "attribute a short article", attribute, "ms", way.name());
        rows.row(START, "desk's first frame", way.desk(), "ms", way.name());
    }

    private static List<StartRun> ways(Path home) {
        List<StartRun> ways = new ArrayList<>();
        for (boolean cold : new boolean[] {false, true}) {
            if (StartRun.hasCache()) {
                ways.add(new StartRun(true, cold, home));
            }
            ways.add(new StartRun(false, cold, home));
        }
        return ways;
    }
}
