package org.quotewright.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.scene.text.Text;
import org.quotewright.model.Span;
import org.quotewright.ui.common.control.Scripts;
import org.quotewright.ui.common.control.Styles;
import org.quotewright.ui.common.palette.SpeakerColour;

/** The texts of a row, each for a node of its own: one for each run of one face. */
final class RowTexts {

    /** Units of a word from right to left that fit the narrowest line in one piece. */
    private static final int LONGEST = 16;

    private final Row row;
    private final List<Piece> pieces = new ArrayList<>();

    /** Words that are set in one face: a mention's in the colour of its speaker. */
    record Piece(String words, Optional<SpeakerColour> mention) {

        void write(Text text) {
            text.setText(words);
            Styles.set(
                    text,
                    mention.map(colour -> new String[] {"run", "mention", colour.styleClass()})
                            .orElse(new String[] {"run"}));
        }
    }

    private RowTexts(Row row) {
        this.row = row;
    }

    /**
     * Where text runs from right to left each word and each mark gets a node of its own: JavaFX 26
     * throws an index error where it breaks a line inside such a run, and on Linux puts the parts
     * of one that need two fonts in the wrong order.
     */
    static List<Piece> of(Row row, List<ColouredQuote> quotes) {
        RowTexts made = new RowTexts(row);
        boolean apart = isBidirectional(row.words());
        if (row.span().isPresent()) {
            ParagraphLayers.runs(row.span().get(), quotes)
                    .forEach(run -> made.add(run.span(), run.mention(), apart));
        } else if (!row.words().isEmpty()) {
            made.add(new Span(0, row.words().length()), Optional.empty(), apart);
        }
        return made.pieces;
    }

    /** The direction of the first letter that has one. */
    static NodeOrientation orientation(Row row) {
        return Scripts.isRightToLeft(row.words())
                ? NodeOrientation.RIGHT_TO_LEFT
                : NodeOrientation.LEFT_TO_RIGHT;
    }

    static boolean isBidirectional(String words) {
        return Scripts.isBidirectional(words);
    }

    private void add(Span run, Optional<SpeakerColour> mention, boolean apart) {
        String words = row.words().substring(run.begin() - row.begin(), run.end() - row.begin());
        int begin = 0;
        for (int i = 1; apart && i < words.length(); i++) {
            boolean full = i - begin >= LONGEST && !Character.isLowSurrogate(words.charAt(i));
            if (full || isBorder(words.charAt(i - 1), words.charAt(i))) {
                pieces.add(new Piece(words.substring(begin, i), mention));
                begin = i;
            }
        }
        pieces.add(new Piece(words.substring(begin), mention));
    }

    private static boolean isBorder(char before, char unit) {
        return unit != ' ' && (before == ' ' || isRightToLeft(before) != isRightToLeft(unit));
    }

    /** Letters and marks of the Hebrew, Arabic and related blocks, their presentation forms too. */
    private static boolean isRightToLeft(char unit) {
        return unit >= '\u0590' && unit <= '\u08FF'
                || unit >= '\uFB1D' && unit <= '\uFDFF'
                || unit >= '\uFE70' && unit <= '\uFEFC';
    }
}
