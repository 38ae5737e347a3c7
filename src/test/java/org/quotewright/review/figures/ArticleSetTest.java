package org.quotewright.review.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quotewright.model.QuoteId;
import org.quotewright.model.QuoteType;
import org.quotewright.review.figures.Utterance.Seen;

class ArticleSetTest {

    private static final YearMonth MAY = YearMonth.of(2024, 5);

    @Test
    void readsOutletAndMonths() throws NoArticleSet {
        assertThat(ArticleSet.of("outlet = The Post ; from=2024-05; to = 2024-06"))
                .isEqualTo(
                        new ArticleSet(
                                "The Post", Optional.of(MAY), Optional.of(YearMonth.of(2024, 6))));
        assertThat(ArticleSet.of("from=2024-05;to=2024-05").to()).contains(MAY);
        assertThat(ArticleSet.of("outlet=Post")).isEqualTo(ArticleSet.ofOutlet("Post"));
    }

    @Test
    void aNameBetweenMarksMayHaveASemicolonAndMarks() throws NoArticleSet {
        assertThat(ArticleSet.of("outlet=\"A; B\"; to=2024-05").outlet()).isEqualTo("A; B");
        assertThat(ArticleSet.of("outlet=\"The \"\"Post\"\"\"").outlet()).isEqualTo("The \"Post\"");
        assertThat(ArticleSet.of("outlet=\"A\" and \"B\"").outlet()).isEqualTo("\"A\" and \"B\"");
        assertThat(ArticleSet.of("outlet=A=B").outlet()).isEqualTo("A=B");
    }

    @Test
    void saysWhatIsWrong() {
        assertThat(whyNot("outlet=A; from=2024-06; to=2024-05"))
                .isEqualTo("figures.set-backwards: 2024-06 2024-05");
        assertThat(whyNot("outlet=\"A")).isEqualTo("figures.set-open: outlet=\"A");
        assertThat(whyNot("outlet=A;")).isEqualTo("figures.set-empty: outlet=A;");
        assertThat(whyNot("town=A")).isEqualTo("figures.set-unknown: town=A");
        assertThat(whyNot("Post")).isEqualTo("figures.set-unknown: Post");
        assertThat(whyNot("outlet=")).isEqualTo("figures.set-no-value: outlet=");
        assertThat(whyNot("outlet=\" \"")).isEqualTo("figures.set-no-value: outlet=\" \"");
        assertThat(whyNot("to=2024-05;to=2024-06"))
                .isEqualTo("figures.set-twice: to to=2024-05;to=2024-06");
        assertThat(whyNot("to=May")).isEqualTo("figures.set-no-month: May");
    }

    private static String whyNot(String typed) {
        NoArticleSet refusal = catchThrowableOfType(NoArticleSet.class, () -> ArticleSet.of(typed));
        return refusal.messageKey()
                + ": "
                + String.join(" ", refusal.arguments().toArray(String[]::new));
    }

    @Test
    void holdsTheArticlesOfItsOutletHoweverThatIsSpelt() {
        ArticleSet post = ArticleSet.ofOutlet("The Post");
        assertThat(post.test(seen("the  POST", MAY))).isTrue();
        assertThat(post.test(seen("The Quay", MAY))).isFalse();
        assertThat(ArticleSet.ALL.test(seen("The Quay", MAY))).isTrue();
    }

    @Test
    void holdsItsFirstAndItsLastMonth() throws NoArticleSet {
        ArticleSet set = ArticleSet.of("from=2024-05; to=2024-06");
        assertThat(set.test(seen("", MAY))).isTrue();
        assertThat(set.test(seen("", MAY.plusMonths(1)))).isTrue();
        assertThat(set.test(seen("", MAY.minusMonths(1)))).isFalse();
        assertThat(set.test(seen("", MAY.plusMonths(2)))).isFalse();
    }

    @Test
    void anArticleWithoutADateIsInNoSetOfMonths() throws NoArticleSet {
        assertThat(ArticleSet.of("from=2024-05").test(seen("", null))).isFalse();
        assertThat(ArticleSet.of("to=2024-05").test(seen("", null))).isFalse();
        assertThat(ArticleSet.ALL.test(seen("", null))).isTrue();
    }

    private static Utterance seen(String outlet, YearMonth month) {
        return new Utterance(
                new QuoteId(1),
                new Seen(outlet, Optional.ofNullable(month)),
                QuoteType.DIRECT,
                List.of(),
                true,
                5);
    }
}
