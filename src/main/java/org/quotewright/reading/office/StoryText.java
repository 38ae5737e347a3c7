package org.quotewright.reading.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/**
 * Collects a document's paragraphs, also those that lie inside others: a text box follows the
 * paragraph that holds it, notes follow the whole text. The cells of a row are one paragraph, but
 * those of a layout, some of which hold several, stand for themselves.
 */
final class StoryText {

    /** The document itself, or a box or note in it. */
    private static final class Level {

        private final StringBuilder paragraph = new StringBuilder();
        private final List<String> paragraphs = new ArrayList<>();
        private final List<String> boxes = new ArrayList<>();
        private boolean isOpen;
        private int rows;

        private void endCell() {
            int length = paragraph.length();
            if (length > 0 && !Character.isWhitespace(paragraph.charAt(length - 1))) {
                paragraph.append(' ');
            }
        }

        private void end() {
            if (!paragraph.toString().isBlank()) {
                paragraphs.add(paragraph.toString().strip());
            }
            paragraph.setLength(0);
            paragraphs.addAll(boxes);
            boxes.clear();
        }
    }

    private final Deque<Level> levels = new ArrayDeque<>();
    private final List<String> notes = new ArrayList<>();

    StoryText() {
        levels.push(new Level());
    }

    boolean isInParagraph() {
        return levels.element().isOpen;
    }

    /** True where a paragraph can be the title. */
    boolean isAtTop() {
        return levels.size() == 1 && levels.element().paragraphs.size() < 2;
    }

    /** As far as it was read. */
    StringBuilder paragraph() {
        return levels.element().paragraph;
    }

    void beginParagraph() {
        levels.element().isOpen = true;
    }

    void endParagraph() {
        Level level = levels.element();
        level.isOpen = false;
        if (level.rows > 0) {
            level.endCell();
        } else {
            level.end();
        }
    }

    void beginRow() {
        levels.element().rows++;
    }

    void endRow() {
        levels.element().rows--;
        levels.element().end();
    }

    void beginAside() {
        levels.push(new Level());
    }

    void endBox() {
        List<String> box = endAside();
        Level around = levels.element();
        (around.isOpen ? around.boxes : around.paragraphs).addAll(box);
    }

    void endNote() {
        notes.addAll(endAside());
    }

    private List<String> endAside() {
        Level aside = levels.pop();
        aside.end();
        return aside.paragraphs;
    }

    /** All of them, the notes last. */
    List<String> paragraphs() {
        levels.element().end();
        return Stream.concat(levels.element().paragraphs.stream(), notes.stream()).toList();
    }
}
