package org.quotewright.writing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.quotewright.model.Attribution;
import org.quotewright.model.CueClass;
import org.quotewright.model.QuoteInContext;
import org.quotewright.model.QuoteType;
import org.quotewright.model.Span;

/**
 * A text in paragraphs, its quotations marked. What crosses the bounds of a paragraph or of another
 * quotation is cut there, and its parts point at one another.
 */
final class TeiText {

    private static final Comparator<Piece> OUTER_FIRST =
            Comparator.comparingInt((Piece piece) -> piece.span().begin())
                    .thenComparing(
                            Comparator.comparingInt((Piece piece) -> piece.span().end()).reversed())
                    .thenComparingLong(piece -> piece.quote().quote().id().value());

    private final String text;
    private final List<Span> paragraphs;
    private final List<Part> parts = new ArrayList<>();

    /** A part of a quotation that lies in one paragraph. */
    private record Piece(QuoteInContext quote, Span span) {}

    /** A piece with its place among those of its quotation, from 1. */
    private record Part(Piece piece, int number, int count) {

        private String id(int other) {
            String id = "quotation-" + piece.quote().quote().id().value();
            return other == 1 ? id : id + "-" + other;
        }

        private String pointer(int other) {
            return other < 1 || other > count ? "" : "#" + id(other);
        }
    }

    TeiText(String text, List<QuoteInContext> quotes) {
        this.text = text;
        this.paragraphs = paragraphs(text);
        List<Piece> pieces = uncrossed(pieces(quotes));
        for (Piece piece : pieces) {
            List<Piece> own =
                    pieces.stream().filter(each -> each.quote().equals(piece.quote())).toList();
            parts.add(new Part(piece, own.indexOf(piece) + 1, own.size()));
        }
    }

    /** Runs of lines that are not blank, without the last line's break. */
    private static List<Span> paragraphs(String text) {
        List<Span> paragraphs = new ArrayList<>();
        int begin = -1;
        int end = -1;
        for (int at = 0; at < text.length(); at = next(text, at)) {
            int stop = lineEnd(text, at);
            if (!text.substring(at, stop).isBlank()) {
                begin = begin < 0 ? at : begin;
                end = stop;
            } else if (begin >= 0) {
                paragraphs.add(new Span(begin, end));
                begin = -1;
            }
        }
        if (begin >= 0) {
            paragraphs.add(new Span(begin, end));
        }
        return List.copyOf(paragraphs);
    }

    private static int lineEnd(String text, int at) {
        int end = at;
        while (end < text.length() && !isBreak(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int next(String text, int at) {
        int end = lineEnd(text, at);
        return text.startsWith("\r\n", end) ? end + 2 : end + 1;
    }

    private static boolean isBreak(char unit) {
        return unit == '\n' || unit == '\r';
    }

    private List<Piece> pieces(List<QuoteInContext> quotes) {
        List<Piece> pieces = new ArrayList<>();
        for (QuoteInContext quote : quotes) {
            for (Span span : quote.quote().quote().spans()) {
                for (Span paragraph : paragraphs) {
                    int begin = Math.max(span.begin(), paragraph.begin());
                    int end = Math.min(span.end(), paragraph.end());
                    if (begin < end) {
                        pieces.add(new Piece(quote, new Span(begin, end)));
                    }
                }
            }
        }
        return pieces;
    }

    /** Cut so that any two lie apart or one in the other, outer ones first. */
    private static List<Piece> uncrossed(List<Piece> pieces) {
        List<Piece> waiting = new ArrayList<>(pieces);
        List<Piece> nested = new ArrayList<>();
        Deque<Integer> ends = new ArrayDeque<>();
        while (!waiting.isEmpty()) {
            waiting.sort(OUTER_FIRST);
            Piece piece = waiting.removeFirst();
            Span span = piece.span();
            while (!ends.isEmpty() && ends.peek() <= span.begin()) {
                ends.pop();
            }
            int end = ends.isEmpty() ? span.end() : Math.min(span.end(), ends.peek());
            if (end < span.end()) {
                waiting.add(new Piece(piece.quote(), new Span(end, span.end())));
            }
            nested.add(new Piece(piece.quote(), new Span(span.begin(), end)));
            ends.push(end);
        }
        return nested;
    }

    void write(TeiXml to) throws XMLStreamException {
        if (paragraphs.isEmpty()) {
            to.empty("p");
        }
        Deque<Part> waiting = new ArrayDeque<>(parts);
        for (Span paragraph : paragraphs) {
            to.start("p", "");
            write(paragraph, waiting, to);
            to.end();
            to.lineEnd();
        }
    }

    /** The words up to the end of the span, with what is marked in it. */
    private void write(Span span, Deque<Part> waiting, TeiXml to) throws XMLStreamException {
        int at = span.begin();
        while (!waiting.isEmpty() && waiting.peek().piece().span().begin() < span.end()) {
            Part part = waiting.pop();
            words(at, part.piece().span().begin(), to);
            mark(part, waiting, to);
            at = part.piece().span().end();
        }
        words(at, span.end(), to);
    }

    private void mark(Part part, Deque<Part> waiting, TeiXml to) throws XMLStreamException {
        QuoteInContext quote = part.piece().quote();
        Attribution attribution = quote.quote().verdict().attribution();
        boolean isThought =
                attribution.cue().filter(cue -> cue.cueClass() == CueClass.THOUGHT).isPresent();
        to.start(
                "said",
                part.id(part.number()),
                "who",
                quote.speakers().stream()
                        .map(speaker -> "#" + TeiSpeakers.id(speaker))
                        .collect(Collectors.joining(" ")),
                "direct",
                String.valueOf(attribution.quote().type() == QuoteType.DIRECT),
                "aloud",
                isThought ? "false" : "",
                "ana",
                "#state-%s #manner-%s"
                        .formatted(
                                JsonNodes.name(quote.quote().state()),
                                JsonNodes.name(attribution.quote().type())),
                "prev",
                part.pointer(part.number() - 1),
                "next",
                part.pointer(part.number() + 1));
        write(part.piece().span(), waiting, to);
        to.end();
    }

    private void words(int from, int to, TeiXml out) throws XMLStreamException {
        int at = from;
        while (at < to) {
            int end = Math.min(lineEnd(text, at), to);
            out.text(text.substring(at, end));
            if (end < to) {
                out.empty("lb");
                out.lineEnd();
            }
            at = Math.min(end < to ? next(text, end) : end, to);
        }
    }
}
