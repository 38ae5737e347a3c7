package org.quotewright.attribution.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quotewright.model.Affiliation;
import org.quotewright.model.ConfirmedSpeaker;
import org.quotewright.model.Knowledge;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerKind;

class KnownNamesTest {

    private static final List<String> FIRST = List.of("Ilse", "Jonas", "Nora", "Teo", "ilse");
    private static final List<String> LAST = List.of("Brandt", "Vale", "Okoro");
    private static final List<String> ALIASES =
            List.of("the Captain", "captain", "Brandt", "Vale", "she", "Mother of Ships");
    private static final List<String> ROLES = List.of("", "captain", "spokesperson");
    private static final List<String> BODIES = List.of("", "Nordport Ferries", "The Guild");
    private static final List<SpeakerKind> KINDS =
            List.of(SpeakerKind.PERSON, SpeakerKind.PERSON, SpeakerKind.UNKNOWN);

    private final Random random = new Random(11);

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private <T> List<T> some(List<T> all, int most) {
        return Stream.generate(() -> any(all)).limit(random.nextInt(most + 1)).distinct().toList();
    }

    private ConfirmedSpeaker somebody() {
        List<Affiliation> affiliations =
                Stream.generate(() -> new Affiliation(any(ROLES), any(BODIES), List.of()))
                        .limit(random.nextInt(3))
                        .distinct()
                        .toList();
        return new ConfirmedSpeaker(
                new Speaker(any(FIRST) + " " + any(LAST), any(KINDS)),
                some(ALIASES, 2),
                affiliations);
    }

    private Knowledge news() {
        return new Knowledge(Stream.generate(this::somebody).limit(random.nextInt(4)).toList());
    }

    @Test
    void findsTheSameHoweverItCameToKnow() {
        for (int round = 0; round < 60; round++) {
            Knowledge whole = Knowledge.NONE;
            KnownNames layered = new KnownNames(Knowledge.NONE);
            for (int step = 0; step < 30; step++) {
                Knowledge newer = news();
                whole = whole.plus(newer);
                layered = layered.with(newer);
                assertSame(layered, whole);
            }
        }
    }

    private static void assertSame(KnownNames layered, Knowledge whole) {
        KnownNames flat = new KnownNames(whole);
        assertThat(layered.all()).isEqualTo(whole);
        assertThat(layered.isEmpty()).isEqualTo(whole.speakers().isEmpty());
        assertThat(layered.inOffice()).containsExactlyElementsOf(flat.inOffice().toList());
        for (String alias : ALIASES) {
            assertThat(layered.called(alias)).isEqualTo(flat.called(alias));
        }
        for (String last : LAST) {
            assertThat(layered.surnamed(last)).isEqualTo(flat.surnamed(last));
            for (String first : FIRST) {
                String name = first + " " + last;
                assertThat(layered.named(name)).isEqualTo(flat.named(name));
            }
        }
    }

    @Test
    void leavesWhatItKnewAsItWas() {
        KnownNames before = new KnownNames(Knowledge.NONE).with(news()).with(news()).with(news());
        Knowledge known = before.all();
        for (int i = 0; i < 20; i++) {
            before.with(news());
        }
        assertThat(before.all()).isEqualTo(known);
        assertSame(before, known);
    }
}
