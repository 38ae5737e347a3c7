package org.quotewright.store;

import java.util.List;

/**
 * What became of the list of articles since an earlier reading of it.
 *
 * @param reading names this reading to whoever asks next; 0 where it cannot be asked on from it
 * @param isAll whether these are all lines: some came or went, or nobody knows what is new
 * @param lines in the order in which their articles came where they are all, without order else
 */
public record ChangedLines(long reading, boolean isAll, List<ArticleLine> lines) {

    public ChangedLines {
        lines = List.copyOf(lines);
    }
}
