package org.quotewright.ui.sightings;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import org.quotewright.model.QuoteState;
import org.quotewright.model.Speaker;
import org.quotewright.review.sightings.Sighting;
import org.quotewright.review.sightings.Statement;
import org.quotewright.review.sightings.WordDifference;
import org.quotewright.ui.common.Messages;

/** Puts statements and their sightings into words. */
record SightingWords(Messages messages) {

    private static final String BETWEEN = "  ·  ";

    StatementRow row(Statement statement) {
        return new StatementRow(
                statement,
                statement.agreed().words(),
                messages.text("sightings.articles", statement.articles()),
                statement.findings().stream()
                        .sorted()
                        .map(finding ->
                                messages.text(
                                        "finding."
                                                + finding.name()
                                                        .toLowerCase(Locale.ROOT)
                                                        .replace('_', '-')))
                        .toList());
    }

    List<SightingRow> sightings(Statement statement) {
        Sighting agreed = statement.agreed();
        return statement.sightings().stream().map(each -> row(each, agreed)).toList();
    }

    /** Against which version the others are set. */
    String base(Statement statement) {
        Sighting agreed = statement.agreed();
        return messages.text("sightings.base", joined(source(agreed)));
    }

    private Stream<String> source(Sighting sighting) {
        return Stream.of(
                sighting.place().outlet(),
                sighting.place().date().map(messages.dates()::full).orElse(""),
                sighting.place().heading());
    }

    private SightingRow row(Sighting sighting, Sighting agreed) {
        return new SightingRow(
                sighting,
                joined(
                        Stream.concat(
                                source(sighting),
                                sighting.equals(agreed)
                                        ? Stream.of(messages.text("sightings.is-base"))
                                        : Stream.empty())),
                joined(
                        Stream.of(
                                sighting.by().isEmpty()
                                        ? messages.text("speaker.nobody")
                                        : sighting.speaker(),
                                sighting.organisation(),
                                messages.state(sighting.state()))),
                WordDifference.between(agreed.words(), sighting.words()),
                new SimpleBooleanProperty());
    }

    private static String joined(Stream<String> parts) {
        return joined(parts, BETWEEN);
    }

    private static String joined(Stream<String> parts, String between) {
        return parts.filter(part -> !part.isBlank()).collect(Collectors.joining(between));
    }

    /** What would happen to those ticked. */
    String preview(Sighting model, List<SightingRow> changed) {
        if (model.by().isEmpty()) {
            return messages.text("sightings.no-speaker");
        }
        String speaker = joined(Stream.of(model.speaker(), model.organisation()), " · ");
        if (changed.isEmpty()) {
            return messages.text("sightings.tick", speaker);
        }
        long open =
                changed.stream().filter(row -> row.sighting().state() == QuoteState.OPEN).count();
        String given =
                messages.text(
                        "sightings.preview", changed.size(), speaker, open, changed.size() - open);
        return joined(Stream.of(given, gone(model, changed), kept(model, changed)), " ");
    }

    private String gone(Sighting model, List<SightingRow> changed) {
        String names =
                changed.stream()
                        .flatMap(row -> row.sighting().namedBeyond(model).stream())
                        .map(Speaker::name)
                        .distinct()
                        .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : messages.text("sightings.gone", names);
    }

    private String kept(Sighting model, List<SightingRow> changed) {
        return changed.stream().anyMatch(row -> row.sighting().placesElsewhere(model))
                ? messages.text("sightings.keeps")
                : "";
    }
}
