package org.quotewright.ui.common.log;

import org.quotewright.ui.common.Messages;

/** Says what changed, in a sentence of its own. */
record Sentences(Messages messages) {

    /**
     * @param key of what it is
     * @param before blank where there was nothing
     * @param after blank where there is nothing any more
     */
    Change change(String key, String before, String after) {
        String what = messages.text(key);
        String was = shown(before);
        String is = shown(after);
        return new Change(what, was, is, sentence(capital(what), before, after));
    }

    private String sentence(String what, String before, String after) {
        if (before.isBlank()) {
            return messages.text("history.said.set", what, oneLine(after));
        }
        return after.isBlank()
                ? messages.text("history.said.gone", what, oneLine(before))
                : messages.text("history.said.changed", what, oneLine(before), oneLine(after));
    }

    /**
     * With a sentence for either side.
     *
     * @param said what the keys of the two begin with
     */
    Change claim(String key, String said, boolean before, boolean after) {
        return new Change(
                messages.text(key),
                yesOrNo(before),
                yesOrNo(after),
                messages.text(said + (after ? "yes" : "no")));
    }

    /**
     * As {@link #change}, with sentences of their own for what was set and what is gone.
     *
     * @param said what the keys of the two begin with
     */
    Change named(String key, String said, String before, String after) {
        Change plain = change(key, before, after);
        String sentence =
                after.isBlank()
                        ? messages.text(said + "gone", before)
                        : messages.text(said + "set", after);
        return new Change(plain.what(), plain.before(), plain.after(), sentence);
    }

    private String yesOrNo(boolean is) {
        return messages.text(is ? "history.yes" : "history.no");
    }

    private String shown(String words) {
        return words.isBlank() ? messages.text("history.nothing") : oneLine(words);
    }

    static String oneLine(String words) {
        return words.strip().replaceAll("\\s++", " ");
    }

    private static String capital(String words) {
        int first = words.codePointAt(0);
        return Character.toString(Character.toTitleCase(first))
                + words.substring(Character.charCount(first));
    }
}
