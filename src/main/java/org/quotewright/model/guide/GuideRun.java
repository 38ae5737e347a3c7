package org.quotewright.model.guide;

/**
 * Words in one style.
 *
 * @param target where a link leads: an anchor behind "#", or another page's file name; else empty
 */
public record GuideRun(String words, Style style, String target) {

    /** How words look. */
    public enum Style {
        PLAIN,
        STRONG,
        /** Keys, commands, names of files. */
        CODE,
        LINK
    }

    public GuideRun(String words, Style style) {
        this(words, style, "");
    }
}
