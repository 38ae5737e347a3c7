package org.quotewright.train;

/** The places that a token of an example may be linked to. */
final class LinkChoices {

    private LinkChoices() {}

    /** Place 0, which stands for nothing, and the first piece of every token. */
    static int[] of(Example example) {
        int[] choices = new int[example.firsts().length + 1];
        System.arraycopy(example.firsts(), 0, choices, 1, example.firsts().length);
        return choices;
    }
}
