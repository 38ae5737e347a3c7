package org.quotewright.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.quotewright.model.OrganisationState;
import org.quotewright.model.SearchState;
import org.quotewright.model.SpeakerState;
import org.quotewright.model.Verdict;
import org.quotewright.model.ArticleState;
import org.quotewright.model.QuoteState;
import org.quotewright.model.QuoteId;
import org.quotewright.model.ArticleId;
import org.quotewright.model.Decision;
import org.quotewright.model.DecisionKind;
import org.quotewright.model.Subject;
import org.quotewright.model.SubjectState;
import tools.jackson.core.JacksonException;

/** The rows of a damaged log that are as they were written, tied into a chain again. */
final class SalvagedLog {

    static final String COLUMNS =
            "number, step, at, analyst, engine, subject, subject_id, kind, before, after, why,"
                    + " revisits, chain";
    private static final int COUNT = 12;
    private static final String DECIDED =
            "SELECT id FROM quotes WHERE article = ? AND look_again = 0"
                    + " AND state IN ('verified', 'corrected', 'rejected') ORDER BY id";
    private static final String WHY = "quotewright project restore --salvage";

    private final Sql sql;
    private final Losses losses;
    private final States states;
    private String chain = Checksum.NONE;
    private Instant latest = Instant.EPOCH;
    private long last;

    SalvagedLog(Sql sql, Losses losses) {
        this.sql = sql;
        this.losses = losses;
        this.states = new SubjectStates(sql, new SpeakerRepository(sql));
    }

    /** A row as it was found. */
    record Link(String[] columns, String stored) {

        private long number() {
            return Long.parseLong(columns[0]);
        }

        private String after(String previous) {
            return DecisionChain.next(previous, (Object[]) columns);
        }
    }

    static Link link(ResultSet row) throws SQLException {
        String[] columns = new String[COUNT];
        for (int i = 0; i < COUNT; i++) {
            columns[i] = row.getString(i + 1);
        }
        return new Link(columns, String.valueOf(row.getString(COUNT + 1)));
    }

    /** The quotations that the first row about them says were in this state before. */
    static Set<Long> first(QuoteState state, List<Link> rows) {
        String before = "{\"state\":\"" + JsonText.name(state) + '"';
        Set<Long> seen = new HashSet<>();
        return rows.stream()
                .filter(row -> SubjectCodec.QUOTE.equals(row.columns()[5]))
                .filter(row -> seen.add(Long.parseLong(row.columns()[6])))
                .filter(row -> row.columns()[8].startsWith(before))
                .map(row -> Long.parseLong(row.columns()[6]))
                .collect(Collectors.toSet());
    }

    int count() {
        return (int) last;
    }

    /**
     * A row is sound where its chain follows from a chain of the row before, the stored or the
     * computed one, or where its own leads to the chain of the next row. One that follows a gap can
     * be told from nothing; it is taken and named.
     */
    void bring(List<Link> rows) {
        Set<String> before = new HashSet<>(Set.of(Checksum.NONE));
        long previous = 0;
        for (int i = 0; i < rows.size(); i++) {
            Link row = rows.get(i);
            boolean isAfterGap = row.number() != previous + 1;
            Optional<Link> next = Optional.of(i + 1).filter(at -> at < rows.size()).map(rows::get);
            if (isAfterGap) {
                losses.unsure(row.number());
                append(row);
            } else if (isSound(row, before, next)) {
                append(row);
            } else {
                losses.row("decisions", row.number());
            }
            before = chains(row, isAfterGap ? Set.of() : before);
            previous = row.number();
        }
    }

    /** What was decided on words that are not those of then is to be looked at again. */
    void mark(Set<Long> articles, Instant now) {
        long step = sql.number("SELECT max(step) FROM decisions") + 1;
        Instant at = now.isBefore(latest) ? latest : now;
        for (long article : articles) {
            sql.query(DECIDED, row -> new QuoteId(row.getLong(1)), article)
                    .forEach(quote -> mark(quote, step, at.truncatedTo(ChronoUnit.MILLIS)));
        }
    }

    private void mark(QuoteId quote, long step, Instant at) {
        if (states.now(quote) instanceof Verdict verdict) {
            Decision row =
                    new Decision(
                            0,
                            step,
                            at,
                            LockHolder.self().user(),
                            states.engine(quote),
                            quote,
                            DecisionKind.REVISE,
                            verdict,
                            verdict.lookAgainAt(),
                            WHY,
                            OptionalLong.empty());
            write(row, row.before(), row.after());
        }
    }

    private static boolean isSound(Link row, Set<String> before, Optional<Link> next) {
        return before.stream()
                .map(row::after)
                .anyMatch(chain ->
                        chain.equals(row.stored())
                                || next.filter(it -> it.after(chain).equals(it.stored()))
                                        .isPresent());
    }

    private static Set<String> chains(Link row, Set<String> before) {
        Set<String> chains = new HashSet<>(Set.of(row.stored()));
        before.stream().map(row::after).forEach(chains::add);
        return chains;
    }

    /** What a lost row did to the subject stands in a row before it, in the same step. */
    private void append(Link link) {
        Optional<Decision> row = decision(link.columns());
        if (row.isEmpty()) {
            losses.row("decisions", link.number());
            return;
        }
        if (!isThere(row.get())) {
            losses.decision(link.columns());
            return;
        }
        SubjectState now = states.now(row.get().subject());
        if (!now.equals(row.get().before()) && !isImport(row.get(), now)) {
            write(row.get(), now, row.get().before());
        }
        write(row.get(), row.get().before(), row.get().after());
    }

    /** Its rows are written once the article is there. */
    private static boolean isImport(Decision row, SubjectState now) {
        return row.before().equals(ArticleState.ABSENT) && now.equals(ArticleState.FIRST);
    }

    private void write(Decision found, SubjectState before, SubjectState after) {
        Decision row =
                new Decision(
                        last + 1,
                        found.step(),
                        found.at(),
                        found.analyst(),
                        found.engine(),
                        found.subject(),
                        found.kind(),
                        before,
                        after,
                        found.why(),
                        found.revisits());
        Object[] columns = DecisionCodec.write(row);
        chain = DecisionChain.next(chain, columns);
        Object[] values = Arrays.copyOf(columns, COUNT + 1);
        values[COUNT] = chain;
        DecisionChain.insert(sql, values);
        states.settle(row);
        latest = row.at();
        last++;
    }

    private boolean isThere(Decision row) {
        return isThere(row.subject(), row.before()) && isThere(row.subject(), row.after());
    }

    /** Empty where it says nothing. */
    private Optional<Decision> decision(String[] row) {
        try {
            Subject subject = SubjectCodec.subject(row[5], Long.parseLong(row[6]));
            return Optional.of(
                    new Decision(
                            0,
                            Long.parseLong(row[1]),
                            Timestamps.read(row[2]),
                            row[3],
                            row[4],
                            subject,
                            JsonText.constant(DecisionKind.class, row[7]),
                            SubjectCodec.read(subject, row[8]),
                            SubjectCodec.read(subject, row[9]),
                            row[10],
                            row[11] == null
                                    ? OptionalLong.empty()
                                    : OptionalLong.of(Long.parseLong(row[11]))));
        } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The subject, and the suggestion or version that the state names. */
    private boolean isThere(Subject subject, SubjectState state) {
        return switch (state) {
            case Verdict verdict ->
                    subject instanceof QuoteId quote
                            && new SuggestionRepository(sql).version(quote, verdict.suggestion())
                                    > 0;
            case SpeakerState _ -> isEntry("speakers", subject);
            case OrganisationState _ -> isEntry("organisations", subject);
            case SearchState _ -> true;
            case ArticleState version ->
                    subject instanceof ArticleId article
                            && (!version.isPresent() || isOnFile(article, version.number()));
        };
    }

    private boolean isOnFile(ArticleId article, int version) {
        return new ArticleVersions(sql)
                .of(article).stream().anyMatch(each -> each.number() == version);
    }

    private boolean isEntry(String table, Subject subject) {
        return sql.number("SELECT count(*) FROM " + table + " WHERE id = ?", subject.value()) > 0;
    }
}
