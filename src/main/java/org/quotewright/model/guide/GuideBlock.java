package org.quotewright.model.guide;

import java.util.List;

/** A part of a chapter that stands by itself. */
public sealed interface GuideBlock {

    /** A paragraph. */
    record Paragraph(List<GuideRun> runs) implements GuideBlock {
        public Paragraph {
            runs = List.copyOf(runs);
        }
    }

    /** The heading of what follows. */
    record Subheading(String words) implements GuideBlock {}

    /** Points, numbered where their order matters. */
    record Points(boolean isNumbered, List<List<GuideRun>> points) implements GuideBlock {
        public Points {
            points = points.stream().map(List::copyOf).toList();
        }
    }

    /** Rows of cells, the first of them the head. */
    record Table(List<List<List<GuideRun>>> rows) implements GuideBlock {
        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** Lines that are to be typed or read as they stand. */
    record Lines(String text) implements GuideBlock {}

    /**
     * A picture.
     *
     * @param name the file's, with slashes, from the page's folder on
     * @param words what it shows, for those who do not see it
     */
    record Picture(String name, String words) implements GuideBlock {}
}
