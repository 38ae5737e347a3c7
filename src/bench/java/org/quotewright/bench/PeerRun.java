package org.quotewright.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** CoreNLP in a process of its own, where the profile that brings it is active. */
final class PeerRun {

    static final String NAME = "CoreNLP 4.5.10 (-Xmx6g)";

    private static final String PEER = "org.quotewright.bench.CoreNlp";

    private PeerRun() {}

    static boolean isPossible() {
        return PeerRun.class.getClassLoader().getResource(PEER.replace('.', '/') + ".class")
                != null;
    }

    static AttributionCost cost(BenchArticles articles) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(command(articles))
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try (BufferedReader out = process.inputReader()) {
            List<String> lines = out.lines().toList();
            if (process.waitFor() != 0) {
                throw new IOException(PEER + " failed");
            }
            return AttributionCost.read(lines.getLast());
        }
    }

    private static List<String> command(BenchArticles articles) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx6g", "-cp", System.getProperty("java.class.path")));
        command.add(PeerMain.class.getName());
        command.add(PEER);
        articles.files().forEach(it -> command.add(it.toString()));
        return command;
    }
}
