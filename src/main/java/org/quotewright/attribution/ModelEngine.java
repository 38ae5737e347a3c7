package org.quotewright.attribution;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.quotewright.attribution.finding.QuoteFinder;
import org.quotewright.attribution.finding.TaggedQuoteFinder;
import org.quotewright.attribution.patience.Patience;
import org.quotewright.attribution.tagging.OnnxScorer;
import org.quotewright.attribution.tagging.Tagger;
import org.quotewright.attribution.tagging.WordPieces;
import org.quotewright.model.Article;
import org.quotewright.model.Knowledge;
import org.quotewright.model.Suggestion;

/** Attributes with the trained tagger and the rules that resolve speakers. */
public final class ModelEngine implements AttributionEngine {

    /** Not the pool that all share: its threads may be waiting for the model. */
    private static final Executor OWN_THREAD = Thread.ofPlatform().daemon()::start;

    private final AttributionEngine engine;

    private ModelEngine(QuoteFinder finder) {
        this.engine = new RuleEngine(finder);
    }

    /**
     * Reads the model that the application holds.
     *
     * @throws ModelUnavailable where this machine cannot run it
     */
    public static ModelEngine load() throws ModelUnavailable {
        return new ModelEngine(finder());
    }

    /**
     * What finds the quotations for this engine, alone.
     *
     * @throws ModelUnavailable where this machine cannot run it
     */
    public static QuoteFinder finder() throws ModelUnavailable {
        try {
            CompletableFuture<byte[]> graph =
                    CompletableFuture.supplyAsync(() -> bytes("tagger.onnx"), OWN_THREAD);
            OnnxScorer.loadLibrary();
            List<String> vocabulary =
                    new String(bytes("vocabulary.txt"), StandardCharsets.UTF_8).lines().toList();
            WordPieces wordPieces = new WordPieces(vocabulary);
            return new TaggedQuoteFinder(new Tagger(wordPieces, new OnnxScorer(graph.join())));
        } catch (UncheckedIOException | CompletionException | OrtException | LinkageError e) {
            throw new ModelUnavailable(e);
        }
    }

    private static byte[] bytes(String name) {
        try (InputStream in = ModelEngine.class.getResourceAsStream("/model/" + name)) {
            if (in == null) {
                throw new IOException(name + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String name() {
        return "model-1";
    }

    @Override
    public List<Suggestion> analyse(Article article, Knowledge knowledge, Patience patience) {
        return engine.analyse(article, knowledge, patience);
    }
}
