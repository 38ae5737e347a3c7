package org.quotewright.attribution.speakers;

import java.util.List;
import org.quotewright.attribution.naming.Name;
import org.quotewright.attribution.naming.NameKind;
import org.quotewright.attribution.naming.NameWords;
import org.quotewright.attribution.naming.Referent;
import org.quotewright.attribution.naming.Words;

/** Reads mentions of nothing but bodies or countries: "the HB and Harbour Watch", "A, B and C". */
final class JointBodies {

    private final Scene scene;
    private final Words words;

    JointBodies(Scene scene) {
        this.scene = scene;
        this.words = scene.words();
    }

    /** All that the mention names, or nothing where it names one alone or holds other words. */
    List<Name> in(Mention mention) {
        List<Name> names = mention.names();
        if (names.size() < 2
                || mention.name().isEmpty()
                || NameWords.isPlace(words.phrase(mention.from(), mention.coreEnd()))) {
            return List.of();
        }
        boolean alike =
                names.stream().allMatch(this::isBody) || names.stream().allMatch(this::isCountry);
        return alike && isJoined(mention, names) ? names : List.of();
    }

    /** A lone word that no letters show to be a body may be the first half of a longer name. */
    private boolean isBody(Name name) {
        Referent named = scene.cast().of(name);
        return named.kind() == NameKind.ORGANISATION
                && !name.quoted()
                && (!named.fullName().isSingleWord() || isLetters(name));
    }

    private boolean isLetters(Name name) {
        return words.at(words.from(name.span().begin())).isAllCaps();
    }

    private boolean isCountry(Name name) {
        return name.kind() == NameKind.PLACE
                && NameWords.country(String.join(" ", name.words())).isPresent();
    }

    /** True where only "and", commas and articles stand round the names. */
    private boolean isJoined(Mention mention, List<Name> names) {
        int at = mention.from();
        for (Name name : names) {
            while (at < words.from(name.span().begin())) {
                if (!isJoin(at)) {
                    return false;
                }
                at++;
            }
            at = words.to(name.span().end());
        }
        int last = words.from(names.getLast().span().begin());
        boolean and = words.lower(last - 1).equals("and") || words.lower(last - 2).equals("and");
        return and && (at == mention.coreEnd() || at == mention.to());
    }

    private boolean isJoin(int i) {
        String lower = words.lower(i);
        return lower.equals("and")
                || lower.equals(",")
                || lower.equals("the")
                || lower.equals("both");
    }
}
