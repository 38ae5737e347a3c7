package org.quotewright.reading.worker;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quotewright.reading.ArticleReaders;
import org.quotewright.reading.Content;
import org.quotewright.reading.Part;
import org.quotewright.reading.UnreadableArticle;

/** Opens what is asked for; of the file asked for last the parts stay known. */
final class Answering {

    /** Whoever asks ends this process sooner. */
    private static final Duration NO_LIMIT = Duration.ofDays(1);

    private final Map<Request, List<Part>> parts = new HashMap<>();
    private ArticleReaders readers = new ArticleReaders(NO_LIMIT);
    private Request last = new Request("", List.of());

    Answer answer(Request request) {
        if (!request.isOfSameFile(last)) {
            parts.clear();
            readers = new ArticleReaders(NO_LIMIT, request.hints());
        }
        last = request;
        try {
            return switch (part(request).open()) {
                case Content.One one -> new Answer.One(one.article());
                case Content.Parts several -> told(request, several.parts());
            };
        } catch (UnreadableArticle e) {
            return Answer.Refused.of(e);
        }
    }

    private Answer.Parts told(Request request, List<Part> found) {
        parts.put(request, found);
        return new Answer.Parts(found.stream().map(part -> part.place().toString()).toList());
    }

    /** A process that took over from another finds its way through the file again. */
    private Part part(Request request) throws UnreadableArticle {
        List<Integer> way = request.way();
        if (way.isEmpty()) {
            return readers.part(Path.of(request.file()));
        }
        Request outer =
                new Request(request.file(), way.subList(0, way.size() - 1), request.hints());
        List<Part> around = parts.get(outer);
        if (around == null) {
            around = reopened(outer);
            parts.put(outer, around);
        }
        return number(around, way.getLast(), request.file());
    }

    private List<Part> reopened(Request outer) throws UnreadableArticle {
        if (part(outer).open() instanceof Content.Parts several) {
            return several.parts();
        }
        throw new UnreadableArticle("reading.changed", outer.file());
    }

    private static Part number(List<Part> parts, int number, String file) throws UnreadableArticle {
        if (number >= parts.size()) {
            throw new UnreadableArticle("reading.changed", file);
        }
        return parts.get(number);
    }
}
