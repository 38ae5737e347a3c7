package org.quotewright.ui.tour;

import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import org.quotewright.model.Decision;
import org.quotewright.model.DecisionKind;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.review.ArticleSummary;
import org.quotewright.ui.common.Habits;
import org.quotewright.ui.common.Selection;
import org.quotewright.ui.common.desk.ArticleList;

/** Goes on to the next step once what the step asks for was done, or when told to. */
public final class Tour {

    /** What is shown, in this order. */
    public enum Step {
        ACCEPT,
        CORRECT,
        FIND
    }

    private static final Set<DecisionKind> CORRECTIONS =
            Set.of(
                    DecisionKind.ASSIGN_SPEAKER,
                    DecisionKind.SET_ORGANISATION,
                    DecisionKind.SET_MENTION);

    private final ReadOnlyObjectWrapper<Optional<Step>> step =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ArticleList articles;
    private final Habits habits;
    private int decidedBefore;
    private boolean wasRead;
    private final ReadOnlyBooleanWrapper isCorrected = new ReadOnlyBooleanWrapper();

    /**
     * @param palette whether the palette of commands is open
     */
    public Tour(
            Selection selection,
            ArticleList articles,
            ReadOnlyBooleanProperty palette,
            Habits habits) {
        this.articles = articles;
        this.habits = habits;
        articles.all().subscribe(this::decided);
        selection.quote().subscribe(this::corrected);
        palette.subscribe((was, is) -> closed(was && !is));
    }

    public ReadOnlyObjectProperty<Optional<Step>> step() {
        return step.getReadOnlyProperty();
    }

    /** Whether that was done for which the step asks, but for accepting it. */
    ReadOnlyBooleanProperty isCorrected() {
        return isCorrected.getReadOnlyProperty();
    }

    /** Nothing where it was taken or declined before. */
    public void begin() {
        if (!habits.toured().get()) {
            wasRead = articles.isRead().get();
            decidedBefore = decisions();
            step.set(Optional.of(Step.ACCEPT));
        }
    }

    /** The name for the decision log; blank where the account's is taken. */
    StringProperty analyst() {
        return habits.analyst();
    }

    void next() {
        Optional<Step> following =
                step.get()
                        .map(now -> now.ordinal() + 1)
                        .filter(place -> place < Step.values().length)
                        .map(place -> Step.values()[place]);
        isCorrected.set(false);
        decidedBefore = decisions();
        step.set(following);
        habits.toured().set(following.isEmpty());
    }

    /** For good: it is not offered again. */
    void leave() {
        step.set(Optional.empty());
        habits.toured().set(true);
    }

    private void decided() {
        boolean isFirstReading = !wasRead;
        wasRead = true;
        if (isFirstReading) {
            decidedBefore = decisions();
        } else if ((isAt(Step.ACCEPT) || isCorrected.get()) && decisions() > decidedBefore) {
            next();
        }
    }

    private void corrected(Optional<ReviewedQuote> quote) {
        boolean isCorrection =
                quote.flatMap(ReviewedQuote::lastDecision)
                        .map(Decision::kind)
                        .filter(CORRECTIONS::contains)
                        .isPresent();
        isCorrected.set(isAt(Step.CORRECT) && (isCorrected.get() || isCorrection));
    }

    private void closed(boolean isClosed) {
        if (isAt(Step.FIND) && isClosed) {
            next();
        }
    }

    private boolean isAt(Step other) {
        return step.get().filter(now -> now == other).isPresent();
    }

    private int decisions() {
        return articles.all().stream().mapToInt(ArticleSummary::decided).sum();
    }
}
