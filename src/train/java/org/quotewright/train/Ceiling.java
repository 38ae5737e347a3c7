package org.quotewright.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.quotewright.attribution.tagging.Decoder;
import org.quotewright.attribution.tagging.SpanTags;
import org.quotewright.attribution.tagging.TagPath;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Decodes the gold labels, for the scoring scripts to say how much windows and tags lose. */
@Command(name = "ceiling", description = "Decodes the gold labels of prepared windows.")
final class Ceiling implements Callable<Integer> {

    @Option(names = "--prepared", required = true, description = "File of prepared windows.")
    private Path prepared;

    @Option(names = "--out", required = true, description = "File for the predictions.")
    private Path out;

    @Override
    public Integer call() throws IOException {
        Map<String, List<Example>> articles = new LinkedHashMap<>();
        for (Example example : Examples.read(prepared)) {
            articles.computeIfAbsent(example.article(), id -> new ArrayList<>()).add(example);
        }
        int tags = SpanTags.ATTRIBUTION.count();
        TagPath path = new TagPath(SpanTags.ATTRIBUTION, new float[tags][tags]);
        Decoder decoder = new Decoder(path);
        Development.write(
                articles.values().stream()
                        .map(windows -> windows.stream().map(GoldScores::of).toList())
                        .map(own -> ArticlePrediction.of(own, decoder))
                        .toList(),
                out);
        return 0;
    }
}
