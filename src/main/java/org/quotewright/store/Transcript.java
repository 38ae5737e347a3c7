package org.quotewright.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.quotewright.model.ArticleFacts;
import org.quotewright.model.ArticleId;
import org.quotewright.model.Decision;
import org.quotewright.model.Fingerprint;
import org.quotewright.model.KnownSpeaker;
import org.quotewright.model.Names;
import org.quotewright.model.OrganisationId;
import org.quotewright.model.QuoteId;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.StoredArticle;
import org.quotewright.model.Subject;
import org.quotewright.model.Verdict;

/**
 * Writes what happened in another project into an empty one, with the numbers that it has there;
 * rows of the log close up where some are missing. Whether it all fits together is for {@link
 * ProjectCheck} to say.
 */
public final class Transcript {

    private static final String FIRST =
            """
            INSERT INTO articles (id, sha256, file_name, title, outlet, author, published, url,
                imported_at, text, checksum)
            SELECT ?1, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11,
                checksum(?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) WHERE ?2 = 1
            """;
    private static final String FURTHER =
            """
            INSERT INTO article_versions (article, number, sha256, file_name, title, outlet,
                author, published, url, imported_at, text, checksum)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11,
                checksum(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10))
            """;

    private final Sql sql;
    private final SpeakerRepository speakers;
    private final States states;

    Transcript(Sql sql, SpeakerRepository speakers) {
        this.sql = sql;
        this.speakers = speakers;
        this.states = new SubjectStates(sql, speakers);
    }

    /** False where the project had articles, entries or decisions, ever. */
    public boolean hasPlace() {
        return sql.number(
                        "SELECT (SELECT count(*) FROM articles) + (SELECT count(*) FROM speakers)"
                                + " + (SELECT count(*) FROM decisions)")
                == 0;
    }

    /** A version of an article's text; the versions before it come first. */
    public void add(StoredArticle text) {
        ArticleFacts facts = text.article().facts();
        Object[] values = {
            text.id().value(),
            text.version(),
            Fingerprint.of(text.text()),
            text.fileName(),
            facts.title(),
            facts.outlet(),
            facts.author(),
            facts.date().map(LocalDate::toString).orElse(null),
            facts.url(),
            Timestamps.write(text.importedAt()),
            text.text()
        };
        sql.update(text.version() == 1 ? FIRST : FURTHER, values);
    }

    /** Without aliases. */
    public void add(KnownSpeaker speaker) {
        sql.update(
                "INSERT INTO speakers (id, name, folded, kind, checksum)"
                        + " VALUES (?1, ?2, ?3, ?4, checksum(?2, ?3, ?4))",
                speaker.id().value(),
                Names.tidy(speaker.speaker().name()),
                Names.fold(speaker.speaker().name()),
                JsonText.name(speaker.speaker().kind()));
    }

    public void add(OrganisationId organisation, String name) {
        sql.update(
                "INSERT INTO organisations (id, name, folded, checksum)"
                        + " VALUES (?1, ?2, ?3, checksum(?2, ?3))",
                organisation.value(),
                Names.tidy(name),
                Names.fold(name));
    }

    /**
     * A quotation as it came, before anything was decided.
     *
     * @param before what its first decision says was before it
     */
    public void add(
            QuoteId id,
            ArticleId article,
            SuggestionRepository.OnFile first,
            Optional<Verdict> before) {
        Verdict verdict = QuoteStates.first(first.suggestion(), before);
        ReviewedQuote quote =
                new ReviewedQuote(
                        id,
                        article,
                        first.version(),
                        first.suggestion(),
                        verdict,
                        Optional.empty());
        QuoteRepository.insert(sql, quote, first.engine());
        speakers.link(id, QuoteStates.speakers(verdict));
    }

    /** A further suggestion for a quotation. */
    public void add(QuoteId quote, SuggestionRepository.OnFile further) {
        sql.update(
                "INSERT INTO suggestions (quote, number, engine, version, suggestion, checksum)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5, checksum(?1, ?2, ?3, ?4, ?5))",
                quote.value(),
                further.number(),
                further.engine(),
                further.version(),
                SuggestionCodec.write(further.suggestion()));
    }

    /**
     * The log.
     *
     * @throws IllegalArgumentException where a row takes back a step that is not there
     */
    public void add(List<Decision> rows) {
        Map<Long, Long> steps = new HashMap<>();
        rows.forEach(row -> steps.putIfAbsent(row.step(), steps.size() + 1L));
        Map<Subject, Decision> last = new HashMap<>();
        List<Decision> numbered = new ArrayList<>();
        for (Decision row : rows) {
            Decision own = numbered(row, numbered.size() + 1, steps);
            numbered.add(own);
            last.put(own.subject(), own);
        }
        write(numbered);
        numbered.stream().filter(isSettled(last)).forEach(states::settle);
    }

    /** What once held for an entry may refer to one that is not here. */
    private static Predicate<Decision> isSettled(Map<Subject, Decision> last) {
        return row ->
                switch (row.subject()) {
                    case QuoteId _, ArticleId _ -> true;
                    default -> row.equals(last.get(row.subject()));
                };
    }

    private static Decision numbered(Decision row, long number, Map<Long, Long> steps) {
        OptionalLong revisits =
                row.revisits().isEmpty()
                        ? OptionalLong.empty()
                        : OptionalLong.of(known(steps, row.revisits().getAsLong()));
        return new Decision(
                number,
                known(steps, row.step()),
                row.at(),
                row.analyst(),
                row.engine(),
                row.subject(),
                row.kind(),
                row.before(),
                row.after(),
                row.why(),
                revisits);
    }

    private static long known(Map<Long, Long> steps, long step) {
        return Optional.ofNullable(steps.get(step))
                .orElseThrow(() -> new IllegalArgumentException("no step " + step));
    }

    private void write(List<Decision> rows) {
        String chain = Checksum.NONE;
        for (Decision row : rows) {
            Object[] columns = DecisionCodec.write(row);
            chain = DecisionChain.next(chain, columns);
            Object[] values = Arrays.copyOf(columns, columns.length + 1);
            values[columns.length] = chain;
            DecisionChain.insert(sql, values);
        }
    }
}
