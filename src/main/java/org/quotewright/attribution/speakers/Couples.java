package org.quotewright.attribution.speakers;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quotewright.attribution.naming.Name;
import org.quotewright.attribution.naming.Words;
import org.quotewright.model.SpeakerKind;

/** Parts a mention of two people, one of them told by a description: "Dale and the captain". */
final class Couples {

    private static final Set<String> DETERMINERS = Set.of("the", "his", "her", "their");

    private static final Set<String> OWNERS = Set.of("his", "her", "their");

    private final Scene scene;
    private final Words words;

    Couples(Scene scene) {
        this.scene = scene;
        this.words = scene.words();
    }

    /** Both parts, or nothing where the mention is none of two people. */
    List<Mention> of(Mention mention) {
        int and = and(mention);
        if (and < 0) {
            return List.of();
        }
        Optional<Mention> first = Mention.of(scene, words.span(mention.from(), and));
        Optional<Mention> second = second(mention, and + 1);
        return first.filter(this::isPerson).isPresent() && second.filter(this::isPerson).isPresent()
                ? List.of(first.get(), second.get())
                : List.of();
    }

    /** "his Danish counterpart, Anna Holm": with the name that explains who that is. */
    private Optional<Mention> second(Mention mention, int from) {
        Optional<Mention> core = Mention.of(scene, words.span(from, mention.coreEnd()));
        return core.filter(found -> found.name().isPresent() || from >= mention.to())
                .or(() ->
                        Mention.of(scene, words.span(from, mention.to()))
                                .filter(whole -> whole.explained().isPresent()))
                .or(() -> core);
    }

    /** "his wife and former coach Ann Lee" is one person, "the captain and Ann Lee" are two. */
    private boolean isOnePerson(Mention mention, int and) {
        return OWNERS.contains(mention.first())
                && words.isWord(and + 1)
                && !words.isCapital(and + 1)
                && !DETERMINERS.contains(words.lower(and + 1))
                && !Nouns.isPersonPlural(mention.noun());
    }

    private int and(Mention mention) {
        for (int i = mention.from() + 1; i + 2 < mention.coreEnd() + 1; i++) {
            boolean description = DETERMINERS.contains(words.lower(i + 1)) || isDefinite(mention);
            if (words.lower(i).equals("and") && description && !isOnePerson(mention, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isDefinite(Mention mention) {
        return DETERMINERS.contains(mention.first());
    }

    private boolean isPerson(Mention part) {
        return part.name().filter(name -> scene.cast().of(name).isPerson()).isPresent()
                || part.explained().filter(Name::isPerson).isPresent()
                || part.hasDeterminer()
                        && Nouns.kindOf(part.noun()) == SpeakerKind.UNNAMED_PERSON
                        && part.coreEnd() == part.to();
    }
}
