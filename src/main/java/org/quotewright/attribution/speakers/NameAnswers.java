package org.quotewright.attribution.speakers;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quotewright.attribution.naming.Name;
import org.quotewright.attribution.naming.NameWords;
import org.quotewright.attribution.naming.Referent;
import org.quotewright.model.Reason;
import org.quotewright.model.ReasonKey;

/**
 * Claims whom mentions name that are names: in full, by surname, by a part or an acronym, or a
 * handle.
 */
final class NameAnswers {

    private static final int MOST_FOR_HANDLES = 400;

    private final Scene scene;
    private final Voices voices;

    NameAnswers(Scene scene, Voices voices) {
        this.scene = scene;
        this.voices = voices;
    }

    void claim(Mention mention, Claims claims) {
        Optional<Name> name = mention.name();
        Optional<Name> explained = name.isPresent() ? Optional.empty() : mention.explained();
        if (name.isPresent()) {
            boolean full = isFull(name.get());
            claim(name.get(), full ? Evidence.NAMED_IN_FULL : Evidence.NAMED_SHORT, claims);
        } else if (explained.isPresent()) {
            claim(explained.get(), Evidence.EXPLAINED, claims);
        } else {
            handle(mention)
                    .ifPresentOrElse(
                            answer -> claims.add(answer, Evidence.HANDLE),
                            () -> word(mention, claims));
        }
    }

    private boolean isFull(Name name) {
        return name.words().size() >= scene.cast().of(name).fullName().words().size();
    }

    private void claim(Name name, Evidence evidence, Claims claims) {
        claims.add(Meant.of(scene.cast().of(name)), evidence, () -> named(name));
    }

    private Answer named(Name name) {
        Voice voice = voices.of(scene.cast().of(name));
        return Answer.of(
                voice,
                isFull(name)
                        ? Reason.of(ReasonKey.NAMED_IN_FULL, voice.name())
                        : Reason.of(ReasonKey.SURNAME_OF, scene.text(name.span()), voice.name()));
    }

    /** Reads a mention that no name was found in by its last word: headings and transcripts. */
    private void word(Mention mention, Claims claims) {
        if (!mention.isCapitalised() || NameWords.isWeak(mention.noun())) {
            return;
        }
        int last = mention.coreEnd() - 1;
        int word = scene.words().isPossessive(last) ? last - 1 : last;
        scene.cast()
                .called(scene.words().bare(word))
                .filter(found -> !isOfOtherCountry(found, mention, word))
                .ifPresent(found -> claims.add(byWord(mention, found), Evidence.NAMED_BY_WORD));
    }

    /** "Danish MFA" where only the "Dutch MFA" is known by these letters. */
    private boolean isOfOtherCountry(Referent found, Mention mention, int word) {
        String adjective = scene.words().bare(word - 1);
        String other = found.fullName().firstWord();
        return word > mention.from()
                && NameWords.isNationality(adjective)
                && NameWords.isNationality(other)
                && !adjective.equals(other);
    }

    private Answer byWord(Mention mention, Referent referent) {
        Voice voice = voices.of(referent);
        String printed = scene.text(mention.core());
        return Answer.of(voice, Reason.of(ReasonKey.SURNAME_OF, printed, voice.name()));
    }

    private Optional<Answer> handle(Mention mention) {
        String handle = mention.first();
        if (!handle.startsWith("@")) {
            return Optional.empty();
        }
        return scene.cast().referents().stream()
                .limit(MOST_FOR_HANDLES)
                .filter(referent ->
                        Handles.belongsTo(handle.substring(1), referent.fullName().words()))
                .min(Comparator.comparing(referent -> !isFullPerson(referent)))
                .map(voices::of)
                .map(voice ->
                        Answer.of(voice, Reason.of(ReasonKey.HANDLE_OF, handle, voice.name())));
    }

    /** Rather than "Mayor" alone, which stands in "@MayorDale" too. */
    private static boolean isFullPerson(Referent referent) {
        return referent.isPerson() && !referent.fullName().isSingleWord();
    }

    /** "the ministers of both states, Ann Lee and Bob Dale": all whom the names explain. */
    List<Name> explained(Mention mention) {
        Optional<Name> first =
                Nouns.isPersonPlural(mention.noun()) ? mention.explained() : Optional.empty();
        return first.map(name ->
                        mention.names().stream()
                                .filter(other -> other.span().begin() >= name.span().begin())
                                .filter(other -> scene.cast().of(other).isPerson())
                                .toList())
                .orElse(List.of());
    }

    /** Everybody named in a mention of two or more ("Ann Lee and Bob Dale"). */
    List<Name> persons(Mention mention) {
        int end = scene.words().at(mention.coreEnd() - 1).end();
        return mention.names().stream()
                .filter(name -> name.span().end() <= end && scene.cast().of(name).isPerson())
                .toList();
    }
}
