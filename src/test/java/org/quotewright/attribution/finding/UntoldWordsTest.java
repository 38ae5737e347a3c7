package org.quotewright.attribution.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quotewright.model.CueClass;
import org.quotewright.model.ReasonKey;
import org.quotewright.text.TextLayout;

class UntoldWordsTest {

    @Test
    void areThoseThatSomebodyDidNotSay() {
        assertThat(untold("Ida Moor did not say whether she would go.", "say", "whether")).isTrue();
        assertThat(untold("Ida Moor wouldn't say if she would go.", "say", "if")).isTrue();
        assertThat(untold("Ida Moor did say whether she would go.", "say", "whether")).isFalse();
        assertThat(untold("Ida Moor did not say that she was ill.", "say", "that")).isFalse();
    }

    @Test
    void areThoseThatSomebodyWasAsked() {
        assertThat(untold("Asked about the study, she left.", "Asked", "about")).isTrue();
        assertThat(untold("Ida Moor asked about the study.", "asked", "about")).isFalse();
    }

    @Test
    void areThosePronounsThatStandForOthers() {
        assertThat(untold("Ida Moor promised that.", "promised", "that")).isTrue();
        assertThat(untold("Ida Moor promised rain.", "promised", "rain")).isFalse();
    }

    @Test
    void areThoseOfActsThatReportNoWords() {
        assertThat(untold("Ida Moor thanked the crew for help.", "thanked", "the crew")).isTrue();
        assertThat(untold("Ida Moor pleaded guilty to arson.", "pleaded", "to arson")).isTrue();
        assertThat(untold("Ida Moor commented on the rain.", "commented", "the rain")).isTrue();
        assertThat(untold("Ida Moor pleaded for the harbour.", "pleaded", "for the")).isFalse();
        assertThat(untold("Ida Moor commented that it rained.", "commented", "that")).isFalse();
    }

    @Test
    void areThoseThatTheSubjectHasOnlyHeard() {
        assertThat(untold("Ida Moor was told to leave.", "told", "to leave")).isTrue();
        assertThat(untold("Ida Moor told them to leave.", "told", "to leave")).isFalse();
        assertThat(untold("Ida Moor was told that it rained.", "told", "that")).isFalse();
    }

    @Test
    void areNoneInMarks() {
        assertThat(untold("Asked \"about the study\", she left.", "Asked", "about")).isFalse();
    }

    /** Whether the words from the first of the content to the sentence's last are untold. */
    private static boolean untold(String text, String cue, String content) {
        TextLayout layout = TextLayout.of(text);
        Reading reading = new Reading(layout);
        int verb = layout.firstTokenFrom(text.indexOf(cue));
        int first = layout.firstTokenFrom(text.indexOf(content));
        Finding finding =
                Finding.tagged(
                        List.of(new TokenRange(first, reading.size() - 1)),
                        new TokenRange(verb, verb + 1),
                        CueClass.SPEECH,
                        Optional.empty(),
                        ReasonKey.CUE_BEFORE_QUOTE);
        return new UntoldWords(reading).are(finding);
    }
}
