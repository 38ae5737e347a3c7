package org.quotewright.ui.adding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quotewright.model.ArticleField;
import org.quotewright.model.Columns;
import org.quotewright.model.TableHead;
import org.quotewright.review.AskedColumns;
import org.quotewright.ui.common.Messages;

class ColumnsViewModelTest {

    private static final String ARTICLE =
            "“We sail,” said Ilse Brandt of Nordport Ferries. ".repeat(9);
    private static final TableHead HEAD =
            new TableHead(
                    List.of("Ferry", ARTICLE), List.of(List.of("Strike", "“We\nstay,” she said.")));

    private static ColumnsViewModel columns(Columns guess) {
        return new ColumnsViewModel(new AskedColumns(HEAD, guess, true), new Messages());
    }

    @Test
    void countsColumnsWhereThereIsNoHeader() {
        ColumnsViewModel columns = columns(new Columns(Map.of(ArticleField.TEXT, "2"), false));
        assertThat(columns.hasHeader().get()).isFalse();
        assertThat(columns.columns()).containsExactly(0, 1, 2);
        assertThat(columns.columns())
                .map(columns::name)
                .containsExactly("none", "Column 1", "Column 2");
        assertThat(columns.sample(1)).isEqualTo("Ferry\nStrike");
        assertThat(columns.sample(2).lines().toList().getLast()).isEqualTo("“We stay,” she said.");
        assertThat(columns.told()).isEqualTo(new Columns(Map.of(ArticleField.TEXT, "2"), false));
    }

    @Test
    void keepsWhatWasChosenWhenTheFirstRowBecomesAHeader() {
        ColumnsViewModel columns = columns(new Columns(Map.of(ArticleField.TEXT, "2"), false));
        columns.chosen(ArticleField.TITLE).set(1);
        columns.hasHeader().set(true);
        assertThat(columns.name(1)).isEqualTo("Ferry");
        assertThat(columns.name(2)).hasSizeLessThan(30).endsWith("…");
        assertThat(columns.sample(1)).isEqualTo("Strike");
        assertThat(columns.told())
                .isEqualTo(
                        new Columns(
                                Map.of(ArticleField.TEXT, ARTICLE, ArticleField.TITLE, "Ferry")));
    }

    @Test
    void isCompleteWithATextAlone() {
        ColumnsViewModel columns = columns(new Columns(Map.of(ArticleField.TEXT, ARTICLE)));
        assertThat(columns.hasHeader().get()).isTrue();
        assertThat(columns.isComplete().get()).isTrue();
        columns.chosen(ArticleField.TEXT).set(ColumnsViewModel.NONE);
        assertThat(columns.isComplete().get()).isFalse();
        assertThat(columns.told().names()).isEmpty();
    }
}
