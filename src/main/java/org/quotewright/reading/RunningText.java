package org.quotewright.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * How much running text stands in each element of a page: that of blocks which are neither short
 * nor mostly links. Measured once, in linear time.
 */
final class RunningText implements NodeVisitor {

    private static final int SHORTEST = 40;
    private static final Set<String> SILENT =
            Set.of("title", "script", "style", "noscript", "template", "select", "button");
    private static final Set<String> PARAGRAPHS = Set.of("p", "li", "blockquote", "pre", "dd");

    private final Map<Element, Integer> inline = new HashMap<>();
    private final Map<Element, Integer> linked = new HashMap<>();
    private final Map<Element, Integer> sums = new HashMap<>();
    private final Map<Element, Integer> densities = new HashMap<>();

    private RunningText() {}

    static RunningText of(Element page) {
        RunningText text = new RunningText();
        page.traverse(text);
        return text;
    }

    /** In UTF-16 units, of the element and everything in it. */
    int in(Element element) {
        return sums.getOrDefault(element, 0);
    }

    /** How closely running text stands around here: its own paragraphs twice, its parts' once. */
    int density(Element element) {
        return densities.getOrDefault(element, 0);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text && text.parent() instanceof Element parent) {
            boolean isSilent = SILENT.contains(parent.normalName());
            inline.merge(parent, isSilent ? 0 : text.text().strip().length(), Integer::sum);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (element.isBlock()) {
                endBlock(element);
            } else {
                handUp(element);
            }
        }
    }

    private void handUp(Element element) {
        Element parent = element.parent();
        if (parent != null) {
            int length = inline.getOrDefault(element, 0);
            boolean isLink = element.normalName().equals("a");
            inline.merge(parent, length, Integer::sum);
            linked.merge(parent, isLink ? length : linked.getOrDefault(element, 0), Integer::sum);
            sums.merge(parent, in(element), Integer::sum);
        }
    }

    private void endBlock(Element block) {
        int length = inline.getOrDefault(block, 0);
        boolean isRunning = length >= SHORTEST && 2 * linked.getOrDefault(block, 0) <= length;
        int own = isRunning ? length : 0;
        sums.merge(block, own, Integer::sum);
        if (block.parent() != null) {
            sums.merge(block.parent(), in(block), Integer::sum);
        }
        if (own > 0) {
            addDensity(PARAGRAPHS.contains(block.normalName()) ? block.parent() : block, own);
        }
    }

    private void addDensity(Element container, int length) {
        if (container != null) {
            densities.merge(container, 2 * length, Integer::sum);
            if (container.parent() != null) {
                densities.merge(container.parent(), length, Integer::sum);
            }
        }
    }
}
