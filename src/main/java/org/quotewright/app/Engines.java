package org.quotewright.app;

import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.quotewright.attribution.AttributionEngine;
import org.quotewright.attribution.ModelEngine;
import org.quotewright.attribution.ModelUnavailable;
import org.quotewright.attribution.RuleEngine;
import org.quotewright.attribution.patience.Patience;
import org.quotewright.model.Article;
import org.quotewright.model.Knowledge;
import org.quotewright.model.Suggestion;

/** Chooses the engine that attributes quotations. */
public final class Engines {

    private static final AttributionEngine RULES = new RuleEngine();

    private Engines() {}

    /** What the user may ask for. */
    public enum Choice {
        /** The best that this installation has. */
        AUTO,
        RULES,
        /** The trained model. */
        MODEL
    }

    /** True if this installation has what was asked for; takes a second where that is the model. */
    public static boolean has(Choice choice) {
        return choice != Choice.MODEL || Model.LOADED.isPresent();
    }

    /**
     * The engine asked for.
     *
     * @throws IllegalArgumentException if this installation does not have it
     */
    public static AttributionEngine choose(Choice choice) {
        if (!has(choice)) {
            throw new IllegalArgumentException("no engine: " + choice);
        }
        return switch (choice) {
            case AUTO -> new Best();
            case RULES -> RULES;
            case MODEL -> Model.LOADED.orElseThrow();
        };
    }

    /** The model where it can be run, else the rules; loaded with the first article. */
    private static final class Best implements AttributionEngine {

        @Override
        public String name() {
            return engine().name();
        }

        @Override
        public List<Suggestion> analyse(Article article, Knowledge knowledge, Patience patience) {
            return engine().analyse(article, knowledge, patience);
        }

        private static AttributionEngine engine() {
            return Model.LOADED.orElse(RULES);
        }
    }

    /** Loads the model when it is first asked for, once for all. */
    private static final class Model {

        private static final Optional<AttributionEngine> LOADED = load();

        private static Optional<AttributionEngine> load() {
            try {
                return Optional.of(ModelEngine.load());
            } catch (ModelUnavailable e) {
                Logger.getLogger(Engines.class.getName())
                        .log(Level.WARNING, "the rules take over from the model", e);
                return Optional.empty();
            }
        }
    }
}
