package org.quotewright.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The packaged program from its start: with the start-up cache and without, by turns, its files in
 * the system's memory and not; medians of five. The desk opens on the sample project, which the one
 * that is left alone first has filled.
 */
final class StartBench implements Benchmark {

    private static final String START = "start";
    private static final int RUNS = 5;

    /** Something that is started in some way. */
    @FunctionalInterface
    private interface Start {
        StartCost by(StartRun way) throws IOException, InterruptedException;
    }

    @Override
    public void run(Rows rows) throws IOException, InterruptedException {
        Path home = Files.createTempDirectory("bench-start");
        try {
            Path article = home.resolve("article.txt");
            Files.writeString(
                    article, "\"The ferry sails in May,\" said Marta Lindqvist, a pilot.\n");
            StartRun usual = new StartRun(StartRun.PACKAGED, true, false, home);
            double idle = usual.atRest().percentOfOneCore();
            rows.row(START, "idle desk, over 60 s", idle, "% of a core", "without a display");
            for (boolean cold : new boolean[] {false, true}) {
                for (Map.Entry<String, Start> start : starts(article).entrySet()) {
                    measure(rows, start.getKey(), start.getValue(), ways(home, cold));
                }
            }
        } finally {
            Folders.delete(home);
        }
    }

    private static Map<String, Start> starts(Path article) {
        Map<String, Start> starts = new LinkedHashMap<>();
        starts.put("--version", way -> way.command(List.of("--version")));
        starts.put("--help", way -> way.command(List.of("--help")));
        starts.put("search --help", way -> way.command(List.of("search", "--help")));
        starts.put(
                "attribute a short article",
                way -> way.command(List.of("attribute", article.toString())));
        starts.put("desk's first frame", StartRun::desk);
        return starts;
    }

    /** By turns, so that other work on the machine slows all ways down alike. */
    private static void measure(Rows rows, String figure, Start start, List<StartRun> ways)
            throws IOException, InterruptedException {
        Map<StartRun, List<StartCost>> costs = new LinkedHashMap<>();
        for (int run = 0; run < RUNS; run++) {
            for (StartRun way : ways) {
                costs.computeIfAbsent(way, first -> new ArrayList<>()).add(start.by(way));
            }
        }
        costs.forEach((way, each) -> tell(rows, figure, StartCost.median(each), way));
        if (ways.size() == 2) {
            StartCost cached = StartCost.median(costs.get(ways.getFirst()));
            StartCost plain = StartCost.median(costs.get(ways.getLast()));
            String on = ways.getFirst().warmth() + ", start-up cache to plain JVM";
            rows.row(START, figure, cached.clock() / plain.clock(), "times", on);
            rows.row(START, figure + ", CPU time", cached.cpu() / plain.cpu(), "times", on);
        }
    }

    private static void tell(Rows rows, String figure, StartCost cost, StartRun way) {
        rows.row(START, figure, cost.clock(), "ms", way.name());
        rows.row(START, figure + ", CPU time", cost.cpu(), "ms", way.name());
    }

    private static List<StartRun> ways(Path home, boolean cold) {
        StartRun plain = new StartRun(StartRun.PACKAGED, false, cold, home);
        return plain.hasCache()
                ? List.of(new StartRun(StartRun.PACKAGED, true, cold, home), plain)
                : List.of(plain);
    }
}
