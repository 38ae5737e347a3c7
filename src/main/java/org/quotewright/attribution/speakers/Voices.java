package org.quotewright.attribution.speakers;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quotewright.attribution.affiliations.Owner;
import org.quotewright.attribution.affiliations.PartyWords;
import org.quotewright.attribution.affiliations.PostReader;
import org.quotewright.attribution.naming.Name;
import org.quotewright.attribution.naming.NameKind;
import org.quotewright.attribution.naming.NameWords;
import org.quotewright.attribution.naming.Referent;
import org.quotewright.attribution.naming.Spelling;
import org.quotewright.attribution.naming.Words;
import org.quotewright.model.Affiliation;
import org.quotewright.model.Span;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerKind;

/** Makes voices: of what the article names, and of sources known by their own words only. */
final class Voices {

    private static final Set<String> ENDS =
            Set.of(
                    ",", "(", "who", "whose", "whom", "which", "that", "\u2014", "\u2013", "--",
                    ";", ":");

    private static final Set<String> NAMES_ITSELF =
            Set.of(
                    "police",
                    "government",
                    "congress",
                    "parliament",
                    "senate",
                    "court",
                    "army",
                    "navy",
                    "military",
                    "house",
                    "cabinet",
                    "junta",
                    "union",
                    "campaign");

    private final Scene scene;
    private final DocumentBodies documents;
    private final Words words;
    private final PostReader posts;
    private final Map<Referent, Voice> known = new IdentityHashMap<>();

    Voices(Scene scene) {
        this.scene = scene;
        this.words = scene.words();
        this.posts = new PostReader(words, scene.cast());
        this.documents = new DocumentBodies(scene, this);
    }

    Voice of(Referent referent) {
        return known.computeIfAbsent(referent, this::read);
    }

    /** Notes that "he" or "she" means the referent. */
    void isPerson(Referent referent) {
        if (of(referent).isThing() && referent.kind() == NameKind.UNKNOWN) {
            known.put(referent, read(referent, SpeakerKind.PERSON));
        }
    }

    private Voice read(Referent referent) {
        return read(referent, kindOf(referent));
    }

    private Voice read(Referent referent, SpeakerKind kind) {
        Affiliation affiliation =
                kind == SpeakerKind.DOCUMENT
                        ? Affiliation.NONE
                        : scene.posts().affiliationOf(referent);
        Span at = referent.fullName().span();
        if (kind == SpeakerKind.ORGANISATION && affiliation.organisation().isEmpty()) {
            affiliation = new Affiliation("", referent.text(), List.of(at));
        }
        return new Voice(
                new Speaker(referent.text(), kind),
                affiliation,
                Optional.of(referent),
                referent.gender(),
                false,
                at);
    }

    SpeakerKind kindOf(Referent referent) {
        return switch (referent.kind()) {
            case PERSON -> SpeakerKind.PERSON;
            case PLACE -> SpeakerKind.ORGANISATION;
            case ORGANISATION -> bodyOrDocument(referent);
            case UNKNOWN ->
                    isPeople(referent.fullName())
                            ? SpeakerKind.GROUP
                            : isLikelyPerson(referent)
                                    ? SpeakerKind.PERSON
                                    : bodyOrDocument(referent);
        };
    }

    private static SpeakerKind bodyOrDocument(Referent referent) {
        return Nouns.isDocumentName(referent.fullName().words())
                ? SpeakerKind.DOCUMENT
                : SpeakerKind.ORGANISATION;
    }

    /** "Danes", "the Danish". */
    private static boolean isPeople(Name name) {
        String word = name.lastWord();
        String adjective = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return name.isSingleWord() && NameWords.isNationality(adjective);
    }

    /** Persons are named in full first and by surname later; bodies keep their first word. */
    private boolean isLikelyPerson(Referent referent) {
        if (!scene.posts().of(referent).isEmpty()) {
            return true;
        }
        Name full = referent.fullName();
        if (full.isSingleWord()) {
            return NameWords.isFirstName(full.firstWord())
                    && referent.printings().stream().noneMatch(this::isBehindArticle);
        }
        return referent.printings().stream().anyMatch(name -> isSurname(name, full));
    }

    private boolean isBehindArticle(Name name) {
        return words.lower(words.from(name.span().begin()) - 1).equals("the");
    }

    private static boolean isSurname(Name name, Name full) {
        return name.isSingleWord() && name.lastWord().equals(full.lastWord());
    }

    /** A source that stays unnamed, under the article's own words. */
    Voice inOwnWords(Mention mention) {
        return inOwnWords(mention, Nouns.kindOf(mention.noun()));
    }

    Voice inOwnWords(Mention mention, SpeakerKind kind) {
        return inOwnWords(mention, kind, Optional.empty());
    }

    /**
     * The same for a mention that begins with a possessive pronoun.
     *
     * @param owner whom the pronoun means
     */
    Voice inOwnWords(Mention mention, SpeakerKind kind, Optional<Referent> owner) {
        Span span = ownWords(mention);
        Affiliation affiliation =
                owner.flatMap(person -> owned(mention, person))
                        .orElseGet(() -> affiliation(mention, kind, span));
        String noun = mention.noun();
        return new Voice(
                new Speaker(Spelling.of(scene.text(span)), kind),
                affiliation,
                Optional.empty(),
                Nouns.genderOf(noun),
                kind == SpeakerKind.GROUP,
                span);
    }

    /** The words by which a source that stays unnamed is called. */
    Span ownWords(Mention mention) {
        int end = mention.from() + 1;
        while (end < mention.to()
                && !(ENDS.contains(words.lower(end)) && end >= mention.coreEnd())) {
            end++;
        }
        while (end > mention.from() + 1 && !words.isWord(end - 1)) {
            end--;
        }
        return words.span(mention.from(), end);
    }

    /** "his aides", "her campaign". */
    private Optional<Affiliation> owned(Mention mention, Referent owner) {
        return posts.readOwned(mention.from(), mention.to(), Owner.named(owner))
                .map(scene.posts()::affiliationOf)
                .or(() -> scene.posts().personalBody(owner, mention.noun(), mention.core()))
                .filter(told -> !told.organisation().isEmpty());
    }

    private Affiliation affiliation(Mention mention, SpeakerKind kind, Span span) {
        Optional<Affiliation> personal =
                kind == SpeakerKind.ORGANISATION
                        ? scene.posts().personalBody(mention.core()).or(() -> campaign(mention))
                        : Optional.empty();
        if (personal.isPresent()) {
            return personal.get();
        }
        if (kind == SpeakerKind.ORGANISATION) {
            String name = withoutArticle(Spelling.of(scene.text(span)));
            boolean itself =
                    mention.isCapitalised()
                            || isNamed(mention)
                            || isOfNamed(mention)
                            || isPlain(mention)
                            || isTold(mention);
            return itself ? new Affiliation("", name, List.of(span)) : Affiliation.NONE;
        }
        return posts.read(mention.from(), mention.to())
                .map(scene.posts()::affiliationOf)
                .filter(told -> !told.organisation().isEmpty())
                .or(() -> party(mention))
                .or(() -> kind == SpeakerKind.DOCUMENT ? documents.of(mention) : Optional.empty())
                .orElse(Affiliation.NONE);
    }

    /** "the campaign", "the administration". */
    private Optional<Affiliation> campaign(Mention mention) {
        boolean plain = mention.coreEnd() - mention.from() == 2 && mention.first().equals("the");
        return plain ? scene.posts().nearestBody(mention.noun(), mention.core()) : Optional.empty();
    }

    private boolean isNamed(Mention mention) {
        for (int i = mention.from() + 1; i < mention.coreEnd(); i++) {
            if (words.isCapital(i)) {
                return true;
            }
        }
        return false;
    }

    /** "Marovia's defence ministry". */
    private boolean isOfNamed(Mention mention) {
        return words.isCapital(mention.from()) && words.isPossessive(mention.from() + 1);
    }

    /** "police", "the government": a noun alone names its body. */
    private static boolean isPlain(Mention mention) {
        return NAMES_ITSELF.contains(mention.noun())
                && mention.coreEnd() - mention.from() == (mention.first().equals("the") ? 2 : 1);
    }

    /** "the foreign ministry", "the local resistance committee": not only what it is. */
    private static boolean isTold(Mention mention) {
        boolean complement = mention.to() - mention.coreEnd() > 1;
        return mention.first().equals("the")
                && (mention.coreEnd() - mention.from() > 2 || complement)
                && NameWords.isOrganisationNoun(mention.noun());
    }

    private static String withoutArticle(String name) {
        return name.regionMatches(true, 0, "the ", 0, 4) ? name.substring(4) : name;
    }

    private Optional<Affiliation> party(Mention mention) {
        int noun = mention.coreEnd() - 1;
        Span span = words.at(noun).span();
        return PartyWords.at(words, noun).map(party -> new Affiliation("", party, List.of(span)));
    }
}
