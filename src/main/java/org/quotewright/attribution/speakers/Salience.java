package org.quotewright.attribution.speakers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private static final double KEPT_OF_A_SENTENCE = 0.66;
    private static final double MOST = 4.0;
    private static final double AGAINST_FIRST_NAME = 0.08;
    private static final double GENDER_UNKNOWN = 0.8;
    private static final double MAYBE_PERSON = 0.4;

    private record Slot(double weight, int sentence, Span last) {}

    private final Map<Referent, Slot> slots = new LinkedHashMap<>();
    private final Map<Referent, Gender> learned = new IdentityHashMap<>();

    void add(Referent referent, double weight, Span at, int sentence) {
        Slot old = slots.remove(referent);
        double before = old == null ? 0 : now(old, sentence);
        slots.put(referent, new Slot(Math.min(MOST, before + weight), sentence, at));
        if (slots.size() > MOST_KEPT) {
            slots.remove(slots.keySet().iterator().next());
        }
    }

    /** Notes the gender of a pronoun that was taken to stand for the referent. */
    void learn(Referent referent, Gender gender) {
        learned.putIfAbsent(referent, gender);
    }

    /** Who fits the gender, the weightiest first; persons, and names that may be a person's. */
    List<Weighed> persons(Gender gender, int sentence) {
        return ranked(sentence, referent -> personal(referent, gender));
    }

    /** Bodies and things that "it" may stand for, the weightiest first. */
    List<Weighed> things(int sentence) {
        return ranked(sentence, Salience::impersonal);
    }

    private List<Weighed> ranked(int sentence, ToDoubleFunction<Referent> fit) {
        List<Weighed> found = new ArrayList<>();
        slots.forEach((referent, slot) -> {
            double share = fit.applyAsDouble(referent);
            if (share > 0) {
                found.add(new Weighed(referent, now(slot, sentence) * share, slot.last()));
            }
        });
        found.sort(Comparator.comparingDouble(Weighed::weight).reversed());
        return found;
    }

    private double personal(Referent referent, Gender gender) {
        boolean person = referent.isPerson();
        if (!person && referent.kind() != NameKind.UNKNOWN) {
            return 0;
        }
        Gender known = learned.getOrDefault(referent, Gender.UNKNOWN).or(referent.gender());
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

    private static double now(Slot slot, int sentence) {
        return slot.weight() * Math.pow(KEPT_OF_A_SENTENCE, sentence - slot.sentence());
    }
}
