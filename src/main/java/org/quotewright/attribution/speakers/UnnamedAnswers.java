package org.quotewright.attribution.speakers;

import java.util.Optional;
import java.util.Set;
import org.quotewright.attribution.naming.Gender;
import org.quotewright.attribution.naming.Referent;
import org.quotewright.attribution.naming.Words;
import org.quotewright.model.Reason;
import org.quotewright.model.ReasonKey;
import org.quotewright.model.SpeakerKind;

/** Claims the mention's own words: a source that the article describes and does not name. */
final class UnnamedAnswers {

    private static final Set<String> ISSUED =
            Set.of("statement", "note", "letter", "release", "email", "post", "message", "filing");

    static final Answer NOBODY = Answer.nobody(Reason.of(ReasonKey.NO_SOURCE));

    private final Voices voices;
    private final Discourse discourse;
    private final Speakers spoken;
    private final LoneCompanies companies;

    UnnamedAnswers(Words words, Voices voices, Discourse discourse, Speakers spoken) {
        this.companies = new LoneCompanies(words);
        this.voices = voices;
        this.discourse = discourse;
        this.spoken = spoken;
    }

    void claim(Mention mention, Claims claims) {
        Meant itself = Meant.of(voices.ownWords(mention));
        claims.add(itself, Evidence.OWN_WORDS, () -> answer(mention));
        if (Nouns.isVoiceless(mention.noun())) {
            claims.add(itself, Evidence.VOICELESS, () -> answer(mention));
        }
        if (mention.isOneWord() && Pronoun.of(mention.first()).isPresent()) {
            claims.add(itself, Evidence.PRONOUN_ALONE, () -> answer(mention));
            claims.add(NOBODY, Evidence.PRONOUN_ALONE);
        }
        claims.add(NOBODY, Evidence.NOBODY);
    }

    private Answer answer(Mention mention) {
        SpeakerKind kind =
                companies.isOne(mention) ? SpeakerKind.ORGANISATION : Nouns.kindOf(mention.noun());
        Voice read = voices.inOwnWords(mention, kind, owner(mention));
        Voice voice = isIssued(mention, read) ? issued(read) : read;
        return Answer.of(voice, Reason.of(ReasonKey.UNNAMED_SOURCE));
    }

    /** "the statement", "the note": somebody's who has just been reported. */
    private static boolean isIssued(Mention mention, Voice voice) {
        return mention.first().equals("the")
                && ISSUED.contains(mention.noun())
                && voice.affiliation().organisation().isEmpty();
    }

    private Voice issued(Voice document) {
        return spoken.lastThing(discourse.sentence(), 1)
                .filter(body -> !body.affiliation().organisation().isEmpty())
                .map(body -> document.of(body.affiliation()))
                .orElse(document);
    }

    /** Whom the pronoun of "her spokesman" means. */
    private Optional<Referent> owner(Mention mention) {
        return Pronoun.of(mention.first())
                .map(Pronoun::gender)
                .filter(Gender::isKnown)
                .flatMap(gender -> discourse.ranked(gender).stream().findFirst())
                .map(Weighed::referent);
    }
}
