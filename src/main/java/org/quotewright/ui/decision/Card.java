package org.quotewright.ui.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.quotewright.model.QuoteId;
import org.quotewright.model.QuoteState;

/**
 * A quotation as the card shows it, all in words.
 *
 * @param tags its type and its cue
 * @param together who else said it, in a few words; empty where nobody did
 * @param chain from the mention beside the quotation to the organisation, for each speaker
 */
record Card(
        QuoteId quote,
        List<String> tags,
        Confidence confidence,
        String words,
        Person person,
        String together,
        List<Link> chain,
        List<Why> why,
        List<Choice> candidates,
        Standing standing) {

    /** The chain of each speaker by itself, the principal one's first. */
    List<List<Link>> chains() {
        List<List<Link>> chains = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < chain.size(); i++) {
            if (chain.get(i).isLast()) {
                chains.add(chain.subList(begin, i + 1));
                begin = i + 1;
            }
        }
        return chains;
    }

    /** What a link of the chain, when clicked, lets the analyst correct. */
    enum Corrects {
        /** The words beside the quotation. */
        MENTION,
        /** The words for which those stand. */
        ANTECEDENT,
        SPEAKER,
        ORGANISATION;

        /** The end of its message key. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A link of the chain.
     *
     * @param isLast nothing leads on from it: of several speakers each has a chain
     */
    record Link(String words, Corrects corrects, boolean isLast) {}

    /** A reason, and what it says for the attribution. */
    record Why(String sentence, Weight weight) {

        boolean isSupport() {
            return weight == Weight.SUPPORT;
        }
    }

    /** What a reason says for an attribution. */
    enum Weight {
        SUPPORT,
        DOUBT,
        /** Who would come next. */
        RUNNER_UP;

        static Weight of(boolean isSupport) {
            return isSupport ? SUPPORT : DOUBT;
        }

        String styleClass() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * How the quotation stands.
     *
     * @param sentence who decided and when; empty while it is open
     */
    record Standing(
            QuoteState state,
            String words,
            String sentence,
            boolean flagged,
            boolean lookAgain,
            String note) {}
}
