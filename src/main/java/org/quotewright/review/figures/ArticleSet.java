package org.quotewright.review.figures;

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
     * once, with semicolons between them; a name with a semicolon in it stands between straight
     * double quotation marks, and two of these within them stand for one.
     *
     * @throws NoArticleSet where it is none, with a sentence why
     */
    public static ArticleSet of(String typed) throws NoArticleSet {
        return new ArticleSetText(typed).read();
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
