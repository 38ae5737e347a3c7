package org.quotewright.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.quotewright.model.QuoteType;
import org.quotewright.model.search.Facet;
import org.quotewright.search.query.Mark;
import org.quotewright.search.query.Period;
import org.quotewright.search.query.QueryField;

/** What may stand behind a field that takes a few values alone, or dates. */
final class FixedValues {

    private static final int MOST_DATES = 12;
    private static final int LENGTH_OF_YEAR = 4;
    private static final int LENGTH_OF_MONTH = 7;

    private FixedValues() {}

    /**
     * Those that begin in some way, in small letters. Years and months are those of the articles:
     * years first, either the newest first, twelve at most.
     */
    static List<String> of(QueryField field, String begin, IndexReader reader) throws IOException {
        List<String> values = new ArrayList<>(named(field).toList());
        values.replaceAll(value -> value.toLowerCase(Locale.ROOT));
        values.removeIf(value -> !value.startsWith(begin));
        if (field != QueryField.TYPE && field != QueryField.IS) {
            values.addAll(dates(begin, reader));
        }
        return values;
    }

    private static Stream<String> named(QueryField field) {
        return switch (field) {
            case TYPE -> Arrays.stream(QuoteType.values()).map(Enum::name);
            case IS -> Arrays.stream(Mark.values()).map(Enum::name);
            case IN -> Stream.concat(Period.NAMES.stream(), Stream.of(Facet.UNDATED));
            default -> Period.NAMES.stream();
        };
    }

    private static List<String> dates(String begin, IndexReader reader) throws IOException {
        TreeSet<String> dates =
                new TreeSet<>(
                        Comparator.comparingInt(String::length)
                                .thenComparing(Comparator.reverseOrder()));
        Terms months = MultiTerms.getTerms(reader, QuoteDocument.of(Facet.MONTH));
        TermsEnum each = months == null ? TermsEnum.EMPTY : months.iterator();
        while (each.next() != null) {
            String month = each.term().utf8ToString();
            if (month.length() == LENGTH_OF_MONTH && Character.isDigit(month.charAt(0))) {
                dates.add(month.substring(0, LENGTH_OF_YEAR));
                dates.add(month);
            }
        }
        return dates.stream().filter(date -> date.startsWith(begin)).limit(MOST_DATES).toList();
    }
}
