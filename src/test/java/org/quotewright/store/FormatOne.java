package org.quotewright.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.quotewright.model.Fingerprint;
import org.quotewright.model.QuoteState;
import org.quotewright.model.Suggestion;
import org.quotewright.model.Verdict;
import org.sqlite.SQLiteConfig;

/**
 * Writes project files as the first format has them, with the script and statements of its time.
 */
public final class FormatOne {

    private FormatOne() {}

    /** An article with a quotation on which somebody decided so many times. */
    public static void write(Path file, int decisions) {
        try (Sql sql = Sql.connect(file, new SQLiteConfig())) {
            sql.script("PRAGMA journal_mode = WAL");
            sql.script("PRAGMA application_id = " + Migrations.APPLICATION_ID);
            sql.transaction(() -> {
                sql.script(script());
                sql.script("PRAGMA user_version = 1");
                addArticle(sql);
                addQuote(sql);
                decide(sql, decisions);
                return true;
            });
        }
    }

    private static void addArticle(Sql sql) {
        sql.update(
                "INSERT INTO articles VALUES (1, ?, 'ferry.txt', 'Ferries', '', '', NULL, '', ?, ?)",
                Fingerprint.of(StoreSamples.TEXT),
                Timestamps.write(StoreSamples.NOON),
                StoreSamples.TEXT);
    }

    private static void addQuote(Sql sql) {
        Suggestion suggestion = StoreSamples.suggestion(0);
        sql.update("INSERT INTO speakers VALUES (1, 'Ilse Brandt', 'ilse brandt', 'person')");
        sql.update("INSERT INTO speaker_aliases VALUES (1, 'brandt', 1, 'Brandt')");
        sql.update("INSERT INTO organisations VALUES (1, 'Nordport Ferries', 'nordport ferries')");
        sql.update(
                "INSERT INTO quotes VALUES (1, 1, 'rules-0', 0, 25, 'direct', 'open', 0, 0, '',"
                        + " NULL, ?, ?)",
                VerdictCodec.write(Verdict.open(suggestion)),
                SuggestionCodec.write(suggestion));
        sql.update("INSERT INTO quote_speakers VALUES (1, 0, 1, 'harbour master', 1)");
    }

    private static void decide(Sql sql, int decisions) {
        Verdict verdict = Verdict.open(StoreSamples.suggestion(0));
        for (int number = 1; number <= decisions; number++) {
            Verdict after =
                    verdict.withState(number % 2 == 1 ? QuoteState.VERIFIED : QuoteState.OPEN);
            sql.update(
                    "INSERT INTO decisions VALUES (?1, ?1, ?2, 'kaya', 1, ?3, ?4, ?5, '', NULL)",
                    number,
                    Timestamps.write(StoreSamples.NOON.plusSeconds(number)),
                    number % 2 == 1 ? "accept" : "reopen",
                    VerdictCodec.write(verdict),
                    VerdictCodec.write(after));
            sql.update(
                    "UPDATE quotes SET state = ?, verdict = ?, last_decision = ?",
                    JsonText.name(after.state()),
                    VerdictCodec.write(after),
                    number);
            verdict = after;
        }
    }

    private static String script() {
        try (InputStream stream = Migrations.class.getResourceAsStream("migration/0001.sql")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
