package org.quotewright.attribution.speakers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.quotewright.model.Affiliation;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.Candidate;
import org.quotewright.model.Reason;
import org.quotewright.model.ReasonKey;
import org.quotewright.model.Suggestion;

/**
 * Gives one body one name throughout an article, the one that the article prints where it prints
 * any: "Department of Roads" and "Roads Department" are the same words in another order.
 */
public final class PrintedBodies {

    private static final Set<String> LITTLE_WORDS = Set.of("the", "of", "for");

    private final String text;
    private final Map<String, String> nameOf = new HashMap<>();
    private final Map<String, Boolean> printed = new HashMap<>();

    private PrintedBodies(String text) {
        this.text = text;
    }

    /** The same suggestions with one name for each body. */
    public static List<Suggestion> in(String text, List<Suggestion> suggestions) {
        PrintedBodies bodies = new PrintedBodies(text);
        suggestions.forEach(bodies::learn);
        return suggestions.stream().map(bodies::renamed).toList();
    }

    private void learn(Suggestion suggestion) {
        suggestion.attribution().speakers().forEach(this::learn);
        suggestion.candidates().forEach(candidate -> learn(candidate.speaker()));
    }

    private void learn(AttributedSpeaker speaker) {
        String name = speaker.affiliation().organisation();
        if (!name.isEmpty()) {
            nameOf.merge(folded(name), name, this::better);
        }
    }

    private String better(String known, String other) {
        return known.equals(other) || isPrinted(known) || !isPrinted(other) ? known : other;
    }

    private boolean isPrinted(String name) {
        return printed.computeIfAbsent(name, text::contains);
    }

    private Suggestion renamed(Suggestion suggestion) {
        List<AttributedSpeaker> speakers =
                suggestion.attribution().speakers().stream().map(this::renamed).toList();
        List<Candidate> candidates =
                suggestion.candidates().stream()
                        .map(it ->
                                new Candidate(
                                        renamed(it.speaker()),
                                        it.confidence(),
                                        renamed(it.reasons())))
                        .toList();
        return new Suggestion(
                suggestion.attribution().withSpeakers(speakers),
                suggestion.chain(),
                candidates,
                suggestion.confidence(),
                renamed(suggestion.reasons()));
    }

    private List<Reason> renamed(List<Reason> reasons) {
        return reasons.stream().map(this::renamed).toList();
    }

    private Reason renamed(Reason reason) {
        if (reason.key() != ReasonKey.ORGANISATION_STATED) {
            return reason;
        }
        List<String> told = new ArrayList<>(reason.arguments());
        told.set(0, best(told.getFirst()));
        return new Reason(reason.key(), told);
    }

    private String best(String name) {
        return nameOf.getOrDefault(folded(name), name);
    }

    private AttributedSpeaker renamed(AttributedSpeaker speaker) {
        Affiliation affiliation = speaker.affiliation();
        String name = affiliation.organisation();
        String best = best(name);
        return best.equals(name)
                ? speaker
                : new AttributedSpeaker(
                        speaker.speaker(),
                        new Affiliation(affiliation.role(), best, affiliation.evidence()));
    }

    private static String folded(String name) {
        Set<String> words = new TreeSet<>(List.of(name.toLowerCase(Locale.ROOT).split("\\s+")));
        words.removeAll(LITTLE_WORDS);
        return String.join(" ", words);
    }
}
