package org.quotewright.ui.common.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.Decision;
import org.quotewright.model.DecisionKind;
import org.quotewright.model.OrganisationState;
import org.quotewright.model.SearchState;
import org.quotewright.model.SpeakerState;
import org.quotewright.model.ArticleState;
import org.quotewright.model.Verdict;
import org.quotewright.ui.common.Messages;

/** Puts decisions into words. */
public record DecisionWords(Messages messages) {

    /** What was done: "Accepted", "Took back step 3". */
    public String what(Decision decision) {
        return what(decision.kind(), decision.revisits());
    }

    /**
     * As {@link #what(Decision)}.
     *
     * @param revisits the step that was taken back or brought back
     */
    public String what(DecisionKind kind, OptionalLong revisits) {
        String key = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return messages.text("decided." + key, Long.toString(revisits.orElse(0)));
    }

    /** The words that were decided on, as the article prints them. */
    public String about(Decision decision, CharSequence text) {
        return switch (decision.after()) {
            case Verdict after -> oneLine(after.attribution().quote().in(text));
            case SpeakerState _, OrganisationState _ -> "";
            case ArticleState _, SearchState _ -> "";
        };
    }

    /**
     * What became of the quotation, only what is different.
     *
     * @param textBefore in which its words stood before
     * @param text in which they stand after the decision
     */
    public List<Change> changes(Decision decision, CharSequence textBefore, CharSequence text) {
        return switch (decision.before()) {
            case Verdict before -> changes(before, (Verdict) decision.after(), textBefore, text);
            case ArticleState before ->
                    new ArticleChanges(messages).of(before, (ArticleState) decision.after());
            case SearchState before -> changes(before, (SearchState) decision.after());
            case SpeakerState before -> entries().of(before, (SpeakerState) decision.after());
            case OrganisationState before ->
                    entries()
                            .of(
                                    before.identity(),
                                    ((OrganisationState) decision.after()).identity());
        };
    }

    private EntryChanges entries() {
        return new EntryChanges(messages);
    }

    private List<Change> changes(SearchState before, SearchState after) {
        return new SearchChanges(messages).of(before, after);
    }

    private List<Change> changes(
            Verdict before, Verdict after, CharSequence textBefore, CharSequence text) {
        Differences differences = new Differences(before, after);
        differences.add("history.state", verdict -> messages.state(verdict.state()));
        differences.add(
                "history.words",
                before.attribution().quote().in(textBefore),
                after.attribution().quote().in(text));
        differences.add(
                "history.type", verdict -> messages.type(verdict.attribution().quote().type()));
        differences.add("history.mention", mention(before, textBefore), mention(after, text));
        differences.add("history.cue", cue(before, textBefore), cue(after, text));
        differences.add("history.speaker", this::speakers);
        differences.add(
                "history.organisation",
                verdict -> joined(verdict, by -> by.affiliation().organisation()));
        differences.add("history.role", verdict -> joined(verdict, by -> by.affiliation().role()));
        differences.add("history.flag", verdict -> yesOrNo(verdict.flagged()));
        differences.add("history.look-again", verdict -> yesOrNo(verdict.lookAgain()));
        differences.add("history.note", Verdict::note);
        return differences.found;
    }

    private static String mention(Verdict verdict, CharSequence text) {
        return verdict.attribution().mention().map(span -> span.in(text)).orElse("");
    }

    private static String cue(Verdict verdict, CharSequence text) {
        return verdict.attribution().cue().map(cue -> cue.span().in(text)).orElse("");
    }

    private String speakers(Verdict verdict) {
        return verdict.attribution().speakers().isEmpty()
                ? messages.text("speaker.nobody")
                : joined(verdict, by -> by.speaker().name());
    }

    private static String joined(Verdict verdict, Function<AttributedSpeaker, String> part) {
        return verdict.attribution().speakers().stream()
                .map(part)
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining("; "));
    }

    private String yesOrNo(boolean is) {
        return messages.text(is ? "history.yes" : "history.no");
    }

    private static String oneLine(String words) {
        return words.strip().replaceAll("\\s++", " ");
    }

    /** Collects what one decision changed. */
    private final class Differences {

        private final List<Change> found = new ArrayList<>();
        private final Verdict before;
        private final Verdict after;

        private Differences(Verdict before, Verdict after) {
            this.before = before;
            this.after = after;
        }

        private void add(String key, Function<Verdict, String> words) {
            add(key, words.apply(before), words.apply(after));
        }

        private void add(String key, String was, String is) {
            if (!was.equals(is)) {
                found.add(new Change(messages.text(key), shown(was), shown(is)));
            }
        }

        private String shown(String words) {
            return words.isBlank() ? messages.text("history.nothing") : oneLine(words);
        }
    }
}
