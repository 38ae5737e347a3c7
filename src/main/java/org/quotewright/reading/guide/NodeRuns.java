package org.quotewright.reading.guide;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.quotewright.model.guide.GuideRun;
import org.quotewright.model.guide.GuideRun.Style;

/** The words below a node, in their styles. */
final class NodeRuns {

    private NodeRuns() {}

    static List<GuideRun> of(Node node) {
        List<GuideRun> runs = new ArrayList<>();
        add(runs, node, Style.PLAIN, "");
        return List.copyOf(runs);
    }

    private static void add(List<GuideRun> runs, Node parent, Style style, String target) {
        for (Node node : children(parent)) {
            switch (node) {
                case Text text -> runs.add(new GuideRun(text.getLiteral(), style, target));
                case SoftLineBreak _ -> runs.add(new GuideRun(" ", style, target));
                case Code code -> runs.add(new GuideRun(code.getLiteral(), Style.CODE, target));
                case Link link -> add(runs, link, Style.LINK, link.getDestination());
                case StrongEmphasis strong -> add(runs, strong, Style.STRONG, target);
                case Emphasis emphasis -> add(runs, emphasis, Style.STRONG, target);
                default -> throw new IllegalArgumentException("not used in the manual: " + node);
            }
        }
    }

    static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            children.add(node);
        }
        return children;
    }
}
