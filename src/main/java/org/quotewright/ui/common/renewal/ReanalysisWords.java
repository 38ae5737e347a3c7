package org.quotewright.ui.common.renewal;

import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.Attribution;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Suggestion;
import org.quotewright.review.reanalysis.Difference;
import org.quotewright.review.reanalysis.QuoteChange;
import org.quotewright.ui.common.Messages;

/** Puts into words what an engine would change. */
public record ReanalysisWords(Messages messages) {

    /** How many quotations differ in what: "3 new, 1 gone"; without what none differs in. */
    public String counts(ToIntFunction<Difference> count) {
        return Stream.of(Difference.values())
                .filter(difference -> count.applyAsInt(difference) > 0)
                .map(difference ->
                        messages.text(
                                "reanalysis.count." + name(difference),
                                count.applyAsInt(difference)))
                .collect(Collectors.joining(", "));
    }

    /** In what one quotation differs: "other speaker, other edges". */
    public String differences(QuoteChange change) {
        return Stream.of(Difference.values())
                .filter(change::is)
                .map(difference -> messages.text("reanalysis.difference." + name(difference)))
                .collect(Collectors.joining(", "));
    }

    private static String name(Difference difference) {
        return difference.name().toLowerCase(Locale.ROOT);
    }

    /** The words of the quotation, as the engine now delimits them, on one line. */
    public String words(QuoteChange change, CharSequence text) {
        String words =
                change.suggestion()
                        .map(suggestion -> suggestion.attribution().quote())
                        .or(() -> change.quote().map(ReviewedQuote::quote))
                        .map(quote -> quote.in(text))
                        .orElse("");
        return words.strip().replaceAll("\\s++", " ");
    }

    /** Who says it, and where that changes, who said it before. */
    public String speakers(QuoteChange change) {
        Optional<String> before =
                change.quote()
                        .filter(ReviewedQuote::isPresent)
                        .map(quote -> speakers(quote.verdict().attribution()));
        Optional<String> after =
                change.suggestion().map(Suggestion::attribution).map(this::speakers);
        return before.isPresent() && after.isPresent() && !before.equals(after)
                ? messages.text("reanalysis.instead", after.get(), before.get())
                : after.or(() -> before).orElse("");
    }

    /** The speakers and their organisations on one line. */
    public String speakers(Attribution attribution) {
        return attribution.speakers().isEmpty()
                ? messages.text("speaker.nobody")
                : attribution.speakers().stream()
                        .map(ReanalysisWords::speaker)
                        .collect(Collectors.joining("; "));
    }

    private static String speaker(AttributedSpeaker speaker) {
        String organisation = speaker.affiliation().organisation();
        String name = speaker.speaker().name();
        return organisation.isEmpty() || organisation.equals(name)
                ? name
                : name + ", " + organisation;
    }
}
