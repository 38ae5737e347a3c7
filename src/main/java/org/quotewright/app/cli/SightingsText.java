package org.quotewright.app.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quotewright.review.sightings.Finding;
import org.quotewright.review.sightings.Sighting;
import org.quotewright.review.sightings.Statement;

/** Prints statements for people, a line a sighting. */
record SightingsText(PrintWriter out) {

    void print(List<Statement> statements) {
        statements.forEach(this::print);
        out.println(Words.MESSAGES.text("cli.sightings.count", statements.size()));
    }

    private void print(Statement statement) {
        out.println(OneLine.of(statement.agreed().words()));
        statement.findings().stream()
                .sorted()
                .map(SightingsText::words)
                .forEach(words -> out.println("  ! " + words));
        statement.sightings().forEach(sighting -> out.println("  " + line(sighting)));
        out.println();
    }

    static String words(Finding finding) {
        return Words.MESSAGES.text(
                "finding." + finding.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static String line(Sighting sighting) {
        return Stream.of(
                        sighting.place().date().map(LocalDate::toString).orElse(""),
                        sighting.place().outlet(),
                        sighting.place().heading(),
                        SpeakerLine.of(sighting.by()),
                        Words.MESSAGES.state(sighting.state()))
                .filter(part -> !part.isBlank())
                .map(OneLine::of)
                .collect(Collectors.joining("  ·  "));
    }
}
