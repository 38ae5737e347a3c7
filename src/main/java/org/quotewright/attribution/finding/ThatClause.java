package org.quotewright.attribution.finding;

import java.util.Optional;
import java.util.Set;

/** {@code said on Monday that}, {@code asked reporters why}: a clause with its opening word. */
final class ThatClause implements Construction {

    private static final Set<String> OPENERS =
            Set.of("that", "whether", "how", "why", "what", "if", "where", "when", "who");
    private static final Set<String> QUESTIONS = Set.of("whether", "how", "why", "what", "if");

    @Override
    public Optional<Finding> find(CueContext cue) {
        CueVerb verb = cue.group().verb();
        if (cue.group().verb().takes(Frame.NOUN)
                && !verb.takes(Frame.THAT)
                && !verb.takes(Frame.CLAUSE)) {
            return Optional.empty();
        }
        int direct = cue.end();
        if (OPENERS.contains(cue.word(direct)) && isOpener(cue, direct)) {
            return ContentAfterCue.from(cue, direct);
        }
        int at = Adjuncts.after(cue, Adjuncts.afterAddressee(cue, direct));
        if (cue.word(at).equals(",") && cue.word(at + 1).equals("that")) {
            at++;
        }
        boolean opens = cue.word(at).equals("that") || QUESTIONS.contains(cue.word(at));
        return at < cue.limit() && at > direct && opens && !cue.reading().isQuoted(at)
                ? ContentAfterCue.from(cue, at)
                : Optional.empty();
    }

    private static boolean isOpener(CueContext cue, int at) {
        boolean time = cue.word(at).equals("when") || cue.word(at).equals("where");
        return !time || cue.group().verb().lemma().equals("ask");
    }
}
