package org.quotewright.attribution.speakers;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.quotewright.attribution.naming.Gender;
import org.quotewright.model.SpeakerKind;

/** Who has spoken last in an article, the last few answers only. */
final class Speakers {

    private static final int MOST_KEPT = 10;

    private record Spoken(Answer answer, int sentence) {}

    private final Deque<Spoken> recent = new ArrayDeque<>();

    void add(Answer answer, int sentence) {
        recent.addFirst(new Spoken(answer, sentence));
        if (recent.size() > MOST_KEPT) {
            recent.removeLast();
        }
    }

    Optional<Voice> last() {
        return recent.stream().map(spoken -> spoken.answer().principal()).findFirst();
    }

    Optional<Voice> lastMany(int sentence, int far) {
        return last(sentence, far, Voice::isMany);
    }

    Optional<Voice> lastThing(int sentence, int far) {
        return last(sentence, far, Voice::isThing);
    }

    Optional<Voice> lastUnnamedPerson(Gender gender, int sentence) {
        return last(
                sentence,
                2,
                voice ->
                        voice.speaker().kind() == SpeakerKind.UNNAMED_PERSON
                                && voice.gender().agreesWith(gender));
    }

    /**
     * The last unnamed source whose words hold the noun ("a senior official", then "the official").
     */
    Optional<Voice> lastCalled(String noun) {
        return recent.stream()
                .map(spoken -> spoken.answer().principal())
                .filter(voice -> voice.referent().isEmpty() && voice.isCalled(noun))
                .findFirst();
    }

    /** The last two persons named who spoke, the earlier first; empty where there are no two. */
    Optional<List<Voice>> lastTwo(int sentence, int far) {
        List<Voice> persons =
                recent.stream()
                        .filter(spoken -> sentence - spoken.sentence() <= far)
                        .map(spoken -> spoken.answer().principal())
                        .filter(voice -> voice.isPerson() && voice.referent().isPresent())
                        .distinct()
                        .limit(2)
                        .toList();
        return persons.size() == 2 ? Optional.of(persons.reversed()) : Optional.empty();
    }

    Optional<List<Voice>> lastJoint(int sentence, int far) {
        return recent.stream()
                .limit(2)
                .filter(spoken -> sentence - spoken.sentence() <= far)
                .map(spoken -> spoken.answer().voices())
                .filter(voices -> voices.size() > 1)
                .findFirst();
    }

    private Optional<Voice> last(int sentence, int far, Predicate<Voice> wanted) {
        return recent.stream()
                .filter(spoken -> sentence - spoken.sentence() <= far)
                .map(spoken -> spoken.answer().principal())
                .filter(wanted)
                .findFirst();
    }
}
