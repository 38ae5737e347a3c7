package org.quotewright.store;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.Decision;
import org.quotewright.model.QuoteId;
import org.quotewright.model.QuoteState;
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
     * Open as suggested; absent where the first decision brought it along.
     *
     * @param before what that decision says was before it
     */
    static Verdict first(Suggestion suggestion, Optional<Verdict> before) {
        Verdict absent = Verdict.absent(suggestion);
        return before.filter(absent::equals).orElseGet(() -> Verdict.open(suggestion));
    }

    @Override
    public String engine(Subject quote) {
        return column("engine", quote);
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
        write(decision.subject(), after);
        if (isRuling(before, after)) {
            sql.update(
                    "UPDATE quotes SET last_decision = ? WHERE id = ?",
                    decision.number(),
                    decision.subject().value());
        }
        if (!speakers(before).equals(speakers(after))) {
            speakers.link(new QuoteId(decision.subject().value()), speakers(after));
        }
    }

    /** One that is absent is said by nobody. */
    static List<AttributedSpeaker> speakers(Verdict verdict) {
        return verdict.state() == QuoteState.ABSENT ? List.of() : verdict.attribution().speakers();
    }

    static boolean isRuling(Verdict before, Verdict after) {
        return before.state() != after.state() || !before.attribution().equals(after.attribution());
    }

    private void write(Subject quote, Verdict verdict) {
        sql.update(
                """
                UPDATE quotes SET begins = ?, ends = ?, type = ?, state = ?, flagged = ?,
                    look_again = ?, note = ?, verdict = ?
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
                quote.value());
    }

    private static Verdict verdict(SubjectState state) {
        return switch (state) {
            case Verdict verdict -> verdict;
            default -> throw new IllegalArgumentException("no verdict: " + state);
        };
    }
}
