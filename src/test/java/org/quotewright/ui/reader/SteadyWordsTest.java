package org.quotewright.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.quotewright.model.QuoteState;
import org.quotewright.model.QuoteType;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Span;
import org.quotewright.review.OpenArticle;
import org.quotewright.ui.FxThreadExtension;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** No word moves because something is selected, marked or decided. */
class SteadyWordsTest extends OnSheet {

    private static final String LAST = "Nobody answered.";

    @Test
    void wordsStayWhereTheyAreWhileSelectionAndBadgesComeAndGo(FxRobot robot) {
        OpenArticle open = article();
        robot.interact(() -> reader.open(open));
        List<Double> before = places(open);
        for (ReviewedQuote quote : open.quotes()) {
            robot.interact(() -> reader.select(quote.id()));
            assertThat(places(open)).as("selected " + quote.id()).isEqualTo(before);
            robot.interact(() -> reader.mark(quote.quote().begin(), quote.quote().end()));
            assertThat(places(open)).as("marked " + quote.id()).isEqualTo(before);
            robot.interact(() -> reader.replace(PressArticle.decided(quote, QuoteState.REJECTED)));
            assertThat(places(open)).as("without a badge " + quote.id()).isEqualTo(before);
        }
    }

    @Test
    void aLineEndOfTwoSignsTakesTheRoomOfOne(FxRobot robot) {
        List<Double> widths = new ArrayList<>();
        for (String end : List.of("\n", "\r\n")) {
            String text = "“We went out in the old boat, ” she" + end + "said of the voyage.";
            OpenArticle open = new PressArticle("", text).open();
            robot.interact(() -> reader.open(open));
            WaitForAsyncUtils.waitForFxEvents();
            Span last = new Span(text.indexOf("voyage"), text.length() - 1);
            widths.add(
                    FxThreadExtension.onFx(() -> {
                        view.applyCss();
                        view.layout();
                        return view.boxesOf(last).getFirst().getMinX();
                    }));
        }
        assertThat(widths.get(1)).isCloseTo(widths.get(0), within(2.0));
    }

    private static OpenArticle article() {
        PressArticle article =
                new PressArticle(
                        "Two speak by turns",
                        """
                        “We sail,” said Mara Elling.

                        “We stay,” said Ivo Tarn.

                        “We sail at nine,” said Elling.

                        """
                                + LAST
                                + "\n");
        article.speaker("Mara Elling").speaker("Ivo Tarn");
        article.quote(QuoteType.DIRECT, "“We sail,”", "Mara Elling", "Mara Elling", "said");
        article.quote(QuoteType.DIRECT, "“We stay,”", "Ivo Tarn", "Ivo Tarn", "said");
        article.quote(QuoteType.DIRECT, "“We sail at nine,”", "Mara Elling", "Elling", "said");
        return article.open();
    }

    /** The upper edge of each line. */
    private List<Double> places(OpenArticle open) {
        WaitForAsyncUtils.waitForFxEvents();
        int last = open.article().text().indexOf(LAST);
        return FxThreadExtension.onFx(() -> {
            view.applyCss();
            view.layout();
            return view.boxesOf(new Span(0, last + LAST.length())).stream()
                    .map(Rectangle2D::getMinY)
                    .toList();
        });
    }
}
