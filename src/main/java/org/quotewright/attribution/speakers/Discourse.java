package org.quotewright.attribution.speakers;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quotewright.attribution.naming.Gender;
import org.quotewright.attribution.naming.Name;
import org.quotewright.attribution.naming.NameKind;
import org.quotewright.attribution.naming.Referent;
import org.quotewright.attribution.naming.Words;
import org.quotewright.model.Span;

/**
 * Follows an article from its beginning and keeps who is being spoken of (after Lappin and Leass,
 * "An Algorithm for Pronominal Anaphora Resolution", Computational Linguistics 1994): subjects
 * weigh more than objects, and what stands between quotation marks hardly counts.
 */
final class Discourse {

    private static final Set<String> PREPOSITIONS =
            Set.of(
                    "of", "for", "to", "with", "by", "against", "about", "from", "on", "at", "in",
                    "than", "over", "like", "between");

    private final Scene scene;
    private final Words words;
    private final Salience salience = new Salience();
    private final Phrases phrases;
    private final Reports reports;
    private final SpeakerRanker ranker;
    private final Pairs pairs;
    private final RoleHolders roles;
    private final ThingSigns things;
    private int token;
    private int sentence;
    private int sentenceEnd;
    private int name;
    private boolean subjectSeen;
    private int group = -1;
    private int groupSentence;

    Discourse(Scene scene) {
        this(scene, Reports.NONE, SpeakerRanker.learned());
    }

    Discourse(Scene scene, Reports reports, SpeakerRanker ranker) {
        this.scene = scene;
        this.reports = reports;
        this.ranker = ranker;
        this.words = scene.words();
        this.phrases = new Phrases(words);
        this.pairs = new Pairs(scene);
        this.roles = new RoleHolders(scene);
        this.things = new ThingSigns(words);
    }

    int sentence() {
        return sentence;
    }

    /** The last plural noun of people outside quotations, in this sentence or the one before. */
    Optional<Span> lastGroup() {
        return group >= 0 && sentence - groupSentence <= 1
                ? Optional.of(phrases.endingAt(group))
                : Optional.empty();
    }

    Optional<Pairs.Pair> lastPair() {
        return pairs.last();
    }

    /** Reads on to the offset; reading back is not possible and does nothing. */
    void advanceTo(int offset) {
        while (token < words.count() && words.at(token).begin() < offset) {
            read(token);
            token++;
        }
        enterSentence(offset);
    }

    private void enterSentence(int offset) {
        if (offset >= sentenceEnd && token < words.count()) {
            sentence++;
            sentenceEnd = words.sentenceOf(token).end();
            subjectSeen = false;
        }
    }

    private void read(int i) {
        int begin = words.at(i).begin();
        enterSentence(begin);
        List<Name> names = scene.cast().names();
        while (name < names.size() && names.get(name).span().begin() <= begin) {
            if (names.get(name).span().begin() == begin) {
                readName(names.get(name), i);
            }
            name++;
        }
        if (!words.isQuoted(i) && Nouns.isPersonPlural(words.lower(i))) {
            group = i;
            groupSentence = sentence;
        }
        if (!words.isQuoted(i)) {
            readDescription(i);
            Pronoun.of(words.lower(i))
                    .filter(found -> found.gender().isKnown())
                    .ifPresent(found -> readPronoun(found, i));
        }
    }

    private void readName(Name printed, int i) {
        Referent referent = scene.cast().of(printed);
        if (printed.quoted()) {
            add(referent, MentionPlace.QUOTED, printed.span());
            return;
        }
        boolean oblique = isInTitle(printed) || words.isPossessive(words.to(printed.span().end()));
        int begin = words.from(printed.withTitle().begin());
        if (things.show(printed) || words.isMarkedBody(printed.span())) {
            salience.isThing(referent);
        }
        add(referent, place(begin, referent, oblique), printed.span());
        pairs.read(name, i, sentence);
    }

    private MentionPlace place(int begin, Referent referent, boolean inside) {
        boolean oblique =
                inside || PREPOSITIONS.contains(words.lower(begin - 1)) && !isAccordingTo(begin);
        boolean person =
                referent.isPerson()
                        || referent.kind() == NameKind.UNKNOWN
                                && !words.isMarkedBody(referent.fullName().span());
        boolean subject = person && !oblique && !subjectSeen;
        subjectSeen |= person && !oblique;
        return oblique ? MentionPlace.OBLIQUE : subject ? MentionPlace.SUBJECT : MentionPlace.PLAIN;
    }

    private boolean isAccordingTo(int begin) {
        return words.lower(begin - 1).equals("to") && words.lower(begin - 2).equals("according");
    }

    /** "Dale" of "Dale spokeswoman Ruth Kern": part of the title of the name after it. */
    private boolean isInTitle(Name printed) {
        List<Name> names = scene.cast().names();
        return name + 1 < names.size()
                && names.get(name + 1)
                        .title()
                        .filter(title -> title.contains(printed.span()))
                        .isPresent();
    }

    /** "the minister", "the minister's": as much a mention of him as his name. */
    private void readDescription(int i) {
        roles.beginning(i)
                .ifPresent(told ->
                        roles.of(told)
                                .ifPresent(holder ->
                                        add(
                                                holder,
                                                place(i, holder, words.isPossessive(told.to())),
                                                told.span())));
    }

    private void readPronoun(Pronoun pronoun, int i) {
        if (ranker.isHeard()) {
            ranker.rank(
                    words.at(i).span(),
                    claims(candidates(pronoun.gender()), anaphor(pronoun, i, false)));
        }
        List<Weighed> ranked = ranked(pronoun.gender());
        if (!ranked.isEmpty()) {
            Referent referent = ranked.getFirst().referent();
            boolean subject = !subjectSeen && !isPossessive(i);
            MentionPlace place = subject ? MentionPlace.PRONOUN_SUBJECT : MentionPlace.PRONOUN;
            subjectSeen |= !isPossessive(i);
            if (isClear(ranked)) {
                salience.learn(referent, pronoun.gender());
            }
            add(referent, place, words.at(i).span());
        }
    }

    /** "his counterpart": the noun may be the subject, the pronoun is not. */
    private boolean isPossessive(int i) {
        return words.lower(i).equals("his")
                || words.lower(i).equals("her")
                        && words.isWord(i + 1)
                        && !PREPOSITIONS.contains(words.lower(i + 1));
    }

    private static boolean isClear(List<Weighed> ranked) {
        return ranked.size() == 1 || ranked.get(0).weight() > 2 * ranked.get(1).weight();
    }

    /** The pronoun at that token, which is in the sentence being read. */
    Anaphor anaphor(Pronoun pronoun, int i, boolean source) {
        return new Anaphor(
                words.lower(i),
                pronoun.gender(),
                words.at(i).begin(),
                sentence,
                paragraphBegin(words.at(i).begin()),
                source);
    }

    /** Whom a word of that gender may mean, the one mentioned last first. */
    List<RankedPerson> candidates(Gender gender) {
        return salience.candidates(gender, sentence);
    }

    /** Whom of the persons the pronoun means most probably, were they alone. */
    Optional<Likely> likeliest(List<RankedPerson> persons, Anaphor anaphor) {
        return ranker.rank(claims(persons, anaphor).all()).stream().findFirst();
    }

    private static Claims claims(List<RankedPerson> persons, Anaphor anaphor) {
        Claims claims = new Claims();
        persons.forEach(person -> claims.add(person, anaphor, Discourse::unasked));
        return claims;
    }

    private static Answer unasked() {
        throw new IllegalStateException("nothing is answered here");
    }

    private int paragraphBegin(int offset) {
        return words.layout().paragraphAt(offset).map(Span::begin).orElse(offset);
    }

    /** Who fits the gender, the weightiest first; persons, and names that may be a person's. */
    List<Weighed> ranked(Gender gender) {
        return salience.persons(gender, sentence);
    }

    /** Bodies and things that "it" may stand for, the weightiest first. */
    List<Weighed> rankedThings() {
        return salience.things(sentence);
    }

    /** Notes that a referent spoke in the sentence being read. */
    void spoke(Referent referent, Span at) {
        add(referent, MentionPlace.SOURCE, at);
    }

    private void add(Referent referent, MentionPlace place, Span at) {
        salience.add(referent, place, at, sentence, reports.hold(at.begin()));
    }
}
