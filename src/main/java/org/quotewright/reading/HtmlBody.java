package org.quotewright.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the article's body among navigation, banners, teasers and comments: by what the page says
 * of its parts, and else by where running text stands closest together (after C. Kohlschütter et
 * al., Boilerplate Detection using Shallow Text Features, WSDM 2010).
 */
final class HtmlBody {

    private static final List<String> NAMES =
            List.of("[itemprop=articleBody]", "article", "main", "[role=main]");
    private static final int LEVELS = 6;

    private final Document page;
    private final Set<Element> surroundings;
    private final RunningText running;

    private HtmlBody(Document page) {
        this.page = page;
        this.surroundings = PageSurroundings.of(page);
        this.running = RunningText.of(page, surroundings);
    }

    /**
     * @param stated the body as the page's JSON-LD gives it, or empty; taken where the page shows
     *     less than half of it
     */
    static PageBody of(Document page, String stated) {
        HtmlBody body = new HtmlBody(page);
        PageBody shown = PageBody.of(page, body.element(), body.surroundings);
        PageBody told = PageBody.told(stated.isBlank() ? List.of() : told(stated));
        return 2 * shown.text().length() < told.text().length() ? told : shown;
    }

    private static List<String> told(String stated) {
        String marked = stated.strip().replaceAll("\\R++", "<p>");
        return HtmlText.read(Jsoup.parse(marked).body(), Set.of()).paragraphs();
    }

    private Element element() {
        return named().or(() -> densest().map(this::withNeighbours)).orElse(page.body());
    }

    /** What the page itself calls the body, where it holds much of the running text there is. */
    private Optional<Element> named() {
        int whole = running.in(page);
        return NAMES.stream()
                .flatMap(name -> longest(page.select(name)).stream())
                .filter(element -> whole > 0 && 3 * running.in(element) >= whole)
                .findFirst();
    }

    private Optional<Element> longest(List<Element> elements) {
        return elements.stream().max(Comparator.comparingInt(running::in));
    }

    private Optional<Element> densest() {
        return page.getAllElements().stream()
                .max(Comparator.comparingInt(running::density))
                .filter(element -> running.density(element) > 0);
    }

    /** Pages cut long articles up: where neighbours hold much text, all of them belong to it. */
    private Element withNeighbours(Element top) {
        Element whole = top;
        Element around = top;
        for (int level = 0; level < LEVELS && around.parent() != null; level++) {
            around = around.parent();
            int added = running.in(around) - running.in(whole);
            if (5 * added >= running.in(whole)) {
                whole = around;
                level = 0;
            }
        }
        return whole;
    }
}
