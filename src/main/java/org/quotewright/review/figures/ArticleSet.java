package org.quotewright.review.figures;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Predicate;
import org.quotewright.model.Names;

/**
 * Articles of one outlet, of some months, or both; empty limits leave all in.
 *
 * @param from the first month
 * @param to the last month
 */
public record ArticleSet(String outlet, Optional<YearMonth> from, Optional<YearMonth> to)
        implements Predicate<Utterance> {

    public static final ArticleSet ALL = new ArticleSet("", Optional.empty(), Optional.empty());

    public static ArticleSet ofOutlet(String outlet) {
        return new ArticleSet(outlet, Optional.empty(), Optional.empty());
    }

    /**
     * As typed: {@code outlet=NAME}, {@code from=YYYY-MM} and {@code to=YYYY-MM}, each at most
     * once, with semicolons between them.
     *
     * @throws IllegalArgumentException where a part is none of these
     */
    public static ArticleSet of(String typed) {
        ArticleSet set = ALL;
        for (String part : typed.split(";")) {
            set = set.with(part.strip());
        }
        return set;
    }

    private ArticleSet with(String part) {
        int sign = part.indexOf('=');
        String value = part.substring(sign + 1).strip();
        return switch (sign < 0 ? "" : part.substring(0, sign).strip()) {
            case "outlet" -> new ArticleSet(value, from, to);
            case "from" -> new ArticleSet(outlet, Optional.of(month(value)), to);
            case "to" -> new ArticleSet(outlet, from, Optional.of(month(value)));
            default -> throw new IllegalArgumentException(part);
        };
    }

    private static YearMonth month(String typed) {
        try {
            return YearMonth.parse(typed);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(typed, e);
        }
    }

    /** An article without a date is in no set of months. */
    @Override
    public boolean test(Utterance utterance) {
        Optional<YearMonth> month = utterance.seen().month();
        return (outlet.isEmpty()
                        || Names.fold(outlet).equals(Names.fold(utterance.seen().outlet())))
                && from.stream()
                        .allMatch(first -> month.filter(it -> !it.isBefore(first)).isPresent())
                && to.stream().allMatch(last -> month.filter(it -> !it.isAfter(last)).isPresent());
    }
}
