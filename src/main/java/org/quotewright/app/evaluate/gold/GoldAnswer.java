package org.quotewright.app.evaluate.gold;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Who says a quotation and for whom, as somebody resolved it by reading.
 *
 * @param names the speaker's fullest name first, then other names of the same; none where the
 *     article states nobody
 * @param accepted other right answers, compared as a whole
 * @param isPerson true for a person, whose lone surname passes too
 * @param organisations every right answer; none where the article states none
 */
public record GoldAnswer(
        List<String> names, List<String> accepted, boolean isPerson, List<String> organisations) {

    private static final Set<String> LITTLE_WORDS = Set.of("the", "of", "for");

    public GoldAnswer {
        names = List.copyOf(names);
        accepted = List.copyOf(accepted);
        organisations = List.copyOf(organisations);
    }

    public boolean hasSpeaker() {
        return !names.isEmpty();
    }

    public boolean hasOrganisation() {
        return !organisations.isEmpty();
    }

    /** True if this name is right, or rightly empty. */
    public boolean isSpeaker(String predicted) {
        if (!hasSpeaker()) {
            return predicted.isEmpty();
        }
        return isPerson && names.stream().anyMatch(it -> PersonNames.isSame(it, predicted))
                || isAcceptedWhole(predicted);
    }

    private boolean isAcceptedWhole(String predicted) {
        List<String> plain = PersonNames.plain(predicted);
        return !plain.isEmpty()
                && (names.stream().anyMatch(it -> PersonNames.plain(it).equals(plain))
                        || accepted.stream().anyMatch(it -> PersonNames.plain(it).equals(plain)));
    }

    public boolean isOrganisation(String predicted) {
        Set<String> given = words(predicted);
        return organisations.stream().anyMatch(it -> words(it).equals(given));
    }

    private static Set<String> words(String name) {
        Set<String> words = new HashSet<>();
        WordScan.words(name).forEach(it -> words.add(it.toLowerCase(Locale.ROOT)));
        words.removeAll(LITTLE_WORDS);
        return words;
    }
}
