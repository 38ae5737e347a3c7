package org.quotewright.search;

/** What tells names of organisations from each other, as it lies in the index: by folded names. */
enum OrganisationEvidence {
    /** The first is another name of the second, by the directory. */
    KNOWN,
    /** The first is short for the second, by an article. */
    STATED,
    /** An analyst never wants both merged. */
    APART;

    /** The field of the index. */
    static final String FIELD = "organisation-evidence";

    /** White space in names is spaces alone. */
    private static final String BETWEEN = "\t";

    /** Takes one piece of evidence. */
    @FunctionalInterface
    interface Reader {
        void take(OrganisationEvidence kind, String one, String other);
    }

    String line(String one, String other) {
        return String.join(BETWEEN, name(), DirectoryName.key(one), DirectoryName.key(other));
    }

    static void read(String line, Reader reader) {
        String[] parts = line.split(BETWEEN, 3);
        reader.take(valueOf(parts[0]), parts[1], parts[2]);
    }
}
