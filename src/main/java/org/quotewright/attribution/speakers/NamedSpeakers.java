package org.quotewright.attribution.speakers;

import java.util.List;
import java.util.Set;
import org.quotewright.attribution.naming.Referent;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerKind;
import org.quotewright.text.TextLayout;

/** Whom an article names, whether it quotes them or not. */
public final class NamedSpeakers {

    private static final Set<SpeakerKind> SPEAKING =
            Set.of(SpeakerKind.PERSON, SpeakerKind.ORGANISATION);

    private NamedSpeakers() {}

    /**
     * Persons and organisations by their fullest names, in the order of their first printing; no
     * places, and no lone word of which nothing tells what it names. Takes time linear in the
     * text's length.
     */
    public static List<Speaker> in(String text) {
        Scene scene = Scene.of(TextLayout.of(text));
        Voices voices = new Voices(scene);
        return scene.cast().referents().stream()
                .filter(NamedSpeakers::isClear)
                .map(referent -> new Speaker(referent.text(), voices.kindOf(referent)))
                .filter(speaker -> SPEAKING.contains(speaker.kind()))
                .distinct()
                .toList();
    }

    private static boolean isClear(Referent referent) {
        return switch (referent.kind()) {
            case PERSON, ORGANISATION -> true;
            case PLACE -> false;
            case UNKNOWN -> !referent.fullName().isSingleWord() && !referent.fullName().doubtful();
        };
    }
}
