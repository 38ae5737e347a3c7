package org.quotewright.store;

import java.util.NoSuchElementException;
import org.quotewright.model.Decision;
import org.quotewright.model.QuoteId;
import org.quotewright.model.Subject;
import org.quotewright.model.SubjectState;
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
        return Verdict.open(SuggestionCodec.read(column("suggestion", quote)));
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
        boolean isOther = !before.attribution().equals(after.attribution());
        write(decision.subject(), after);
        if (isRuling(before, after)) {
            sql.update(
                    "UPDATE quotes SET last_decision = ? WHERE id = ?",
                    decision.number(),
                    decision.subject().value());
        }
        if (isOther) {
            speakers.link(new QuoteId(decision.subject().value()), after.attribution().speakers());
        }
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
        };
    }
}
