package org.quotewright.ui.common.control;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.event.EventHandler;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/** Labels that take what room there is; what they cut off stands in a tooltip. */
public final class Texts {

    private static final Duration SOON = Duration.millis(300);
    private static final double SPACE = 4;
    private static final Pattern LONG_WORD = Pattern.compile("\\S{16,}+");
    private static final Pattern HYPHEN = Pattern.compile("(?<=\\p{L})-(?=\\p{L})");
    private static final String BREAK = "\u200A";

    private Texts() {}

    public static Label label(String text, String... styleClasses) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        label.setMinWidth(0);
        tellInFull(label);
        return label;
    }

    /**
     * Lets a label take several lines; where its words run from right to left it keeps to one, as
     * JavaFX 26 fails on breaking those.
     */
    public static Label wrapping(Label label) {
        label.wrapTextProperty()
                .bind(label.textProperty().map(words -> !Scripts.isBidirectional(words)));
        return label;
    }

    /** The label takes no room while there is nothing to say. */
    public static void showIfAny(Label label, String words) {
        label.setText(words);
        label.setVisible(!words.isBlank());
        label.setManaged(!words.isBlank());
    }

    /** A label that shows all of its words in as many lines as they need. */
    public static Label inFull(String words, String... styleClasses) {
        Label label = wrapping(label(words, styleClasses));
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /**
     * The same words; a long one may go on in the next line after a hyphen too: JavaFX breaks lines
     * at white space alone, so a hair of it stands there.
     */
    public static String breakable(String words) {
        return LONG_WORD
                .matcher(words)
                .replaceAll(word -> HYPHEN.matcher(word.group()).replaceAll("-" + BREAK));
    }

    /** The letters of the longest part that stays on one line. */
    public static int longestPart(String words) {
        return Stream.of(breakable(words).split("[\\s" + BREAK + "]++"))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    /** Words in as many lines as they need, from right to left too. */
    public static Region paragraph(String text, String... styleClasses) {
        if (Scripts.isBidirectional(text)) {
            return wordByWord(text, styleClasses);
        }
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    private static FlowPane wordByWord(String text, String... styleClasses) {
        FlowPane words = new FlowPane(SPACE, 0);
        words.getStyleClass().addAll(styleClasses);
        for (String word : text.strip().split("\\s++")) {
            words.getChildren().add(new Label(word));
        }
        words.setNodeOrientation(
                Scripts.isRightToLeft(text)
                        ? NodeOrientation.RIGHT_TO_LEFT
                        : NodeOrientation.LEFT_TO_RIGHT);
        words.setMinHeight(Region.USE_PREF_SIZE);
        return words;
    }

    /**
     * The whole text is shown as a tooltip while the label is cut off, made for the mouse alone.
     */
    public static void tellInFull(Label label) {
        label.addEventHandler(
                MouseEvent.MOUSE_ENTERED,
                entered -> label.setTooltip(label.isTextTruncated() ? tip(label.getText()) : null));
    }

    /**
     * Explains a node that comes and goes with what is shown: its tooltip, a window of its own, is
     * made only once the mouse is over it. Other words may take the place of these later.
     */
    public static void tipOn(Node node, String words) {
        boolean isExplained = node.getAccessibleHelp() != null;
        node.setAccessibleHelp(words);
        if (!isExplained) {
            node.addEventHandler(
                    MouseEvent.MOUSE_ENTERED,
                    new EventHandler<>() {
                        @Override
                        public void handle(MouseEvent entered) {
                            node.removeEventHandler(MouseEvent.MOUSE_ENTERED, this);
                            Tooltip tip = tip("");
                            tip.textProperty().bind(node.accessibleHelpProperty());
                            Tooltip.install(node, tip);
                        }
                    });
        }
    }

    public static Tooltip tip(String text) {
        Tooltip tip = new Tooltip(text);
        tip.setShowDelay(SOON);
        tip.wrapTextProperty()
                .bind(tip.textProperty().map(words -> !Scripts.isBidirectional(words)));
        tip.setMaxWidth(480);
        return tip;
    }
}
