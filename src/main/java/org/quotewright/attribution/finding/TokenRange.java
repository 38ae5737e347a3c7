package org.quotewright.attribution.finding;

/** Tokens {@code from} to {@code to}, the last excluded; empty where the two are equal. */
record TokenRange(int from, int to) {

    static TokenRange empty(int at) {
        return new TokenRange(at, at);
    }

    boolean isEmpty() {
        return to <= from;
    }

    boolean contains(int token) {
        return from <= token && token < to;
    }

    boolean overlaps(TokenRange other) {
        return from < other.to && other.from < to;
    }

    int size() {
        return to - from;
    }
}
