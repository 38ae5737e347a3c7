package org.quotewright.attribution.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quotewright.model.Cue;
import org.quotewright.model.Quote;
import org.quotewright.model.QuoteType;
import org.quotewright.model.Reason;
import org.quotewright.model.ReasonKey;
import org.quotewright.model.Span;
import org.quotewright.text.QuotedStretch;

/** Measures findings in the text's offsets, puts them in reading order and gives reasons. */
final class Assembly {

    private static final Comparator<Finding> READING_ORDER =
            Comparator.comparingInt(Finding::from)
                    .thenComparing(Comparator.comparingInt(Finding::to).reversed());

    private static final int NESTED_WITHIN = 8;
    private static final int NEAR = 50;

    private final Reading reading;

    Assembly(Reading reading) {
        this.reading = reading;
    }

    List<FoundQuote> of(List<Finding> findings) {
        List<FoundQuote> quotes = new ArrayList<>();
        for (Finding finding :
                findings.stream().filter(Finding::hasContent).sorted(READING_ORDER).toList()) {
            quotes.add(quote(finding, quotes));
        }
        return List.copyOf(quotes);
    }

    private FoundQuote quote(Finding finding, List<FoundQuote> before) {
        List<Span> spans = spans(finding);
        Quote quote = new Quote(QuoteTypes.of(reading.layout(), spans), spans);
        OptionalInt continues = finding.continued() ? lastSpoken(before) : OptionalInt.empty();
        return new FoundQuote(
                quote,
                finding.cue().map(range -> new Cue(reading.span(range), finding.cueClass())),
                finding.mention().map(reading::span),
                continues,
                reasons(finding, quote));
    }

    private List<Span> spans(Finding finding) {
        List<Span> spans = new ArrayList<>();
        for (TokenRange range : finding.content()) {
            Span span = reading.span(range);
            if (spans.isEmpty() || spans.getLast().end() <= span.begin()) {
                spans.add(span);
            }
        }
        return spans;
    }

    private static OptionalInt lastSpoken(List<FoundQuote> before) {
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - NEAR); i--) {
            if (before.get(i).quote().type() != QuoteType.INDIRECT && isOuter(i, before)) {
                return OptionalInt.of(i);
            }
        }
        return before.isEmpty() ? OptionalInt.empty() : OptionalInt.of(before.size() - 1);
    }

    private static boolean isOuter(int index, List<FoundQuote> quotes) {
        Span extent = quotes.get(index).quote().extent();
        return IntStream.range(Math.max(0, index - NESTED_WITHIN), index)
                .noneMatch(i -> quotes.get(i).quote().extent().contains(extent));
    }

    private List<Reason> reasons(Finding finding, Quote quote) {
        List<Reason> reasons = new ArrayList<>();
        if (!isBare(finding)) {
            reasons.add(new Reason(finding.key(), arguments(finding)));
        }
        if (quote.type() == QuoteType.INDIRECT && !isLine(finding)) {
            reasons.add(Reason.of(ReasonKey.INDIRECT_SPEECH));
        }
        stretchIn(finding).ifPresent(stretch -> addMarks(stretch, reasons));
        return reasons;
    }

    /** A transcript prints what was said; a headline with a colon may reword it. */
    private boolean isLine(Finding finding) {
        return finding.key() == ReasonKey.TRANSCRIPT_LINE
                && reading.paragraphOf(finding.from()) > 0;
    }

    /** A quotation of which no word tells: there is nothing to print. */
    private static boolean isBare(Finding finding) {
        return finding.key() == ReasonKey.SHARED_CUE_SENTENCE
                && finding.cue().isEmpty()
                && finding.mention().isEmpty();
    }

    private List<String> arguments(Finding finding) {
        Optional<String> cue = finding.cue().map(reading::text);
        Optional<String> mention = finding.mention().map(reading::text);
        return switch (finding.key()) {
            case SHARED_CUE_SENTENCE -> cue.or(() -> mention).stream().toList();
            case HEADLINE -> mention.stream().toList();
            case TRANSCRIPT_LINE -> List.of(mention.orElse("") + cue.orElse(""));
            case SPEAKER_CONTINUED, CARRIED_OVER_PARAGRAPH -> List.of();
            default -> asPrinted(finding);
        };
    }

    /** Mention and cue in the order in which they stand, with dots where other words part them. */
    private List<String> asPrinted(Finding finding) {
        List<TokenRange> parts =
                Stream.of(finding.mention(), finding.cue())
                        .flatMap(Optional::stream)
                        .sorted(Comparator.comparingInt(TokenRange::from))
                        .toList();
        if (parts.size() < 2) {
            return List.of("", parts.stream().map(reading::text).findFirst().orElse(""));
        }
        boolean apart = parts.getFirst().to() < parts.getLast().from();
        return List.of(
                reading.text(parts.getFirst()) + (apart ? " …" : ""),
                reading.text(parts.getLast()));
    }

    private Optional<QuotedStretch> stretchIn(Finding finding) {
        int stretch = reading.stretchAt(finding.to() - 1);
        return stretch < 0 ? Optional.empty() : Optional.of(reading.stretches().get(stretch));
    }

    private static void addMarks(QuotedStretch stretch, List<Reason> reasons) {
        if (!stretch.isClosed()) {
            reasons.add(Reason.of(ReasonKey.MARK_NOT_CLOSED));
        } else if (stretch.marksDiffer()) {
            reasons.add(Reason.of(ReasonKey.MARKS_DIFFER));
        }
    }
}
