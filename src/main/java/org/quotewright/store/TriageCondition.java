package org.quotewright.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.quotewright.model.QuoteState;
import org.quotewright.model.Sureness;
import org.quotewright.model.Triage;

/**
 * The quotations that wait for an analyst: of those that the triage shows the open ones, or all of
 * them where it shows none that is open.
 */
final class TriageCondition {

    /** Wants {@link QuoteReadings#JOINED}. */
    static final String CONFIDENCE =
            "json_extract(coalesce(s.suggestion, q.suggestion), '$.confidence')";

    private final List<Object> arguments = new ArrayList<>();
    private final String sql;
    private final boolean openOnly;

    TriageCondition(Triage triage) {
        openOnly = triage.states().isEmpty() || triage.states().contains(QuoteState.OPEN);
        List<String> parts = new ArrayList<>();
        parts.add(openOnly ? "q.state = 'open'" : "q.state IN " + words(triage.states()));
        if (triage.flagged()) {
            parts.add("q.flagged = 1");
        }
        if (!triage.types().isEmpty()) {
            parts.add("q.type IN " + words(triage.types()));
        }
        if (!triage.confidence().isEmpty()) {
            parts.add(confidence(triage.confidence()));
        }
        triage.speaker()
                .ifPresent(name -> {
                    parts.add(
                            "q.id IN (SELECT x.quote FROM quote_speakers x JOIN speakers p"
                                    + " ON p.id = x.speaker WHERE x.place = 0 AND p.name = ?)");
                    arguments.add(name);
                });
        sql = " " + String.join(" AND ", parts) + " AND" + QuoteReadings.IS_PLACED;
    }

    String sql() {
        return sql;
    }

    /** False where decided ones are gone through, which wait however often they are seen. */
    boolean isOpenOnly() {
        return openOnly;
    }

    /** Those of the condition, and others after them. */
    Object[] and(Object... others) {
        List<Object> all = new ArrayList<>(arguments);
        all.addAll(List.of(others));
        return all.toArray();
    }

    private static String confidence(Set<Sureness> steps) {
        return steps.stream()
                .map(TriageCondition::step)
                .collect(Collectors.joining(" OR ", "(", ")"));
    }

    private static String step(Sureness step) {
        String least = CONFIDENCE + " >= " + step.from();
        return step == Sureness.SURE
                ? least
                : "(" + least + " AND " + CONFIDENCE + " < " + step.below() + ")";
    }

    /** Names of constants, never words from outside. */
    private static String words(Set<? extends Enum<?>> constants) {
        return constants.stream()
                .map(constant -> "'" + JsonText.name(constant) + "'")
                .sorted()
                .collect(Collectors.joining(", ", "(", ")"));
    }
}
