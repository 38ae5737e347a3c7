package org.quotewright.ui.reader;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import org.quotewright.ui.common.control.KeptNodes;

/** Places the bars and discs of a row's speakers. */
final class LeftMargin extends Group {

    private static final double DISC = 1.6;
    private static final double PITCH = 1.75;
    private static final double BAR = 0.22;

    private final KeptNodes<Voice, VoiceMark> voices =
            new KeptNodes<>(getChildren(), VoiceMark::new, VoiceMark::show);

    LeftMargin() {
        setManaged(false);
    }

    void show(List<Voice> shown) {
        voices.show(shown);
    }

    /** How high a row has to be for its discs, in em: no line is too low for one. */
    double heightInEm() {
        long discs = voices.nodes().stream().filter(voice -> voice.disc().isVisible()).count();
        return discs == 0 ? 0 : (discs - 1) * PITCH + DISC;
    }

    void place(WordsPane words, Measures measures) {
        double barsEnd = Double.NEGATIVE_INFINITY;
        for (VoiceMark voice : voices.nodes()) {
            double top = words.getLayoutY() + top(voice, words);
            double bottom = words.getLayoutY() + bottom(voice, words);
            placeBar(voice, top, bottom, top < barsEnd, measures);
            barsEnd = Math.max(barsEnd, bottom);
        }
        placeDiscs(words, measures);
    }

    private static void placeBar(
            VoiceMark voice, double top, double bottom, boolean beside, Measures measures) {
        double em = measures.em();
        double x = measures.barLeft() + (beside ? 1.5 * BAR * em : 0);
        voice.bar().resizeRelocate(x, top + 0.2 * em, BAR * em, bottom - top - 0.4 * em);
    }

    /** Each beside the speaker's first line, but none over another nor out of the row. */
    private void placeDiscs(WordsPane words, Measures measures) {
        List<VoiceMark> shown =
                voices.nodes().stream().filter(voice -> voice.disc().isVisible()).toList();
        double pitch = PITCH * measures.em();
        double size = DISC * measures.em();
        double left = Math.round(measures.discCentre() - size / 2);
        double free = words.getLayoutY();
        double end = words.getLayoutY() + Math.max(words.getHeight(), shown.size() * pitch);
        for (int i = 0; i < shown.size(); i++) {
            double line = words.getLayoutY() + top(shown.get(i), words);
            double latest = end - (shown.size() - i) * pitch;
            double y = Math.max(free, Math.min(line, latest));
            shown.get(i).disc().resizeRelocate(left, Math.round(y), size, size);
            free = y + pitch;
        }
    }

    /** One speaker alone has the whole paragraph. */
    private double top(VoiceMark voice, WordsPane words) {
        return voices.nodes().size() == 1
                ? 0
                : words.boxes(voice.extent()).stream()
                        .mapToDouble(Rectangle2D::getMinY)
                        .min()
                        .orElse(0);
    }

    private double bottom(VoiceMark voice, WordsPane words) {
        return voices.nodes().size() == 1
                ? words.getHeight()
                : words.boxes(voice.extent()).stream()
                        .mapToDouble(Rectangle2D::getMaxY)
                        .max()
                        .orElse(0);
    }
}
