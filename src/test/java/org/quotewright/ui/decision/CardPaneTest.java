package org.quotewright.ui.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.model.QuoteId;
import org.quotewright.model.QuoteState;
import org.quotewright.ui.DeskUnderTest;
import org.quotewright.ui.FxThreadExtension;
import org.quotewright.ui.common.Dress;
import org.quotewright.ui.common.Look;
import org.quotewright.ui.common.QuoteDrag;
import org.quotewright.ui.common.action.Action;
import org.quotewright.ui.common.action.Actions;
import org.quotewright.ui.common.palette.BundledFonts;
import org.quotewright.ui.common.palette.SpeakerColour;
import org.quotewright.ui.common.palette.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The card where there is little room for it: a drawer beside an article. */
@ExtendWith(FxThreadExtension.class)
class CardPaneTest {

    private static final String NAME = "Jean-Baptiste Oyelaran-Featherstonehaugh";
    private static final double WIDTH = 308;

    @TempDir private static Path folder;
    private DeskUnderTest desk;
    private CardPane card;

    /** On a stage of its own: the one that TestFX hands on keeps what other tests did to it. */
    @Start
    void start(Stage others) {
        Stage stage = new Stage();
        BundledFonts.load();
        desk = DeskUnderTest.filled(folder);
        card =
                new CardPane(
                        OnCard.viewModel(desk),
                        new Actions(
                                Stream.of("decide.speaker", "decide.organisation", "decide.alike")
                                        .map(id -> Action.of(id, () -> {}, "S"))
                                        .toList()),
                        desk.messages,
                        new QuoteDrag());
        ScrollPane frame = new ScrollPane(card);
        frame.setFitToWidth(true);
        stage.setScene(new Scene(frame, WIDTH, 900));
        new Dress(new Look(Theme.LIGHT, 1)).on(stage.getScene());
        stage.show();
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.asyncFx(card.getScene().getWindow()::hide);
        desk.close();
    }

    @Test
    void cutsNothingOffWhereNamesAreLong(FxRobot robot) {
        robot.interact(() -> card.show(card()));
        robot.interact(card::layout);

        assertThat(reaching(card))
                .as("right ends")
                .allSatisfy(node -> assertThat(right(node)).isLessThanOrEqualTo(WIDTH));
        Label name = robot.lookup(".person-name").queryAs(Label.class);
        assertThat(name.getAccessibleText()).isEqualTo(NAME);
        assertThat(lines(name)).containsExactly("Jean-Baptiste", "Oyelaran-", "Featherstonehaugh");
    }

    @Test
    void beginsTheChainOfEachSpeakerOnALineOfItsOwn(FxRobot robot) {
        robot.interact(() ->
                card.show(
                        card(
                                Stream.of(chain("Ada Berg", "Ost"), chain("Lena Holm", "West"))
                                        .flatMap(List::stream)
                                        .toList())));
        robot.interact(card::layout);

        List<Node> chips = robot.lookup(".chip").queryAll().stream().toList();
        assertThat(chips)
                .extracting(chip -> ((Labeled) chip).getText())
                .containsExactly("Ada Berg", "Ost", "Lena Holm", "West");
        assertThat(left(chips.get(2))).isEqualTo(left(chips.get(0)));
        assertThat(left(chips.get(1))).isGreaterThan(left(chips.get(0)));
    }

    private static List<Card.Link> chain(String name, String organisation) {
        return List.of(
                new Card.Link(name, Card.Corrects.SPEAKER, false),
                new Card.Link(organisation, Card.Corrects.ORGANISATION, true));
    }

    private static double left(Node node) {
        return bounds(node).getMinX();
    }

    private static Stream<Node> nodes(Node node) {
        Stream<Node> children =
                node instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream()
                        : Stream.empty();
        return Stream.concat(Stream.of(node), children.flatMap(CardPaneTest::nodes));
    }

    private static List<Node> reaching(Node card) {
        return nodes(card).filter(node -> node instanceof Labeled && node.isVisible()).toList();
    }

    private static double right(Node node) {
        return bounds(node).getMaxX();
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static List<String> lines(Label label) {
        Text words = (Text) label.lookup(".text");
        return FxThreadExtension.onFx(() ->
                words.getLayoutInfo().getTextLines(false).stream()
                        .map(line -> words.getText().substring(line.start(), line.end()))
                        .map(String::strip)
                        .toList());
    }

    private static Card card() {
        return card(
                List.of(
                        new Card.Link(
                                NAME + ", chairman of the Westmoor Riverside Traders",
                                Card.Corrects.MENTION,
                                false),
                        new Card.Link(NAME, Card.Corrects.SPEAKER, false),
                        new Card.Link(
                                "Manufacturers’ Association", Card.Corrects.ORGANISATION, true)));
    }

    private static Card card(List<Card.Link> chain) {
        Person person =
                new Person(NAME, "Manufacturers’ Association", "chairman", SpeakerColour.NOBODY);
        return new Card(
                new QuoteId(1),
                List.of("Direct", "said"),
                Confidence.LIKELY,
                "“Nobody asked the shopkeepers,”",
                person,
                "",
                chain,
                List.of(
                        new Card.Why(
                                "“said " + NAME + "” follows the quotation", Card.Weight.SUPPORT)),
                List.of(),
                new Card.Standing(QuoteState.OPEN, "Open", "", false, false, ""));
    }
}
