package org.quotewright.writing;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;

/** The columns of the CSV file. Their order and titles are a promise: add at the end only. */
enum CsvColumn {
    ID("id", row -> Long.toString(row.quote().quote().id().value())),
    QUOTATION("quotation", row -> Reporter.line(row.quote().words())),
    TYPE("type", row -> lower(row.attribution().quote().type())),
    CONTEXT("context", row -> row.quote().context()),
    CUE("cue", row -> row.attribution().cue().map(cue -> row.words(cue.span())).orElse("")),
    SPEAKER("speaker", row -> row.ofSpeakers(speaker -> speaker.speaker().name())),
    MENTION("mention", row -> row.attribution().mention().map(row::words).orElse("")),
    ROLE("role", row -> row.ofSpeakers(speaker -> speaker.affiliation().role())),
    ORGANISATION(
            "organisation", row -> row.ofSpeakers(speaker -> speaker.affiliation().organisation())),
    ARTICLE_TITLE("article title", row -> row.article().heading()),
    OUTLET("outlet", row -> row.facts().outlet()),
    AUTHOR("author", row -> row.facts().author()),
    DATE("date", row -> row.facts().date().map(LocalDate::toString).orElse("")),
    URL("url", row -> row.facts().url()),
    START("start", row -> Integer.toString(row.codePoint(row.attribution().quote().begin()))),
    END("end", row -> Integer.toString(row.codePoint(row.attribution().quote().end()))),
    STATE("state", row -> lower(row.quote().quote().state())),
    ANALYST("analyst", row -> row.decided().analyst()),
    DECIDED_AT("decided-at", row -> row.decided().at()),
    NOTE("note", row -> row.quote().quote().verdict().note()),
    CHANGED("changed", row -> String.join("; ", Change.namesOf(row.quote().quote()))),
    SCOPE("scope", row -> row.extract().line()),
    LEFT_OUT("left-out", row -> Integer.toString(row.extract().leftOut()));

    private final String title;
    private final Function<CsvRow, String> content;

    CsvColumn(String title, Function<CsvRow, String> content) {
        this.title = title;
        this.content = content;
    }

    String title() {
        return title;
    }

    /** As it is, for formats whose cells say that they are text. */
    String content(CsvRow row) {
        return content.apply(row);
    }

    /** Defused. */
    String cell(CsvRow row) {
        return SpreadsheetCell.defused(content(row));
    }

    /** Of a row that stands for no quotation. */
    String cell(Extract extract) {
        return switch (this) {
            case SCOPE -> SpreadsheetCell.defused(extract.line());
            case LEFT_OUT -> Integer.toString(extract.leftOut());
            default -> "";
        };
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
