package org.quotewright.ui.adding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quotewright.model.Article;
import org.quotewright.model.ArticleFacts;
import org.quotewright.model.LeftOut;
import org.quotewright.ui.common.Messages;

class PreviewViewModelTest {

    private static final String TEXT = "Ferry sails\n\nOne.\n\nTwo.";
    private static final ArticleFacts FACTS =
            new ArticleFacts(
                    "Ferry sails", "Post", "Ann", Optional.of(LocalDate.of(2026, 5, 12)), "");
    private static final LeftOut MENU = new LeftOut(13, "Home", LeftOut.Reason.NAVIGATION);
    private static final LeftOut MORE = new LeftOut(19, "More", LeftOut.Reason.RELATED);
    private static final LeftOut FOOT = new LeftOut(23, "Imprint", LeftOut.Reason.MARGIN);

    private final PreviewViewModel preview =
            new PreviewViewModel(
                    new Article(TEXT, FACTS), List.of(MENU, MORE, FOOT), new Messages());

    private List<String> shown() {
        return preview.paragraphs().stream().map(ParagraphRow::text).toList();
    }

    @Test
    void showsTheArticleBesideWhatWasLeftOut() {
        assertThat(shown()).containsExactly("Ferry sails", "One.", "Two.");
        assertThat(preview.leftOut())
                .extracting(LeftOutRow::reason)
                .containsExactly("navigation", "beside the article", "head or foot");
        assertThat(preview.correction().changes(new Article(TEXT, FACTS))).isFalse();
    }

    @Test
    void bringsAParagraphBackAtItsPlaceAndLeavesItOutAgain() {
        preview.toggle(1);
        assertThat(shown()).containsExactly("Ferry sails", "One.", "More", "Two.");
        assertThat(preview.paragraphs().get(2).isBack()).isTrue();
        assertThat(preview.shown().get()).isEqualTo(2);
        preview.toggle(0);
        preview.toggle(2);
        assertThat(shown())
                .containsExactly("Ferry sails", "Home", "One.", "More", "Two.", "Imprint");
        assertThat(preview.correction().back()).containsExactly(MENU, MORE, FOOT);
        preview.toggle(1);
        assertThat(shown()).containsExactly("Ferry sails", "Home", "One.", "Two.", "Imprint");
    }

    @Test
    void takesFactsAsTheyWereTyped() {
        preview.facts().title().set("  Ferry   sails again ");
        preview.facts().date().set("");
        preview.facts().url().set("https://post.example/1");
        assertThat(preview.correction().facts())
                .isEqualTo(
                        new ArticleFacts(
                                "Ferry sails again",
                                "Post",
                                "Ann",
                                Optional.empty(),
                                "https://post.example/1"));
    }

    @ParameterizedTest
    @CsvSource({
        "12.5.2026,'',A date",
        "2026-02-30,'',A date",
        "2026-05-12,post.example,An address",
        "'',javascript:alert(1),An address",
        "'',https://a b,An address"
    })
    void saysWhatIsWrongWithAFact(String date, String url, String beginning) {
        preview.facts().date().set(date);
        preview.facts().url().set(url);
        assertThat(preview.facts().isValid().get()).isFalse();
        assertThat(preview.facts().problem().get()).startsWith(beginning);
    }
}
