package org.quotewright.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.review.comparison.Aspect;
import org.quotewright.review.comparison.Case;
import org.quotewright.review.comparison.Choice;
import org.quotewright.review.comparison.Figure;
import org.quotewright.review.comparison.Side;
import org.quotewright.review.comparison.Standing;
import org.quotewright.ui.common.Messages;

/**
 * Puts cases and figures into words.
 *
 * @param left the name of the project at hand
 * @param right the name of the other one
 */
record CaseWords(Messages messages, String left, String right) {

    CaseRow row(Case compared, Optional<Choice> choice) {
        return new CaseRow(
                compared,
                words(compared, compared.left().or(compared::right).orElseThrow()),
                compared.article().heading(),
                what(compared),
                choice,
                chosen(compared, choice));
    }

    CaseCard card(Case compared) {
        return new CaseCard(
                compared.article().heading(),
                what(compared),
                half(compared, Side.LEFT),
                half(compared, Side.RIGHT));
    }

    FigureTile tile(Figure figure) {
        return new FigureTile(
                figure.aspect(),
                messages.aspect(figure.aspect()),
                figure.percentage().isPresent()
                        ? format("%.1f %%", figure.percentage().getAsDouble())
                        : messages.text("compare.undefined"),
                messages.text("compare.of", figure.agreeing(), figure.compared()),
                messages.text(
                        "compare.alpha",
                        figure.alpha()
                                .map(alpha -> format("%.3f", alpha))
                                .orElseGet(() -> messages.text("compare.undefined"))),
                messages.text("compare.cases", figure.differing().size()));
    }

    private String format(String pattern, double number) {
        return String.format(messages.locale(), pattern, number).replace('-', '−');
    }

    private String chosen(Case compared, Optional<Choice> choice) {
        if (!compared.isDifference()) {
            return "";
        }
        return choice.map(Enum::name)
                .map(name -> messages.text("chosen." + name.toLowerCase(Locale.ROOT)))
                .orElseGet(() -> messages.text("chosen.nothing"));
    }

    private String what(Case compared) {
        return switch (compared.standing()) {
            case ONLY_LEFT -> messages.text("compare.only", left);
            case ONLY_RIGHT -> messages.text("compare.only", right);
            default -> aspects(compared);
        };
    }

    private String aspects(Case compared) {
        boolean isFound = compared.aspects().contains(Aspect.FOUND);
        return compared.aspects().stream()
                .sorted()
                .filter(aspect -> aspect != Aspect.STATE || compared.standing() == Standing.SAME)
                .filter(aspect -> !isFound || aspect == Aspect.FOUND)
                .map(aspect -> messages.text("differs." + aspect.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
    }

    private CaseCard.Half half(Case compared, Side side) {
        String project = side == Side.LEFT ? left : right;
        return compared.on(side)
                .map(quote -> half(project, compared, quote))
                .orElseGet(() ->
                        new CaseCard.Half(
                                project,
                                Optional.empty(),
                                messages.text("compare.not-there"),
                                "",
                                "",
                                List.of(),
                                ""));
    }

    private CaseCard.Half half(String project, Case compared, ReviewedQuote quote) {
        return new CaseCard.Half(
                project,
                Optional.of(quote.state()),
                messages.state(quote.state()),
                by(quote),
                words(compared, quote),
                lines(compared, quote),
                quote.verdict().note());
    }

    private String by(ReviewedQuote quote) {
        return quote.lastDecision()
                .filter(decided -> quote.state().isDecided())
                .map(decided ->
                        messages.text(
                                "compare.by",
                                decided.analyst(),
                                messages.dates().moment(decided.at())))
                .orElse("");
    }

    private List<CaseCard.Line> lines(Case compared, ReviewedQuote quote) {
        List<CaseCard.Line> lines = new ArrayList<>();
        lines.add(line(compared, Aspect.SPEAKER, speakers(quote)));
        lines.add(
                line(
                        compared,
                        Aspect.ORGANISATION,
                        joined(quote, by -> by.affiliation().organisation())));
        return lines;
    }

    private CaseCard.Line line(Case compared, Aspect aspect, String words) {
        return new CaseCard.Line(
                messages.aspect(aspect),
                words.isBlank() ? messages.text("compare.undefined") : words,
                compared.aspects().contains(aspect));
    }

    private String speakers(ReviewedQuote quote) {
        return quote.verdict().attribution().speakers().isEmpty()
                ? messages.text("speaker.nobody")
                : joined(quote, by -> by.speaker().name());
    }

    private static String joined(ReviewedQuote quote, Function<AttributedSpeaker, String> part) {
        return quote.verdict().attribution().speakers().stream()
                .map(part)
                .filter(words -> !words.isBlank())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String words(Case compared, ReviewedQuote quote) {
        return quote.quote().in(compared.article().text()).strip().replaceAll("\\s++", " ");
    }
}
