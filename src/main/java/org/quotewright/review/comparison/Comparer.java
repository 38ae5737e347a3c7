package org.quotewright.review.comparison;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quotewright.model.QuoteState;
import org.quotewright.model.StoredArticle;

/**
 * Compares two projects text by text, so that only what differs has to be held at once. Only what
 * an analyst decided counts as a judgement; what lies open is counted apart.
 */
public final class Comparer {

    private final Directories directories;
    private final Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
    private final List<Case> differences = new ArrayList<>();
    private final List<StoredArticle> onlyLeft = new ArrayList<>();
    private final List<StoredArticle> onlyRight = new ArrayList<>();
    private final List<StoredArticle> replaced = new ArrayList<>();
    private final List<Unplaced> unplaced = new ArrayList<>();
    private final Tally<Boolean> found = new Tally<>(Aspect.FOUND);
    private final Tally<Boolean> extent = new Tally<>(Aspect.EXTENT);
    private final Tally<Set<String>> speaker = new Tally<>(Aspect.SPEAKER);
    private final Tally<Set<String>> organisation = new Tally<>(Aspect.ORGANISATION);
    private final Tally<QuoteState> state = new Tally<>(Aspect.STATE);
    private int articles;
    private int judged;

    public Comparer(Directories directories) {
        this.directories = directories;
    }

    /** A text that only one project has. */
    public void add(Side side, StoredArticle article) {
        (side == Side.LEFT ? onlyLeft : onlyRight).add(article);
    }

    /** A text of the right project that the left one has replaced by another since. */
    public void addReplaced(StoredArticle article) {
        replaced.add(article);
    }

    /** What was decided in the right project and cannot be set beside anything. */
    public void add(List<Unplaced> quotes) {
        unplaced.addAll(quotes);
    }

    /** The texts that only the right project has, so far. */
    public List<StoredArticle> onlyRight() {
        return List.copyOf(onlyRight);
    }

    /** A text that both projects have. */
    public void add(ComparedPair pair) {
        articles++;
        if (pair.left().isJudged() && pair.right().isJudged()) {
            judged++;
            QuotedText.addTo(found.coincidences(), pair);
        }
        for (Matching.Pair match : Matching.of(pair.left().quotes(), pair.right().quotes())) {
            add(Judgement.of(match, pair), pair.left().article());
        }
    }

    private void add(Judgement judgement, StoredArticle article) {
        Set<Aspect> aspects = judgement.aspects(directories);
        Standing standing = judgement.standing(aspects);
        Matching.Pair pair = judgement.pair();
        Case compared = new Case(article, pair.left(), pair.right(), standing, aspects);
        counts.merge(standing, 1, Integer::sum);
        if (compared.isDifference()) {
            differences.add(compared);
        }
        count(judgement, compared);
    }

    private void count(Judgement judgement, Case compared) {
        if (judgement.isJudgedByBoth()) {
            int kept = number(judgement.leftKept().get()) + number(judgement.rightKept().get());
            found.count(compared, kept == 1 ? 0 : kept, kept);
        }
        if (judgement.isDecidedByBoth()) {
            state.add(compared, judgement.left().state(), judgement.right().state());
        }
        if (judgement.isKeptByBoth()) {
            extent.count(compared, compared.aspects().contains(Aspect.EXTENT) ? 0 : 1, 1);
            speaker.add(
                    compared,
                    directories.speakers(judgement.left()),
                    directories.speakers(judgement.right()));
            organisation.add(
                    compared,
                    directories.organisations(judgement.left()),
                    directories.organisations(judgement.right()));
        }
    }

    private static int number(boolean kept) {
        return kept ? 1 : 0;
    }

    /**
     * @param entered what was entered on speakers of the right project and is not known here
     */
    public Comparison result(List<EnteredSpeaker> entered) {
        return new Comparison(
                articles,
                judged,
                onlyLeft,
                onlyRight,
                new Comparison.LeftThere(replaced, unplaced),
                entered,
                counts,
                differences,
                List.of(
                        found.figure(),
                        extent.figureWithoutAlpha(),
                        speaker.figure(),
                        organisation.figure(),
                        state.figure()));
    }
}
