package org.quotewright.attribution.affiliations;

import org.quotewright.attribution.naming.NameKind;
import org.quotewright.attribution.naming.NameWords;
import org.quotewright.attribution.naming.Referent;
import org.quotewright.attribution.naming.Words;
import org.quotewright.text.WordList;

/** Tells where private people live: "Ann Lee, 47, of Marlow", "of Tarn Road, Marlow". */
public final class Homes {

    private static final WordList STREETS = WordList.named("street-nouns.txt");

    private static final int LONGEST_ADDRESS = 8;

    private final Words words;

    public Homes(Words words) {
        this.words = words;
    }

    /**
     * True where the capitals from that token on name a street, or, of somebody whose age is told,
     * anything that no noun of a body and no letters show to be one.
     */
    boolean isHome(int from, boolean aged) {
        int begin = words.lower(from).equals("the") ? from + 1 : from;
        int end = begin;
        boolean body = false;
        while (words.isCapital(end)) {
            body |= NameWords.isOrganisationNoun(words.bare(end)) || words.at(end).isAllCaps();
            end++;
        }
        boolean street = end - begin > 1 && STREETS.has(words.bare(end - 1));
        return street || aged && end > begin && !body && !holdsOf(end);
    }

    /** "Ann Lee, 47, of Tarn Road, Marlow": true of what is named as where somebody lives. */
    public boolean isOfSomebody(Referent named) {
        return named.kind() == NameKind.UNKNOWN
                && named.printings().stream()
                        .anyMatch(name -> isInAddress(words.from(name.span().begin())));
    }

    private boolean isInAddress(int name) {
        int of = name - 1;
        while (of > name - LONGEST_ADDRESS
                && (words.isCapital(of) || ",".equals(words.lower(of)))) {
            of--;
        }
        String age = words.lower(of - 2);
        return (words.lower(of).equals("of") || words.lower(of).equals("from"))
                && words.lower(of - 1).equals(",")
                && !age.isEmpty()
                && Character.isDigit(age.charAt(0));
    }

    /** "of Friends of the Marsh": a longer name than its first capitals. */
    private boolean holdsOf(int end) {
        return words.lower(end).equals("of") || words.lower(end).equals("for");
    }
}
