package org.quotewright.writing.guide;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.nodes.Entities;
import org.quotewright.model.guide.GuideChapter;

/** Turns a page of the manual into an HTML file that stands beside its pictures. */
public final class GuideHtml {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder()
                    .extensions(EXTENSIONS)
                    .escapeHtml(true)
                    .attributeProviderFactory(context -> GuideHtml::name)
                    .build();

    private static final String FRAME =
            """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>%s - Quotewright</title>
            <style>
            body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem;
              font: 1rem/1.55 Inter, system-ui, sans-serif; }
            h1, h2, h3 { line-height: 1.25; margin: 2em 0 .5em; }
            h1 { margin-top: 0; }
            img { max-width: 100%%; border: 1px solid #8886; border-radius: 6px; }
            table { border-collapse: collapse; width: 100%%; }
            th, td { text-align: left; vertical-align: top; padding: .35em .8em .35em 0;
              border-bottom: 1px solid #8885; }
            code { font-size: .92em; padding: .1em .3em; border-radius: 4px; background: #8882; }
            pre { overflow-x: auto; padding: .8em; border-radius: 6px; background: #8882; }
            pre code { padding: 0; background: none; }
            </style>
            </head>
            <body>
            <main>
            %s</main>
            </body>
            </html>
            """;

    private GuideHtml() {}

    /**
     * @param others the pages, by file name as in {@code search.md}, that lie beside it as HTML;
     *     links that lead elsewhere outside the page keep their words alone
     */
    public static String of(String markdown, Set<String> others) {
        Node page = PARSER.parse(markdown);
        page.accept(new Relinking(others));
        String title = Entities.escape(Words.of(page.getFirstChild()));
        return FRAME.formatted(title, RENDERER.render(page));
    }

    /** Headings get the anchor by which links call them. */
    private static void name(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Heading) {
            attributes.put("id", GuideChapter.anchorOf(Words.of(node)));
        }
    }

    /** Links among the pages lead to their HTML. */
    private static final class Relinking extends AbstractVisitor {

        private final Set<String> others;

        private Relinking(Set<String> others) {
            this.others = others;
        }

        @Override
        public void visit(Link link) {
            String target = link.getDestination();
            if (others.contains(target)) {
                link.setDestination(target.replaceAll("\\.md$", ".html"));
            } else if (!target.startsWith("#")) {
                while (link.getFirstChild() != null) {
                    link.insertBefore(link.getFirstChild());
                }
                link.unlink();
            }
        }
    }

    /** The words below a node. */
    private static final class Words extends AbstractVisitor {

        private final StringBuilder words = new StringBuilder();

        private static String of(Node node) {
            Words words = new Words();
            node.accept(words);
            return words.words.toString();
        }

        @Override
        public void visit(Text text) {
            words.append(text.getLiteral());
        }

        @Override
        public void visit(Code code) {
            words.append(code.getLiteral());
        }
    }
}
