package org.quotewright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerKind;
import org.quotewright.review.Session;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

class SurveyByKeyboardTest extends OnInventedDesk {

    private static final String REPRINT =
            """
            What the minister said

            “A boat that runs twice a day is worth more than a treaty nobody reads," she said on
            the radio, and Mira Solberg, Velmar’s harbour minister, laughed.
            """;
    private static final Speaker OTHER = new Speaker("Nadja Ferrol", SpeakerKind.PERSON);

    @Override
    void begin(WholeJob job) throws Exception {
        job.add(List.of(Files.writeString(folder().resolve("reprint.txt"), REPRINT)));
        job.session().review().assign(reprinted().id(), OTHER);
    }

    @Test
    void oneSpeakerForTheSameWordsEverywhereAndBackAndThenTheFigures(FxRobot robot)
            throws Exception {
        robot.press(KeyCode.SHIFT).type(KeyCode.E).release(KeyCode.SHIFT);
        WholeJob.waitUntil(() -> label(robot, "#sightings-told").contains("contradictions: 1"));
        WholeJob.waitUntil(
                () -> label(robot, "#sightings-preview").startsWith("Tick versions that"));
        robot.type(KeyCode.RIGHT, KeyCode.SPACE, KeyCode.LEFT);
        WholeJob.waitUntil(() -> label(robot, "#sightings-preview").startsWith("1 of those"));
        robot.type(KeyCode.B);
        WholeJob.waitUntil(() -> label(robot, "#sightings-told").contains("contradictions: 0"));
        List<String> alike = speakers();
        assertThat(alike).hasSize(2);
        assertThat(alike.getFirst()).isEqualTo(alike.getLast());
        robot.type(KeyCode.U);
        WholeJob.waitUntil(() -> label(robot, "#sightings-told").contains("contradictions: 1"));
        assertThat(speakers()).containsExactlyInAnyOrder("Mira Solberg", OTHER.name());

        robot.type(KeyCode.ESCAPE);
        robot.press(KeyCode.SHIFT).type(KeyCode.F).release(KeyCode.SHIFT);
        WholeJob.waitUntil(() -> rows(robot, "#figure-quotes") > 0);
        robot.type(KeyCode.T);
        WholeJob.waitUntil(() -> clipboard().contains("Nadja Ferrol\t0\t0\t1\t"));
        robot.type(KeyCode.G);
        WholeJob.waitUntil(() -> clipboard().startsWith("<svg"));
        robot.type(KeyCode.S);
        WholeJob.waitUntil(() -> Files.exists(job().export().resolveSibling("Figures.png")));
        assertThat(Files.readAllBytes(job().export().resolveSibling("Figures.png")))
                .startsWith(0x89, 'P', 'N', 'G');
        robot.type(KeyCode.F1);
        WholeJob.waitUntil(() -> robot.lookup(".shortcut-sheet").tryQuery().isPresent());
        robot.type(KeyCode.ESCAPE);
        robot.type(KeyCode.W).type(KeyCode.ENTER);
        WholeJob.waitUntil(() -> robot.lookup("#figure-quotes").tryQuery().isEmpty());
    }

    @Test
    void theSearchOpensBehindTheFigures(FxRobot robot) throws Exception {
        for (int i = 0; i < 3; i++) {
            robot.press(KeyCode.SHIFT).type(KeyCode.F).release(KeyCode.SHIFT);
            WholeJob.waitUntil(() -> robot.lookup("#figure-quotes").tryQuery().isPresent());
            robot.type(KeyCode.ESCAPE);
            robot.press(KeyCode.CONTROL, KeyCode.SHIFT)
                    .type(KeyCode.F)
                    .release(KeyCode.SHIFT, KeyCode.CONTROL);
            WholeJob.waitUntil(() -> robot.lookup("#find-summary").tryQuery().isPresent());
            WholeJob.waitUntil(() -> robot.lookup("#query").query().isFocused());
            robot.type(KeyCode.ENTER, KeyCode.ESCAPE);
            WholeJob.waitUntil(() -> robot.lookup("#query").tryQuery().isEmpty());
        }
    }

    private ReviewedQuote reprinted() {
        return quotesOf(job().session()).getLast();
    }

    private List<String> speakers() {
        return quotesOf(job().session()).stream()
                .filter(quote -> quote.suggestion().confidence() == 0.83)
                .map(quote -> quote.principal().orElseThrow().speaker().name())
                .toList();
    }

    private static List<ReviewedQuote> quotesOf(Session session) {
        return session.library().articles().stream()
                .flatMap(article -> session.library().open(article.id()).quotes().stream())
                .toList();
    }

    private static String clipboard() {
        return WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () -> {
                    String words = Clipboard.getSystemClipboard().getString();
                    return words == null ? "" : words;
                });
    }

    private static int rows(FxRobot robot, String list) {
        return robot.lookup(list)
                .tryQueryAs(ListView.class)
                .map(found -> found.getItems().size())
                .orElse(-1);
    }

    private static String label(FxRobot robot, String query) {
        return robot.lookup(query).tryQueryAs(Label.class).map(Label::getText).orElse("");
    }
}
