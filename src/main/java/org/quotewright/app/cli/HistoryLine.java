package org.quotewright.app.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quotewright.model.ArticleId;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.Decision;
import org.quotewright.model.OrganisationId;
import org.quotewright.model.OrganisationState;
import org.quotewright.model.QuoteId;
import org.quotewright.model.SearchId;
import org.quotewright.model.SearchState;
import org.quotewright.model.SpeakerId;
import org.quotewright.model.SpeakerState;
import org.quotewright.model.StoredArticle;
import org.quotewright.model.Subject;
import org.quotewright.model.SubjectState;
import org.quotewright.model.ArticleState;
import org.quotewright.model.Verdict;
import org.quotewright.review.HistoryEntry;
import org.quotewright.ui.common.log.Change;
import org.quotewright.ui.common.log.EntryChanges;
import org.quotewright.writing.SpreadsheetCell;

/** A row of the decision log as one line for programs, its fields separated by tabs. */
final class HistoryLine {

    private static final EntryChanges ENTRIES = EntryChanges.numbered(Words.MESSAGES);

    private HistoryLine() {}

    /**
     * None that a spreadsheet would run: number, step, time, analyst, subject, what was done,
     * before, after, why, article and its fingerprint, and the step that an undo or redo is about.
     */
    static String of(HistoryEntry entry) {
        Decision decision = entry.decision();
        return Stream.of(
                        Long.toString(decision.number()),
                        Long.toString(decision.step()),
                        decision.at().toString(),
                        decision.analyst(),
                        subject(decision.subject()),
                        decision.kind().name().toLowerCase(Locale.ROOT),
                        shown(decision.before(), decision.after()),
                        shown(decision.after(), decision.before()),
                        decision.why(),
                        entry.article().map(StoredArticle::heading).orElse(""),
                        entry.article().map(StoredArticle::sha256).orElse(""),
                        decision.revisits().isPresent()
                                ? Long.toString(decision.revisits().getAsLong())
                                : "")
                .map(OneLine::of)
                .map(SpreadsheetCell::defused)
                .collect(Collectors.joining("\t"));
    }

    private static String subject(Subject subject) {
        String kind =
                switch (subject) {
                    case QuoteId _ -> "quote";
                    case SpeakerId _ -> "speaker";
                    case OrganisationId _ -> "organisation";
                    case ArticleId _ -> "article";
                    case SearchId _ -> "search";
                };
        return kind + ' ' + subject.value();
    }

    private static String shown(SubjectState state, SubjectState other) {
        return switch (state) {
            case Verdict verdict -> shown(verdict, (Verdict) other);
            case SpeakerState speaker -> joined(ENTRIES.of(speaker, (SpeakerState) other));
            case OrganisationState organisation ->
                    joined(
                            ENTRIES.of(
                                    organisation.identity(),
                                    ((OrganisationState) other).identity()));
            case ArticleState article -> shown(article);
            case SearchState search -> search.name() + ": " + search.query();
        };
    }

    private static String shown(ArticleState article) {
        return article.facts()
                .map(facts ->
                        article.number()
                                + ": "
                                + String.join(
                                        " | ",
                                        facts.title(),
                                        facts.author(),
                                        facts.outlet(),
                                        facts.date().map(LocalDate::toString).orElse(""),
                                        facts.url()))
                .orElseGet(() -> Integer.toString(article.number()));
    }

    /** Organisations and note only where they differ from the other side of the row. */
    private static String shown(Verdict verdict, Verdict other) {
        StringBuilder shown =
                new StringBuilder(verdict.state().name().toLowerCase(Locale.ROOT))
                        .append(": ")
                        .append(joined(verdict, each -> each.speaker().name()));
        if (!organisations(verdict).equals(organisations(other))) {
            shown.append(" (").append(organisations(verdict)).append(')');
        }
        if (!verdict.note().equals(other.note())) {
            shown.append(" [").append(verdict.note()).append(']');
        }
        return shown.toString();
    }

    private static String joined(List<Change> changes) {
        return changes.stream()
                .map(change -> change.what() + ": " + change.before())
                .collect(Collectors.joining(", "));
    }

    private static String organisations(Verdict verdict) {
        return joined(verdict, speaker -> speaker.affiliation().organisation());
    }

    private static String joined(Verdict verdict, Function<AttributedSpeaker, String> part) {
        return verdict.attribution().speakers().stream()
                .map(part)
                .collect(Collectors.joining("; "));
    }
}
