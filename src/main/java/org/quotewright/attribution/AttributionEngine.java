package org.quotewright.attribution;

import java.util.List;
import org.quotewright.attribution.patience.Patience;
import org.quotewright.model.Article;
import org.quotewright.model.Knowledge;
import org.quotewright.model.Suggestion;

/** Finds the quotations of an article and who said them: a pure function, safe for any thread. */
public interface AttributionEngine {

    /** The name under which suggestions are recorded, with its version ("rules-1"). */
    String name();

    /**
     * Every attribution of the article in reading order, those of thought and attitude included.
     * All spans are UTF-16 offsets into {@code article.text()} on code point boundaries. Takes any
     * text, and time linear in its length.
     *
     * @param knowledge what the project's analysts confirmed before; see {@link
     *     org.quotewright.attribution.knowledge.KnownSpeakers}
     * @param patience of whoever waits
     * @throws org.quotewright.attribution.patience.GivenUp where that is at its end
     */
    List<Suggestion> analyse(Article article, Knowledge knowledge, Patience patience);

    /** The same for however long it takes. */
    default List<Suggestion> analyse(Article article, Knowledge knowledge) {
        return analyse(article, knowledge, Patience.ENDLESS);
    }

    /** The same for a reader who knows nothing before. */
    default List<Suggestion> analyse(Article article) {
        return analyse(article, Knowledge.NONE);
    }
}
