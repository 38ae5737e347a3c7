package org.quotewright.review;

import java.util.Objects;

/** Who decides in an open project; a change of the name counts from the next decision on. */
public final class Analyst {

    private volatile String name;

    public Analyst(String name) {
        this.name = Objects.requireNonNull(name);
    }

    /** As it is written beside decisions now; blank where nobody gave one. */
    public String name() {
        return name;
    }

    public void rename(String other) {
        name = Objects.requireNonNull(other);
    }

    @Override
    public String toString() {
        return name;
    }
}
