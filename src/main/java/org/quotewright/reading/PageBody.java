package org.quotewright.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.quotewright.model.LeftOut;

/**
 * An article's body as it was found on a page.
 *
 * @param leftOut what else a reader of the page sees, each paragraph with the number of the body's
 *     paragraph before which it stands
 */
record PageBody(List<String> paragraphs, List<LeftOut> leftOut) {

    /** Without anything left out: the page does not show this body. */
    static PageBody told(List<String> paragraphs) {
        return new PageBody(paragraphs, List.of());
    }

    static PageBody of(Document page, Element body, Set<Element> surroundings) {
        HtmlText shown = HtmlText.read(body, surroundings);
        return new PageBody(shown.paragraphs(), new Found(page).around(body, shown, surroundings));
    }

    String text() {
        return String.join("\n\n", paragraphs);
    }

    /** Collects what is left out. */
    private static final class Found {

        private final List<LeftOut> found = new ArrayList<>();
        private final Set<Element> unseen;
        private final Document page;

        private Found(Document page) {
            this.page = page;
            this.unseen = PageSurroundings.unseen(page);
        }

        private List<LeftOut> around(Element body, HtmlText shown, Set<Element> surroundings) {
            Set<Element> apart = new HashSet<>(surroundings);
            apart.add(body);
            HtmlText outside = HtmlText.read(page.body(), apart);
            int paragraph = 0;
            int place = 0;
            for (HtmlText.Skipped skipped : outside.skipped()) {
                elsewhere(outside.paragraphs().subList(paragraph, skipped.place()), place);
                paragraph = skipped.place();
                if (skipped.element().equals(body)) {
                    shown.skipped().forEach(each -> aside(each.element(), each.place()));
                    place = shown.paragraphs().size();
                } else {
                    aside(skipped.element(), place);
                }
            }
            List<String> rest = outside.paragraphs();
            if (!body.equals(page.body())) {
                elsewhere(rest.subList(paragraph, rest.size()), place);
            }
            return found;
        }

        private void elsewhere(List<String> paragraphs, int place) {
            paragraphs.forEach(text -> add(text, place, LeftOut.Reason.ELSEWHERE));
        }

        private void aside(Element element, int place) {
            if (!unseen.contains(element)) {
                LeftOut.Reason reason = PageSurroundings.reason(element);
                HtmlText.read(element, unseen).paragraphs().forEach(it -> add(it, place, reason));
            }
        }

        private void add(String text, int place, LeftOut.Reason reason) {
            found.add(new LeftOut(place, text, reason));
        }
    }
}
