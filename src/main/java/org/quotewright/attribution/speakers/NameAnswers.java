package org.quotewright.attribution.speakers;

import java.util.List;
import java.util.Optional;
import org.quotewright.attribution.naming.Name;
import org.quotewright.attribution.naming.NameWords;
import org.quotewright.attribution.naming.Referent;
import org.quotewright.model.Reason;
import org.quotewright.model.ReasonKey;

/** Resolves mentions that are names: in full, by surname, by a part or an acronym, or a handle. */
final class NameAnswers {

    private static final double FULL = 0.94;
    private static final double SHORT = 0.9;
    private static final double BY_WORD = 0.75;
    private static final int MOST_FOR_HANDLES = 400;

    private final Scene scene;
    private final Voices voices;

    NameAnswers(Scene scene, Voices voices) {
        this.scene = scene;
        this.voices = voices;
    }

    Optional<Answer> of(Mention mention) {
        return mention.name()
                .map(this::named)
                .or(() -> mention.explained().map(this::person))
                .or(() -> handle(mention))
                .or(() -> called(mention));
    }

    /** "its director, Stein Moe": whatever the name looks like, a person. */
    private Answer person(Name name) {
        voices.isPerson(scene.cast().of(name));
        return named(name);
    }

    Answer named(Name name) {
        Referent referent = scene.cast().of(name);
        Voice voice = voices.of(referent);
        boolean full = name.words().size() >= referent.fullName().words().size();
        Reason reason =
                full
                        ? Reason.of(ReasonKey.NAMED_IN_FULL, voice.name())
                        : Reason.of(ReasonKey.SURNAME_OF, scene.text(name.span()), voice.name());
        return Answer.of(voice, full ? FULL : SHORT, reason);
    }

    /** Reads a mention that no name was found in by its last word: headings and transcripts. */
    private Optional<Answer> called(Mention mention) {
        if (!mention.isCapitalised() || NameWords.isWeak(mention.noun())) {
            return Optional.empty();
        }
        int last = mention.coreEnd() - 1;
        int word = scene.words().isPossessive(last) ? last - 1 : last;
        return scene.cast().called(scene.words().bare(word)).map(found -> byWord(mention, found));
    }

    private Answer byWord(Mention mention, Referent referent) {
        Voice voice = voices.of(referent);
        String printed = scene.text(mention.core());
        return Answer.of(voice, BY_WORD, Reason.of(ReasonKey.SURNAME_OF, printed, voice.name()));
    }

    private Optional<Answer> handle(Mention mention) {
        String first = mention.first();
        if (!first.startsWith("@")) {
            return Optional.empty();
        }
        return scene.cast().referents().stream()
                .limit(MOST_FOR_HANDLES)
                .filter(referent ->
                        Handles.belongsTo(first.substring(1), referent.fullName().words()))
                .findFirst()
                .map(voices::of)
                .map(voice ->
                        Answer.of(
                                voice,
                                BY_WORD,
                                Reason.of(ReasonKey.HANDLE_OF, first, voice.name())));
    }

    /** Everybody named in a mention of two or more ("Ann Lee and Bob Dale"). */
    List<Name> persons(Mention mention) {
        int end = scene.words().at(mention.coreEnd() - 1).end();
        return mention.names().stream()
                .filter(name -> name.span().end() <= end && scene.cast().of(name).isPerson())
                .toList();
    }
}
