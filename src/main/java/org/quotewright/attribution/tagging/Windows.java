package org.quotewright.attribution.tagging;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.quotewright.model.Span;
import org.quotewright.text.TextLayout;
import org.quotewright.text.Token;

/**
 * Cuts texts into windows: whole paragraphs where they fit, else whole sentences, else runs of
 * tokens, with context on both sides. Immutable; takes time linear in the text's length.
 */
public final class Windows {

    private static final int PIECES_A_TOKEN = 16;
    private static final int NOBODY = -1;

    private final WordPieces wordPieces;
    private final WindowSize size;

    public Windows(WordPieces wordPieces, WindowSize size) {
        this.wordPieces = wordPieces;
        this.size = size;
    }

    /** The windows of the text in reading order; none for a text without tokens. */
    public List<Window> of(TextLayout layout) {
        List<int[]> pieces =
                layout.tokens().stream()
                        .map(Token::text)
                        .map(word -> wordPieces.idsOf(word, PIECES_A_TOKEN))
                        .toList();
        TokenFeatures features = TokenFeatures.of(layout);
        int[] ends = ends(pieces);
        return new Cores(layout, ends, size.core())
                .cut().stream().map(core -> window(core, ends, pieces, features)).toList();
    }

    private static int[] ends(List<int[]> pieces) {
        int[] ends = new int[pieces.size() + 1];
        for (int i = 0; i < pieces.size(); i++) {
            ends[i + 1] = ends[i] + pieces.get(i).length;
        }
        return ends;
    }

    private Window window(Span core, int[] ends, List<int[]> pieces, TokenFeatures features) {
        Span tokens = withContext(core, ends);
        int[] firsts = new int[tokens.length()];
        int[] owners = new int[ends[tokens.end()] - ends[tokens.begin()] + 2];
        int[] ids = new int[owners.length];
        Arrays.fill(owners, NOBODY);
        ids[0] = wordPieces.opening();
        ids[ids.length - 1] = wordPieces.closing();
        for (int token = tokens.begin(); token < tokens.end(); token++) {
            int[] own = pieces.get(token);
            int first = 1 + ends[token] - ends[tokens.begin()];
            firsts[token - tokens.begin()] = first;
            System.arraycopy(own, 0, ids, first, own.length);
            Arrays.fill(owners, first, first + own.length, token);
        }
        return new Window(
                tokens,
                core,
                ids,
                spread(owners, features.shapes()),
                spread(owners, features.marks()),
                spread(owners, features.places()),
                firsts);
    }

    private Span withContext(Span core, int[] ends) {
        int begin = core.begin();
        while (begin > 0 && ends[core.begin()] - ends[begin - 1] <= size.before()) {
            begin--;
        }
        int end = core.end();
        while (end + 1 < ends.length && ends[end + 1] - ends[core.end()] <= size.after()) {
            end++;
        }
        return new Span(begin, end);
    }

    private static int[] spread(int[] owners, int[] perToken) {
        return IntStream.of(owners).map(token -> token == NOBODY ? 0 : perToken[token]).toArray();
    }
}
