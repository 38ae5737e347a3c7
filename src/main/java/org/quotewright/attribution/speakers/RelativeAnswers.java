package org.quotewright.attribution.speakers;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quotewright.attribution.affiliations.RoleWords;
import org.quotewright.attribution.naming.Name;
import org.quotewright.attribution.naming.NameWords;
import org.quotewright.attribution.naming.Referent;
import org.quotewright.attribution.naming.Words;
import org.quotewright.model.Span;

/** Resolves "who", "which" and "that" to the name or noun that they stand behind. */
final class RelativeAnswers {

    private static final int FARTHEST = 500;
    private static final Set<String> PREPOSITIONS =
            Set.of("of", "for", "at", "with", "from", "in", "to", "on", "under", "by", "than");

    private static final Set<String> BETWEEN =
            Set.of(",", "now", "then", "currently", "is", "was", "became", "remains");

    private static final Set<String> ADVERBS = Set.of("here", "there", "alike", "nearby", "abroad");

    private final Scene scene;
    private final Words words;
    private final Voices voices;
    private final Phrases phrases;
    private final RoleHolders roles;

    RelativeAnswers(Scene scene, Voices voices) {
        this.scene = scene;
        this.words = scene.words();
        this.voices = voices;
        this.phrases = new Phrases(words);
        this.roles = new RoleHolders(scene);
    }

    void claim(Mention mention, Claims claims) {
        int relative = mention.from();
        boolean comma = words.lower(relative - 1).equals(",");
        int before = beforeAdverb(comma ? relative - 2 : relative - 1);
        if (mention.first().startsWith("who")) {
            claim(mention, person(relative), Evidence.PERSON_BEFORE, claims);
        } else {
            claim(mention, touching(before), Evidence.NAME_BEFORE, claims);
        }
        claim(mention, noun(before, relative, comma), Evidence.NOUN_BEFORE, claims);
    }

    private void claim(Mention mention, Optional<Answer> before, Evidence evidence, Claims claims) {
        before.map(answer -> PronounAnswers.meaning(scene.text(mention.core()), answer))
                .ifPresent(answer -> claims.add(answer, evidence));
    }

    /** The lower-case noun right before, under its own words. */
    private Optional<Answer> noun(int i, int relative, boolean comma) {
        boolean small =
                i >= 0
                        && words.isWord(i)
                        && !words.isCapital(i)
                        && !NameWords.isNoName(words.lower(i));
        if (!small || (comma && person(relative).isPresent() && !Nouns.isKnown(words.bare(i)))) {
            return Optional.empty();
        }
        Span phrase = headed(phrases.endingAt(i), i);
        return described(words.from(phrase.begin())).map(this::named).or(() -> inOwnWords(phrase));
    }

    /** "demonstrators here, who": the adverb of place belongs to nobody. */
    private int beforeAdverb(int i) {
        return ADVERBS.contains(words.lower(i)) && words.isWord(i - 1) ? i - 1 : i;
    }

    /** "an official in the delegation, who": the person, not what he is in. */
    private Span headed(Span phrase, int noun) {
        int from = words.from(phrase.begin());
        boolean person = Nouns.isPerson(words.bare(noun)) && from < noun;
        int head = from - 2;
        boolean complement =
                head > 0
                        && words.isWord(head)
                        && PREPOSITIONS.contains(words.lower(from - 1))
                        && (Nouns.isPerson(words.bare(head))
                                || Nouns.isPersonPlural(words.bare(head)));
        return complement && !person && !Nouns.isPersonPlural(words.bare(noun))
                ? new Span(phrases.endingAt(head).begin(), phrase.end())
                : phrase;
    }

    private Optional<Answer> inOwnWords(Span phrase) {
        return Mention.of(scene, phrase).map(mention -> Answer.of(voiceOf(mention)).via(phrase));
    }

    /** "the minister who": the one who holds the post, where the article names him. */
    private Voice voiceOf(Mention mention) {
        boolean told = mention.isDefinite() && Nouns.isPerson(mention.noun());
        return (told ? roles.of(mention) : Optional.<Referent>empty())
                .map(voices::of)
                .orElseGet(() -> voices.inOwnWords(mention));
    }

    /** The person of whom a noun phrase tells: "Dale, now the mayor, who", "Dale is a man who". */
    private Optional<Name> described(int phrase) {
        int before = phrase - 1;
        while (BETWEEN.contains(words.lower(before))) {
            before--;
        }
        if (before < 1 || before == phrase - 1 || !RoleWords.isDeterminer(words.lower(phrase))) {
            return Optional.empty();
        }
        int end = words.at(before).end();
        return scene.cast().namesIn(new Span(Math.max(0, end - FARTHEST), end)).stream()
                .filter(name -> name.span().end() == end && scene.cast().of(name).isPerson())
                .findFirst();
    }

    private Optional<Answer> touching(int i) {
        if (i < 0) {
            return Optional.empty();
        }
        int end = words.at(i).end();
        return scene.cast().namesIn(new Span(Math.max(0, end - FARTHEST), end)).stream()
                .filter(name -> name.span().end() == end)
                .findFirst()
                .map(this::named);
    }

    private Optional<Answer> person(int relative) {
        int begin = words.at(relative).begin();
        int least = Math.max(words.sentenceOf(relative).begin(), begin - FARTHEST);
        if (least >= begin) {
            return Optional.empty();
        }
        List<Name> names =
                scene.cast().namesIn(new Span(least, begin)).stream()
                        .filter(name -> name.span().end() <= begin)
                        .toList();
        for (Name name : names.reversed()) {
            if (isHead(name, relative)) {
                return Optional.of(named(name));
            }
        }
        return Optional.empty();
    }

    /** A person who is no possessor, no part of a title and no complement of a description. */
    private boolean isHead(Name name, int relative) {
        int after = words.to(name.span().end());
        int first = words.from(name.withTitle().begin());
        boolean personal =
                scene.cast().of(name).isPerson() || NameWords.isFirstName(name.firstWord());
        boolean touching =
                after == relative || (after == relative - 1 && words.lower(after).equals(","));
        boolean described = words.lower(after).equals(",");
        boolean apposed = RoleWords.isDeterminer(words.lower(after + 1)) || words.isRole(after + 1);
        boolean free = apposed || !PREPOSITIONS.contains(words.lower(first - 1));
        return personal && (touching || (described && free));
    }

    private Answer named(Name name) {
        return Answer.of(voices.of(scene.cast().of(name))).via(name.span());
    }
}
