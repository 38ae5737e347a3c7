package org.quotewright.store;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.Decision;
import org.quotewright.model.QuoteId;
import org.quotewright.model.Subject;
import org.quotewright.model.SubjectState;
import org.quotewright.model.Suggestion;
import org.quotewright.model.Verdict;

/** The verdicts of quotations, kept in their rows and in the speakers that they name. */
final class QuoteStates implements States {

    private final Sql sql;
    private final SpeakerRepository speakers;

    QuoteStates(Sql sql, SpeakerRepository speakers) {
        this.sql = sql;
        this.speakers = speakers;
    }

    @Override
    public Verdict now(Subject quote) {
        return VerdictCodec.read(column("verdict", quote));
    }

    @Override
    public Verdict first(Subject quote) {
        return first(
                SuggestionCodec.read(column("suggestion", quote)),
                sql.first(
                        "SELECT before FROM decisions WHERE subject = 'quote' AND subject_id = ?"
                                + " ORDER BY number LIMIT 1",
                        row -> VerdictCodec.read(row.getString(1)),
                        quote.value()));
    }

    /**
     * Open as suggested; absent or withdrawn where the first decision brought it along or added it.
     *
     * @param before what that decision says was before it
     */
    static Verdict first(Suggestion suggestion, Optional<Verdict> before) {
        List<Verdict> added = List.of(Verdict.absent(suggestion), Verdict.withdrawn(suggestion));
        return before.filter(added::contains).orElseGet(() -> Verdict.open(suggestion));
    }

    @Override
    public String engine(Subject quote) {
        return sql.first(
                        "SELECT coalesce(s.engine, q.engine) FROM quotes q"
                                + QuoteReadings.JOINED
                                + "WHERE q.id = ?",
                        row -> row.getString(1),
                        quote.value())
                .orElseThrow(() -> new NoSuchElementException(quote.toString()));
    }

    private String column(String name, Subject quote) {
        return sql.first(
                        "SELECT " + name + " FROM quotes WHERE id = ?",
                        row -> row.getString(1),
                        quote.value())
                .orElseThrow(() -> new NoSuchElementException(quote.toString()));
    }

    /** It becomes the quotation's last decision where it changes more than flag and note. */
    @Override
    public void settle(Decision decision) {
        Verdict before = verdict(decision.before());
        Verdict after = verdict(decision.after());
        write(decision, after, isRuling(before, after));
        if (before.suggestion() != after.suggestion()) {
            new QuoteReadings(sql).settle(decision.subject().value(), after.suggestion());
        }
        if (!speakers(before).equals(speakers(after))) {
            speakers.link(new QuoteId(decision.subject().value()), speakers(after));
        }
    }

    /** One that is on file only is said by nobody. */
    static List<AttributedSpeaker> speakers(Verdict verdict) {
        return verdict.state().isPresent() ? verdict.attribution().speakers() : List.of();
    }

    static boolean isRuling(Verdict before, Verdict after) {
        return before.state() != after.state() || !before.attribution().equals(after.attribution());
    }

    /** In one statement, as each writes the whole row. */
    private void write(Decision decision, Verdict verdict, boolean isRuling) {
        sql.update(
                """
                UPDATE quotes SET begins = ?, ends = ?, type = ?, state = ?, flagged = ?,
                    look_again = ?, note = ?, verdict = ?,
                    last_decision = coalesce(?, last_decision)
                WHERE id = ?
                """,
                verdict.attribution().quote().begin(),
                verdict.attribution().quote().end(),
                JsonText.name(verdict.attribution().quote().type()),
                JsonText.name(verdict.state()),
                verdict.flagged() ? 1 : 0,
                verdict.lookAgain() ? 1 : 0,
                verdict.note(),
                VerdictCodec.write(verdict),
                isRuling ? decision.number() : null,
                decision.subject().value());
    }

    private static Verdict verdict(SubjectState state) {
        return switch (state) {
            case Verdict verdict -> verdict;
            default -> throw new IllegalArgumentException("no verdict: " + state);
        };
    }
}
