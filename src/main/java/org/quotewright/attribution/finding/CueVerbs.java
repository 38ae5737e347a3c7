package org.quotewright.attribution.finding;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quotewright.model.CueClass;
import org.quotewright.text.WordList;

/** Every form of every verb of reporting. */
final class CueVerbs {

    private static final Map<String, CueVerb> FORMS = forms();

    private CueVerbs() {}

    /** The verb of which the word, in lower case, is a form. */
    static Optional<CueVerb> of(String lower) {
        return Optional.ofNullable(FORMS.get(lower));
    }

    private static Map<String, CueVerb> forms() {
        Map<String, CueVerb> forms = new HashMap<>();
        addAll(forms, "cues-speech.txt", CueClass.SPEECH);
        addAll(forms, "cues-writing.txt", CueClass.WRITING);
        addAll(forms, "cues-thought.txt", CueClass.THOUGHT);
        addAll(forms, "cues-attitude.txt", CueClass.ATTITUDE);
        return forms;
    }

    private static void addAll(Map<String, CueVerb> forms, String list, CueClass cueClass) {
        for (String lemma : WordList.named(list).words()) {
            Set<Frame> frames = EnumSet.noneOf(Frame.class);
            for (Frame frame : Frame.values()) {
                if (frame.holdsFor(lemma)) {
                    frames.add(frame);
                }
            }
            Inflection.of(lemma)
                    .forEach((word, form) ->
                            forms.putIfAbsent(word, new CueVerb(lemma, form, cueClass, frames)));
        }
    }
}
