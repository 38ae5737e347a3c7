package org.quotewright.bench;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Loads a peer and lets it attribute articles; the last line printed tells what that cost. */
public final class PeerMain {

    private static final String SHORT =
            "\"The ferry sails in May,\" said Marta Lindqvist, a pilot.";
    private static final int WARM_UP = 3;

    private PeerMain() {}

    /** Arguments: the peer's class, then the files. */
    public static void main(String[] arguments) throws Exception {
        long begin = System.nanoTime();
        Peer peer = (Peer) Class.forName(arguments[0]).getDeclaredConstructor().newInstance();
        peer.quotations(SHORT);
        double ready = (System.nanoTime() - begin) / 1e6;
        List<String> texts = new ArrayList<>();
        for (int i = 1; i < arguments.length; i++) {
            texts.add(Files.readString(Path.of(arguments[i])));
        }
        texts.stream().limit(WARM_UP).forEach(peer::quotations);
        double before = ProcessCost.cpuMillis();
        texts.forEach(peer::quotations);
        double cpu = ProcessCost.cpuMillis() - before;
        double peak = ProcessCost.peakMegabytes(ProcessHandle.current().pid());
        new PrintWriter(System.out, true, StandardCharsets.UTF_8)
                .println(new AttributionCost(ready, cpu, peak).written());
    }
}
