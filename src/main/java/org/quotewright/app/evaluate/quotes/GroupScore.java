package org.quotewright.app.evaluate.quotes;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quotewright.app.evaluate.figures.Figure;
import org.quotewright.app.evaluate.figures.Figure.Form;
import org.quotewright.app.evaluate.figures.Score;
import org.quotewright.app.evaluate.gold.GoldAnswer;
import org.quotewright.app.evaluate.gold.GoldArticle;
import org.quotewright.app.evaluate.gold.GoldQuote;
import org.quotewright.app.evaluate.gold.PredictedQuote;

/** How often persons are named rightly, by what their first names tell of them. */
public final class GroupScore implements Score<GroupScore> {

    private final Map<NameGroup, Tally> tallies = new EnumMap<>(NameGroup.class);

    private GroupScore() {
        for (NameGroup group : NameGroup.values()) {
            tallies.put(group, Tally.NONE);
        }
    }

    /**
     * What was counted of one group.
     *
     * @param found labels of its persons that were found
     * @param organisations those of them that name an organisation
     */
    private record Tally(int found, int right, int organisations, int organisationsRight) {

        static final Tally NONE = new Tally(0, 0, 0, 0);

        Tally plus(Tally other) {
            return new Tally(
                    found + other.found,
                    right + other.right,
                    organisations + other.organisations,
                    organisationsRight + other.organisationsRight);
        }
    }

    public static GroupScore of(GoldArticle article, List<PredictedQuote> predicted) {
        GroupScore score = new GroupScore();
        for (GoldQuote gold : article.quotes()) {
            Optional<PredictedQuote> partner =
                    Partners.best(gold.quote(), predicted, PredictedQuote::quote);
            gold.answer()
                    .filter(answer -> answer.hasSpeaker() && answer.isPerson())
                    .ifPresent(answer -> partner.ifPresent(found -> score.add(answer, found)));
        }
        return score;
    }

    private void add(GoldAnswer answer, PredictedQuote found) {
        boolean isNamed = answer.hasOrganisation();
        Tally one =
                new Tally(
                        1,
                        count(answer.isSpeaker(found.speaker())),
                        count(isNamed),
                        count(isNamed && answer.isOrganisation(found.organisation())));
        tallies.merge(NameGroup.of(answer.names().getFirst()), one, Tally::plus);
    }

    private static int count(boolean holds) {
        return holds ? 1 : 0;
    }

    @Override
    public GroupScore plus(GroupScore other) {
        GroupScore sum = new GroupScore();
        tallies.forEach(
                (group, tally) -> sum.tallies.put(group, tally.plus(other.tallies.get(group))));
        return sum;
    }

    @Override
    public List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        tallies.forEach((group, tally) -> {
            figures.add(new Figure(group.label(), "found", Form.COUNT, tally.found()));
            figures.add(percent(group, "speaker right", tally.right(), tally.found()));
            figures.add(
                    percent(
                            group,
                            "organisation right",
                            tally.organisationsRight(),
                            tally.organisations()));
        });
        return figures;
    }

    private static Figure percent(NameGroup group, String column, int part, int whole) {
        double value = whole == 0 ? Double.NaN : Figure.percent(part, whole);
        return new Figure(group.label(), column, Form.PERCENT, value);
    }
}
