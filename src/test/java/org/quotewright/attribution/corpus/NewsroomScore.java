package org.quotewright.attribution.corpus;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.Suggestion;

/** Counts what an engine says of labelled articles. */
final class NewsroomScore {

    private int labels;
    private int found;
    private int speakers;
    private int told;
    private int organisations;
    private int untold;
    private int invented;

    void add(String text, List<NewsroomLabel> gold, List<Suggestion> suggestions) {
        for (NewsroomLabel label : gold) {
            labels++;
            best(text.indexOf(label.words()) + 2, label, suggestions)
                    .ifPresent(suggestion -> count(label, suggestion));
        }
    }

    /** Of the quotations at the offset the shortest, or the longest where it has no marks. */
    private static Optional<Suggestion> best(
            int at, NewsroomLabel label, List<Suggestion> suggestions) {
        Comparator<Suggestion> byLength = Comparator.comparingInt(NewsroomScore::length);
        return suggestions.stream()
                .filter(it ->
                        it.attribution().quote().spans().stream()
                                .anyMatch(span -> span.begin() <= at && at < span.end()))
                .min(label.indirect() ? byLength.reversed() : byLength);
    }

    private static int length(Suggestion suggestion) {
        return suggestion.attribution().quote().spans().stream()
                .mapToInt(span -> span.end() - span.begin())
                .sum();
    }

    private void count(NewsroomLabel label, Suggestion suggestion) {
        List<AttributedSpeaker> given = suggestion.attribution().speakers();
        List<String> bodies =
                given.stream()
                        .map(it -> it.affiliation().organisation())
                        .filter(name -> !name.isEmpty())
                        .toList();
        found++;
        speakers += label.isSpeaker(given.stream().map(it -> it.speaker().name()).toList()) ? 1 : 0;
        if (label.tellsNoOrganisation()) {
            untold++;
            invented += bodies.isEmpty() ? 0 : 1;
        } else {
            told++;
            organisations += label.isOrganisation(bodies) ? 1 : 0;
        }
    }

    /** Of the labels, in percent. */
    double foundPercent() {
        return 100.0 * found / labels;
    }

    /** Of the labels that were found, in percent. */
    double speakerPercent() {
        return 100.0 * speakers / found;
    }

    /** Of those found that tell an organisation, in percent. */
    double organisationPercent() {
        return 100.0 * organisations / told;
    }

    /** Of those found that tell none, in percent. */
    double inventedPercent() {
        return 100.0 * invented / untold;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "found %d of %d, speaker right %d, organisation right %d of %d, invented %d of %d",
                found,
                labels,
                speakers,
                organisations,
                told,
                invented,
                untold);
    }
}
