package org.quotewright.bench;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Runs the benchmark that the first argument names, or all of them, and prints where and when, and
 * a Markdown table: {@code mvn -q -Pbench exec:exec -Dbench=attribute}.
 */
public final class Bench {

    private static final Map<String, Benchmark> BENCHMARKS = new LinkedHashMap<>();

    static {
        // First, for it tells what loading the engines takes.
        BENCHMARKS.put("attribute", new AttributeBench());
        BENCHMARKS.put("accuracy", new AccuracyBench());
        BENCHMARKS.put("store", new StoreBench());
        BENCHMARKS.put("crash", new CrashBench());
        BENCHMARKS.put("directory", new DirectoryBench());
        BENCHMARKS.put("import", new ImportBench());
        BENCHMARKS.put("search", new SearchBench());
        BENCHMARKS.put("start", new StartBench());
        BENCHMARKS.put("heap", new HeapBench());
        BENCHMARKS.put("desk", new DeskBench());
    }

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        String wanted = arguments[0];
        if (!wanted.equals("all") && !BENCHMARKS.containsKey(wanted)) {
            throw new IllegalArgumentException(
                    "one of all, " + String.join(", ", BENCHMARKS.keySet()));
        }
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        out.println(Provenance.line());
        out.println();
        Rows rows = new Rows(out);
        rows.head();
        for (Map.Entry<String, Benchmark> benchmark : BENCHMARKS.entrySet()) {
            if (wanted.equals("all") || wanted.equals(benchmark.getKey())) {
                benchmark.getValue().run(rows);
            }
        }
    }
}
