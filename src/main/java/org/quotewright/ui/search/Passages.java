package org.quotewright.ui.search;

import java.util.stream.Stream;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.quotewright.model.Span;
import org.quotewright.review.Passage;
import org.quotewright.ui.common.control.Scripts;

/** Shows passages with the words that were found marked. */
final class Passages {

    private static final int MOST = 420;
    private static final int LEAD = 60;

    private Passages() {}

    /** In as many lines as it needs; a long one is cut, not before what was found in it. */
    static TextFlow flow(Passage passage, String styleClass) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().addAll("passage", styleClass);
        Passage shown = cut(passage);
        ResultCards.parts(shown.text(), shown.highlights()).stream()
                .flatMap(part -> pieces(part.text()).map(words -> text(words, part.isHit())))
                .forEach(flow.getChildren()::add);
        return flow;
    }

    /** The stretch of a long passage that holds its first highlight. */
    static Passage cut(Passage passage) {
        String text = passage.text();
        if (text.length() <= MOST) {
            return passage;
        }
        int hit = passage.highlights().stream().mapToInt(Span::begin).min().orElse(0);
        int begin = hit < MOST - LEAD ? 0 : wordBegin(text, hit - LEAD);
        int end = Math.min(text.length(), wordBegin(text, Math.min(text.length(), begin + MOST)));
        String lead = begin > 0 ? "… " : "";
        String trail = end < text.length() ? "…" : "";
        int moved = lead.length() - begin;
        return new Passage(
                lead + text.substring(begin, end) + trail,
                passage.highlights().stream()
                        .filter(span -> span.begin() >= begin && span.end() <= end)
                        .map(span -> new Span(span.begin() + moved, span.end() + moved))
                        .toList());
    }

    private static int wordBegin(String text, int from) {
        int space = from >= text.length() ? text.length() : text.lastIndexOf(' ', from) + 1;
        int begin = space > from - LEAD ? space : from;
        boolean isHalf =
                begin > 0
                        && begin < text.length()
                        && Character.isLowSurrogate(text.charAt(begin))
                        && Character.isHighSurrogate(text.charAt(begin - 1));
        return isHalf ? begin - 1 : begin;
    }

    /** Word by word from right to left: JavaFX 26 fails on breaking a longer stretch. */
    static Stream<String> pieces(String words) {
        return Scripts.isBidirectional(words) ? Stream.of(words.split("(?<= )")) : Stream.of(words);
    }

    private static Text text(String words, boolean isHit) {
        Text text = new Text(words);
        text.getStyleClass().add(isHit ? "hit" : "plain");
        return text;
    }
}
