package org.quotewright.app.evaluate.quotes;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.quotewright.app.evaluate.gold.GoldAnswer;
import org.quotewright.app.evaluate.gold.GoldArticle;
import org.quotewright.app.evaluate.gold.GoldQuote;
import org.quotewright.app.evaluate.gold.MeasuredQuote;
import org.quotewright.app.evaluate.gold.MeasuredText;
import org.quotewright.app.evaluate.gold.PredictedQuote;
import org.quotewright.app.evaluate.gold.QuoteLabels;
import org.quotewright.app.evaluate.gold.Stretch;

/** An article of three paragraphs, one quotation each, labelled and predicted by its words. */
final class InventedArticle {

    static final String LEE_AND_MORE = "Ann Lee, a lawyer for Bob Ray";
    static final String PIER = "The pier is “very old” for most of the people here";

    private static final String TEXT =
            "“We row,” said Ann Lee, a lawyer for Bob Ray, “and they swim.”\n\n"
                    + "She said that boats would sink.\n\n"
                    + "The pier is “very old” for most of the people here, it was said.";
    private static final MeasuredText MEASURED = new MeasuredText("a", TEXT);

    private InventedArticle() {}

    static GoldArticle labelled() {
        GoldAnswer lee = new GoldAnswer(List.of("Ann Lee"), List.of(), true, List.of("Lee LLP"));
        GoldAnswer alone = new GoldAnswer(List.of("Ann Lee"), List.of(), true, List.of());
        GoldAnswer nobody = new GoldAnswer(List.of(), List.of(), false, List.of());
        return new GoldArticle(
                Path.of("a.txt"),
                MEASURED,
                List.of(
                        gold(lee, quote(LEE_AND_MORE, "“We row,”", "“and they swim.”")),
                        gold(alone, quote("She", "that boats would sink")),
                        gold(nobody, quote("", PIER))));
    }

    private static GoldQuote gold(GoldAnswer answer, MeasuredQuote quote) {
        return new GoldQuote(quote, Optional.of(answer), false);
    }

    /** Of a source, or none where it is empty, and contents; the cue is the "said" after "She". */
    static MeasuredQuote quote(String source, String... contents) {
        return MeasuredQuote.of(
                MEASURED,
                new QuoteLabels(
                        Stream.of(contents).map(InventedArticle::stretch).toList(),
                        List.of(cue()),
                        source.isEmpty() ? List.of() : List.of(stretch(source))));
    }

    static PredictedQuote predicted(MeasuredQuote quote, String speaker, String organisation) {
        return new PredictedQuote(quote, "direct", speaker, organisation, OptionalDouble.of(0.95));
    }

    private static Stretch cue() {
        int begin = TEXT.indexOf("said that");
        return new Stretch(begin, begin + "said".length());
    }

    private static Stretch stretch(String words) {
        int begin = TEXT.indexOf(words);
        return new Stretch(begin, begin + words.length());
    }
}
