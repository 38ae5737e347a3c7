package org.quotewright.ui.search;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quotewright.model.QuoteState;
import org.quotewright.model.QuoteType;
import org.quotewright.model.search.Facet;
import org.quotewright.model.search.SearchOrder;
import org.quotewright.model.search.SearchRequest;
import org.quotewright.ui.common.Messages;

/** Puts facets, their values and what they narrow a search to into words. */
record FacetWords(Messages messages) {

    String heading(Facet facet) {
        return messages.text("search.facet." + key(facet));
    }

    String order(SearchOrder order) {
        return messages.text("search.order." + key(order));
    }

    String value(Facet facet, String value) {
        return switch (facet) {
            case TYPE -> named(QuoteType.class, value).map(messages::type).orElse(value);
            case STATE -> named(QuoteState.class, value).map(messages::state).orElse(value);
            case MONTH -> month(value);
            case SPEAKER, ORGANISATION, OUTLET -> value;
        };
    }

    /** The query and, behind it, the values that narrow it. */
    String words(SearchRequest request) {
        Stream<String> choices =
                Stream.of(Facet.values())
                        .flatMap(facet ->
                                request.chosen(facet).stream()
                                        .sorted()
                                        .map(value -> value(facet, value)));
        return Stream.concat(Stream.of(request.query().strip()), choices)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String month(String value) {
        if (value.equals(Facet.UNDATED)) {
            return messages.text("search.facet.undated");
        }
        try {
            String pattern = messages.bundle().getString("date.month");
            return DateTimeFormatter.ofPattern(pattern, messages.locale())
                    .format(YearMonth.parse(value));
        } catch (DateTimeParseException e) {
            return value;
        }
    }

    private static <E extends Enum<E>> Optional<E> named(Class<E> type, String value) {
        return Stream.of(type.getEnumConstants())
                .filter(each -> key(each).equals(value))
                .findFirst();
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
