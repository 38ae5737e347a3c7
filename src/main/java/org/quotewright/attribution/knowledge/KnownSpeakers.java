package org.quotewright.attribution.knowledge;

import java.util.List;
import java.util.Optional;
import org.quotewright.model.Affiliation;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.ConfirmedSpeaker;
import org.quotewright.model.Knowledge;
import org.quotewright.model.Reason;
import org.quotewright.model.ReasonKey;
import org.quotewright.model.Suggestion;

/**
 * Brings what a project's analysts confirmed into suggestions. What an article says itself is never
 * overruled: a confirmed alias gives the speaker's full name, a confirmed affiliation fills in
 * where the article states none, and everybody else who may be meant is a further candidate. Safe
 * for any thread: never changed.
 */
public final class KnownSpeakers {

    private final KnownNames known;

    public KnownSpeakers(Knowledge knowledge) {
        this(new KnownNames(knowledge));
    }

    private KnownSpeakers(KnownNames known) {
        this.known = known;
    }

    /** The same as of all that was known with this, which is newer; little is worked out anew. */
    public KnownSpeakers with(Knowledge newer) {
        return new KnownSpeakers(known.with(newer));
    }

    /** Everything that is known, the newest first. */
    public Knowledge all() {
        return known.all();
    }

    /** An article's suggestions with what the project knows. */
    public List<Suggestion> applied(String text, List<Suggestion> suggestions) {
        return offered(text, suggestions.stream().map(this::named).map(this::affiliated).toList());
    }

    /**
     * The same suggestions with further candidates and nothing else, for quotations that were
     * suggested before the project knew.
     */
    public List<Suggestion> offered(String text, List<Suggestion> suggestions) {
        Offers offers = new Offers(known, text);
        return known.isEmpty() ? suggestions : suggestions.stream().map(offers::with).toList();
    }

    /** An alias that one speaker alone has gives that speaker's name. */
    private Suggestion named(Suggestion suggestion) {
        Optional<AttributedSpeaker> printed = suggestion.attribution().principal();
        List<ConfirmedSpeaker> called =
                printed.map(by -> known.called(by.speaker().name())).orElse(List.of());
        if (called.size() != 1 || known.named(printed.get().speaker().name()).isPresent()) {
            return suggestion;
        }
        AttributedSpeaker fuller =
                new AttributedSpeaker(called.getFirst().speaker(), printed.get().affiliation());
        Reason reason =
                Reason.of(
                        ReasonKey.KNOWN_ALIAS,
                        printed.get().speaker().name(),
                        fuller.speaker().name());
        return Renewed.of(suggestion, fuller, reason);
    }

    /** The one organisation under which the speaker was confirmed, where the article has none. */
    private Suggestion affiliated(Suggestion suggestion) {
        Optional<AttributedSpeaker> principal =
                suggestion
                        .attribution()
                        .principal()
                        .filter(by -> by.affiliation().organisation().isBlank());
        return principal
                .flatMap(by -> known.named(by.speaker().name()))
                .filter(confirmed -> confirmed.organisations().size() == 1)
                .map(confirmed -> with(suggestion, principal.get(), confirmed))
                .orElse(suggestion);
    }

    private static Suggestion with(
            Suggestion suggestion, AttributedSpeaker principal, ConfirmedSpeaker confirmed) {
        String organisation = confirmed.organisations().getFirst();
        String stated = principal.affiliation().role();
        String role = stated.isBlank() ? roleIn(confirmed, organisation) : stated;
        AttributedSpeaker fuller =
                new AttributedSpeaker(
                        principal.speaker(), new Affiliation(role, organisation, List.of()));
        Reason reason =
                Reason.of(ReasonKey.KNOWN_AFFILIATION, principal.speaker().name(), organisation);
        return Renewed.of(suggestion, fuller, reason);
    }

    private static String roleIn(ConfirmedSpeaker confirmed, String organisation) {
        return confirmed.affiliations().stream()
                .filter(affiliation -> affiliation.organisation().equals(organisation))
                .map(Affiliation::role)
                .filter(role -> !role.isBlank())
                .findFirst()
                .orElse("");
    }
}
