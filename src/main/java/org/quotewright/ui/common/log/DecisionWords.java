package org.quotewright.ui.common.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.Decision;
import org.quotewright.model.DecisionKind;
import org.quotewright.model.OrganisationState;
import org.quotewright.model.SearchState;
import org.quotewright.model.SpeakerState;
import org.quotewright.model.Subject;
import org.quotewright.model.ArticleState;
import org.quotewright.model.Verdict;
import org.quotewright.review.HistoryEntry;
import org.quotewright.ui.common.Messages;

/**
 * Puts decisions into words.
 *
 * @param names of entries of the directory
 */
public record DecisionWords(Messages messages, Function<Subject, String> names) {

    /** For what no other entries of the directory are told of. */
    public DecisionWords(Messages messages) {
        this(messages, entry -> Long.toString(entry.value()));
    }

    /** As the history knows the entries. */
    public static DecisionWords of(HistoryEntry entry, Messages messages) {
        return new DecisionWords(messages, entry::name);
    }

    /**
     * What was done: "Accepted", "Took back step 3: Accepted".
     *
     * @param revisited what had been done in the step that was taken back or brought back
     */
    public String what(Decision decision, Optional<DecisionKind> revisited) {
        return decision.revisits().isPresent()
                ? messages.text(
                        key(decision.kind()),
                        Long.toString(decision.revisits().getAsLong()),
                        revisited.map(this::what).orElse(""))
                : what(decision.kind());
    }

    /** What a command does: "Accepted". */
    public String what(DecisionKind kind) {
        return messages.text(key(kind));
    }

    private static String key(DecisionKind kind) {
        return "decided." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The words that were decided on, as the article prints them. */
    public String about(Decision decision, CharSequence text) {
        return switch (decision.after()) {
            case Verdict after -> Sentences.oneLine(after.attribution().quote().in(text));
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
        return new EntryChanges(messages, names);
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
        differences.claim("history.flag", "history.said.flag.", Verdict::flagged);
        differences.claim("history.look-again", "history.said.look-again.", Verdict::lookAgain);
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
                found.add(new Sentences(messages).change(key, was, is));
            }
        }

        private void claim(String key, String said, Predicate<Verdict> isSo) {
            if (isSo.test(before) != isSo.test(after)) {
                found.add(
                        new Sentences(messages)
                                .claim(key, said, isSo.test(before), isSo.test(after)));
            }
        }
    }
}
