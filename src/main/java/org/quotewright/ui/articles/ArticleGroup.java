package org.quotewright.ui.articles;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.ObservableList;
import org.quotewright.model.ArticleId;

/**
 * Some of the rows of a list, in the order of their articles, under a heading that stands there
 * while it has any.
 */
final class ArticleGroup {

    private final ObservableList<ArticleRow> rows;
    private final ArticleRow heading;
    private final Comparator<ArticleId> order;
    private final Optional<ArticleGroup> above;
    private int size;

    ArticleGroup(
            ObservableList<ArticleRow> rows,
            String heading,
            Comparator<ArticleId> order,
            Optional<ArticleGroup> above) {
        this.rows = rows;
        this.heading = ArticleRow.group(heading);
        this.order = order;
        this.above = above;
    }

    /** Its rows with their heading, which whoever asks puts in the place of all rows. */
    List<ArticleRow> filled(List<ArticleRow> members) {
        size = members.size();
        return members.isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(heading), members.stream()).toList();
    }

    /** In the place of the row of the same article. */
    void rewrite(ArticleRow newer) {
        int place = placeOf(newer);
        if (!newer.equals(rows.get(place))) {
            rows.set(place, newer);
        }
    }

    void add(ArticleRow row) {
        int place = placeOf(row);
        size++;
        if (size == 1) {
            rows.addAll(begin(), List.of(heading, row));
        } else {
            rows.add(place, row);
        }
    }

    void remove(ArticleRow row) {
        int place = placeOf(row);
        int from = size == 1 ? begin() : place;
        size--;
        rows.remove(from, place + 1);
    }

    private int begin() {
        return above.map(ArticleGroup::end).orElse(0);
    }

    private int end() {
        return size == 0 ? begin() : begin() + 1 + size;
    }

    /** Where the row of this article stands, or would stand: below all that came before it. */
    private int placeOf(ArticleRow row) {
        ArticleId wanted = row.article().orElseThrow();
        int low = begin() + 1;
        int high = end();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (order.compare(rows.get(middle).article().orElseThrow(), wanted) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
