package org.quotewright.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * How much running text stands in each element of a page: that of blocks which are neither short
 * nor mostly links. Measured once, in linear time.
 */
final class RunningText implements NodeFilter {

    private static final int SHORTEST = 40;
    private static final Counts NOTHING = new Counts();
    private static final Set<String> PARAGRAPHS = Set.of("p", "li", "blockquote", "pre", "dd");

    private final Map<Element, Counts> counts = new HashMap<>();
    private final Set<Element> leftOut;

    private RunningText(Set<Element> leftOut) {
        this.leftOut = leftOut;
    }

    static RunningText of(Element page, Set<Element> leftOut) {
        RunningText text = new RunningText(leftOut);
        page.filter(text);
        return text;
    }

    /** In UTF-16 units, of the element and everything in it. */
    int in(Element element) {
        return counts.getOrDefault(element, NOTHING).sum;
    }

    /** How closely running text stands around here: its own paragraphs twice, its parts' once. */
    int density(Element element) {
        return counts.getOrDefault(element, NOTHING).density;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof Element element && leftOut.contains(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (node instanceof TextNode text && text.parent() instanceof Element parent) {
            at(parent).inline += text.text().strip().length();
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (element.isBlock()) {
                endBlock(element);
            } else {
                handUp(element);
            }
        }
        return FilterResult.CONTINUE;
    }

    private void handUp(Element element) {
        Counts here = at(element);
        if (element.parent() != null) {
            Counts above = at(element.parent());
            above.inline += here.inline;
            above.linked += element.normalName().equals("a") ? here.inline : here.linked;
            above.sum += here.sum;
        }
    }

    private void endBlock(Element block) {
        Counts here = at(block);
        boolean isRunning = here.inline >= SHORTEST && 2 * here.linked <= here.inline;
        int own = isRunning ? here.inline : 0;
        here.sum += own;
        if (block.parent() != null) {
            at(block.parent()).sum += here.sum;
            addDensity(PARAGRAPHS.contains(block.normalName()) ? block.parent() : block, own);
        }
    }

    private void addDensity(Element container, int length) {
        at(container).density += 2 * length;
        if (container.parent() != null) {
            at(container.parent()).density += length;
        }
    }

    private Counts at(Element element) {
        return counts.computeIfAbsent(element, none -> new Counts());
    }

    /** In UTF-16 units; {@code inline} is what runs on in an element outside the blocks in it. */
    private static final class Counts {
        private int inline;
        private int linked;
        private int sum;
        private int density;
    }
}
