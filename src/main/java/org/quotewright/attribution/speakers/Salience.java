package org.quotewright.attribution.speakers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.quotewright.attribution.naming.Gender;
import org.quotewright.attribution.naming.NameKind;
import org.quotewright.attribution.naming.Referent;
import org.quotewright.model.Span;

/**
 * How much each referent is being spoken of: mentions add weight, sentences take some away. Only
 * the last few referents are kept, so that each step takes bounded time.
 */
final class Salience {

    private static final int MOST_KEPT = 24;
    private static final double AGAINST_FIRST_NAME = 0.08;
    private static final double GENDER_UNKNOWN = 0.8;
    private static final double MAYBE_PERSON = 0.4;

    private final LinkedHashMap<Referent, Trace> traces = new LinkedHashMap<>();
    private final Map<Referent, Gender> learned = new IdentityHashMap<>();
    private final Set<Referent> things = Collections.newSetFromMap(new IdentityHashMap<>());

    void add(Referent referent, MentionPlace place, Span at, int sentence, boolean reported) {
        Trace old = traces.remove(referent);
        Trace before = old == null ? Trace.NONE : old;
        traces.put(referent, before.plus(place, at, sentence, reported));
        if (traces.size() > MOST_KEPT) {
            traces.remove(traces.keySet().iterator().next());
        }
    }

    /** Notes the gender of a pronoun that was taken to stand for the referent. */
    void learn(Referent referent, Gender gender) {
        learned.putIfAbsent(referent, gender);
    }

    /** Notes that a name of unknown kind is no person's. */
    void isThing(Referent referent) {
        things.add(referent);
    }

    /** Who fits the gender, the weightiest first; persons, and names that may be a person's. */
    List<Weighed> persons(Gender gender, int sentence) {
        return ranked(sentence, referent -> personal(referent, gender));
    }

    /** Whom a pronoun may mean, the one mentioned last first. */
    List<RankedPerson> candidates(Gender gender, int sentence) {
        List<RankedPerson> found = new ArrayList<>();
        for (Map.Entry<Referent, Trace> entry : traces.sequencedEntrySet().reversed()) {
            Referent referent = entry.getKey();
            double weight = personal(referent, gender) * entry.getValue().weightAt(sentence);
            if (weight > 0) {
                found.add(
                        new RankedPerson(
                                referent,
                                entry.getValue(),
                                weight,
                                genderOf(referent),
                                found.isEmpty()));
            }
        }
        return found;
    }

    private Gender genderOf(Referent referent) {
        return learned.getOrDefault(referent, Gender.UNKNOWN).or(referent.gender());
    }

    /** Bodies and things that "it" may stand for, the weightiest first. */
    List<Weighed> things(int sentence) {
        return ranked(sentence, Salience::impersonal);
    }

    private List<Weighed> ranked(int sentence, ToDoubleFunction<Referent> fit) {
        List<Weighed> found = new ArrayList<>();
        traces.forEach((referent, trace) -> {
            double share = fit.applyAsDouble(referent);
            if (share > 0) {
                found.add(new Weighed(referent, trace.weightAt(sentence) * share, trace.last()));
            }
        });
        found.sort(Comparator.comparingDouble(Weighed::weight).reversed());
        return found;
    }

    private double personal(Referent referent, Gender gender) {
        boolean person = referent.isPerson();
        if (!person && (referent.kind() != NameKind.UNKNOWN || things.contains(referent))) {
            return 0;
        }
        Gender known = genderOf(referent);
        if (!known.agreesWith(gender)) {
            return referent.isGenderSure() ? 0 : AGAINST_FIRST_NAME;
        }
        double certainty = known == gender || !gender.isKnown() ? 1 : GENDER_UNKNOWN;
        return person || known.isKnown() ? certainty : certainty * MAYBE_PERSON;
    }

    private static double impersonal(Referent referent) {
        return switch (referent.kind()) {
            case ORGANISATION -> 1;
            case UNKNOWN -> 0.5;
            case PLACE -> 0.2;
            case PERSON -> 0;
        };
    }
}
