package org.quotewright.attribution.speakers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The candidates for one mention; what several ways tell of the same one is put together. */
final class Claims {

    private final Map<Meant, Claim> claims = new LinkedHashMap<>();

    boolean isEmpty() {
        return claims.isEmpty();
    }

    boolean has(Meant meant) {
        return claims.containsKey(meant);
    }

    /** In the order in which they were made. */
    List<Claim> all() {
        return new ArrayList<>(claims.values());
    }

    void add(Meant meant, Evidence evidence, Supplier<Answer> answer) {
        add(meant, evidence, 1, answer);
    }

    void add(Meant meant, Evidence evidence, double value, Supplier<Answer> answer) {
        of(meant, answer).with(evidence, value);
    }

    void add(Answer answer, Evidence evidence) {
        add(Meant.of(answer.voices()), evidence, () -> answer);
    }

    void add(RankedPerson person, Anaphor anaphor, Supplier<Answer> answer) {
        of(Meant.of(person.referent()), answer).with(person, anaphor);
    }

    /** What is answered for a candidate is told by who names it first. */
    private Claim of(Meant meant, Supplier<Answer> answer) {
        return claims.computeIfAbsent(meant, key -> new Claim(key, answer));
    }
}
