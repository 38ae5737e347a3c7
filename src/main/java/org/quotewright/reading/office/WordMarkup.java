package org.quotewright.reading.office;

import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Reads elements of Word's files by their names, whatever prefix stands before these. */
final class WordMarkup {

    private static final Set<String> LEFT_OUT =
            Set.of("del", "moveFrom", "rPr", "pPr", "sdtPr", "sectPr", "rt");
    private static final Set<String> NO = Set.of("false", "0", "off");

    private WordMarkup() {}

    static String name(Element element) {
        return local(element.tagName());
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    static Stream<Element> named(Element within, String name) {
        return within.stream().filter(element -> name(element).equals(name));
    }

    static Stream<Element> children(Element element, String name) {
        return element.children().stream().filter(child -> name(child).equals(name));
    }

    /** Empty where there is none. */
    static String attribute(Element element, String name) {
        return element.attributes().asList().stream()
                .filter(each -> local(each.getKey()).equals(name))
                .map(Attribute::getValue)
                .findFirst()
                .orElse("");
    }

    /**
     * True of what is deleted or hidden, and of what stands there a second time in another form.
     */
    static boolean isLeftOut(Element element) {
        return switch (name(element)) {
            case "Fallback", "Choice" -> isSecondForm(element);
            case "r" -> children(element, "rPr").anyMatch(WordMarkup::isHidden);
            default -> LEFT_OUT.contains(name(element));
        };
    }

    private static boolean isSecondForm(Element form) {
        Element before = form.previousElementSibling();
        return before != null && name(before).equals("Choice");
    }

    private static boolean isHidden(Element properties) {
        return children(properties, "vanish").anyMatch(it -> !NO.contains(attribute(it, "val")));
    }

    /** A row some of whose cells hold several paragraphs. */
    static boolean isLayout(Element row) {
        return children(row, "tc").anyMatch(cell -> named(cell, "p").limit(2).count() > 1);
    }
}
