package org.quotewright.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quotewright.app.Engines;

/**
 * Attribution by each engine that there is: what one thread costs, what a second one gains, and
 * both beside another program where the profile that brings it is active.
 */
final class AttributeBench implements Benchmark {

    private static final List<Engines.Choice> ENGINES =
            List.of(Engines.Choice.RULES, Engines.Choice.MODEL);

    @Override
    public void run(Rows rows) throws Exception {
        BenchArticles articles = BenchArticles.find();
        Map<String, AttributionCost> costs = new LinkedHashMap<>();
        for (Engines.Choice choice : ENGINES) {
            long begin = System.nanoTime();
            if (Engines.has(choice)) {
                EngineRun run = new EngineRun(choice, articles, begin);
                costs.put(run.name(), run.cost());
                costs.get(run.name()).print(rows, run.name(), articles);
                printThreads(run, rows, articles);
            }
        }
        if (PeerRun.isPossible()) {
            printPeer(costs, rows, articles);
        }
    }

    private static void printThreads(EngineRun run, Rows rows, BenchArticles articles)
            throws Exception {
        double one = run.articlesPerSecond(1);
        double two = run.articlesPerSecond(2);
        String who = run.name() + ", two threads";
        rows.row("attribute", who, two, "articles/s", articles.name());
        rows.row("attribute", who + " against one", two / one, "times", articles.name());
    }

    private static void printPeer(
            Map<String, AttributionCost> costs, Rows rows, BenchArticles articles)
            throws Exception {
        AttributionCost peer = PeerRun.cost(articles);
        peer.print(rows, PeerRun.NAME, articles);
        costs.forEach((name, cost) ->
                peer.printAgainst(cost, rows, PeerRun.NAME + " against " + name, articles));
    }
}
