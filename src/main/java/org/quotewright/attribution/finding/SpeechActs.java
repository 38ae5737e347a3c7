package org.quotewright.attribution.finding;

import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tells acts of which no words are reported: {@code thanked the crew for help}, {@code pleaded
 * guilty to theft}, {@code has yet to comment on it}, {@code was told to leave}.
 */
final class SpeechActs {

    private static final Set<String> THANKS = Set.of("thank", "thanks", "thanked", "thanking");
    private static final Set<String> PLEAS = Set.of("plead", "pleads", "pleaded", "pled");
    private static final Set<String> COMMENTS =
            Set.of("comment", "comments", "commented", "commenting");
    private static final Set<String> TOLD =
            Set.of(
                    "advised",
                    "asked",
                    "encouraged",
                    "instructed",
                    "invited",
                    "ordered",
                    "told",
                    "urged",
                    "warned");
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being");
    private static final int NEAR = 3;

    private final Reading reading;

    SpeechActs(Reading reading) {
        this.reading = reading;
    }

    boolean isAct(Finding finding, TokenRange cue) {
        if (cue.from() >= finding.from()) {
            return isOrder(finding, cue);
        }
        return IntStream.range(cue.from(), cue.to()).anyMatch(i -> isBare(finding, i))
                || isOrder(finding, cue);
    }

    private boolean isBare(Finding finding, int verb) {
        String word = reading.word(verb);
        boolean clause = reading.word(finding.from()).equals("that");
        boolean guilty =
                IntStream.range(verb + 1, verb + NEAR)
                        .anyMatch(i -> reading.word(i).equals("guilty"));
        return THANKS.contains(word) && !clause
                || PLEAS.contains(word) && guilty
                || COMMENTS.contains(word) && reading.word(verb + 1).equals("on");
    }

    /** "They were told to leave": whom the sentence names has only heard it. */
    boolean isOrder(Finding finding, TokenRange cue) {
        boolean subject = finding.mention().filter(who -> who.to() > cue.from()).isEmpty();
        return subject
                && IntStream.range(cue.from(), cue.to())
                        .anyMatch(i ->
                                TOLD.contains(reading.word(i))
                                        && BE.contains(reading.word(i - 1))
                                        && reading.word(i + 1).equals("to"));
    }
}
