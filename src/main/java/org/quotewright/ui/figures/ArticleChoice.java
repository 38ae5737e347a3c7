package org.quotewright.ui.figures;

import java.time.YearMonth;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.quotewright.review.figures.ArticleSet;

/** A set of articles as it is chosen: an outlet, a first month and a last one, each or none. */
final class ArticleChoice {

    private final ObjectProperty<Optional<String>> outlet;
    private final ObjectProperty<Optional<YearMonth>> from =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<YearMonth>> to =
            new SimpleObjectProperty<>(Optional.empty());

    /**
     * @param outlet to begin with
     * @param changed hears of every other choice
     */
    ArticleChoice(Optional<String> outlet, Runnable changed) {
        this.outlet = new SimpleObjectProperty<>(outlet);
        from.subscribe(first -> follow(first, to, true));
        to.subscribe(last -> follow(last, from, false));
        this.outlet.subscribe(changed);
        from.subscribe(changed);
        to.subscribe(changed);
    }

    /** Neither month passes the other: it takes it along. */
    private static void follow(
            Optional<YearMonth> moved,
            ObjectProperty<Optional<YearMonth>> other,
            boolean isBefore) {
        boolean passes =
                moved.isPresent()
                        && other.get().isPresent()
                        && (isBefore
                                ? moved.get().isAfter(other.get().get())
                                : moved.get().isBefore(other.get().get()));
        if (passes) {
            other.set(moved);
        }
    }

    /** An empty name stands for all outlets; nothing, for no set at all. */
    ObjectProperty<Optional<String>> outlet() {
        return outlet;
    }

    ObjectProperty<Optional<YearMonth>> from() {
        return from;
    }

    ObjectProperty<Optional<YearMonth>> to() {
        return to;
    }

    /** Empty where none is chosen. */
    Optional<ArticleSet> set() {
        return with(outlet.get());
    }

    /** What another outlet would make of it. */
    Optional<ArticleSet> with(Optional<String> other) {
        return other.map(name -> new ArticleSet(name, from.get(), to.get()));
    }
}
