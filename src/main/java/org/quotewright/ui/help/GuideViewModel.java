package org.quotewright.ui.help;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import org.quotewright.model.guide.GuideBlock;
import org.quotewright.model.guide.GuideChapter;
import org.quotewright.model.guide.GuidePage;
import org.quotewright.model.guide.GuideRun;

/** A page of the manual, one chapter of it in front, and the way back to the pages before. */
public final class GuideViewModel {

    private final Function<String, Optional<GuidePage>> pages;
    private final ReadOnlyObjectWrapper<GuidePage> page = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<GuideChapter> chapter = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper mayGoBack = new ReadOnlyBooleanWrapper();
    private final IntegerProperty selected = new SimpleIntegerProperty();
    private final Deque<Place> before = new ArrayDeque<>();

    private record Place(GuidePage page, int chapter) {}

    /**
     * @param pages each page by its file name
     * @param first the page to begin with, which there is
     */
    public GuideViewModel(Function<String, Optional<GuidePage>> pages, String first) {
        this.pages = pages;
        selected.subscribe(this::showChapter);
        show(new Place(pages.apply(first).orElseThrow(), 0));
    }

    private void show(Place place) {
        page.set(place.page());
        selected.set(place.chapter());
        showChapter();
        mayGoBack.set(!before.isEmpty());
    }

    private void showChapter() {
        int number = selected.get();
        if (page.get() != null && number >= 0 && number < page.get().chapters().size()) {
            chapter.set(page.get().chapters().get(number));
        }
    }

    public ReadOnlyObjectProperty<GuidePage> page() {
        return page.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<GuideChapter> chapter() {
        return chapter.getReadOnlyProperty();
    }

    /** Of the chapter in front, but for a list of the chapters: they stand beside it already. */
    List<GuideBlock> blocks() {
        return chapter.get().blocks().stream().filter(block -> !isContents(block)).toList();
    }

    private boolean isContents(GuideBlock block) {
        return block instanceof GuideBlock.Points points
                && points.points().stream().allMatch(this::leadsToChapter);
    }

    private boolean leadsToChapter(List<GuideRun> point) {
        return point.size() == 1 && chapterOf(point.getFirst().target()).isPresent();
    }

    /** The number of the chapter in front, from 0 on. */
    public IntegerProperty selected() {
        return selected;
    }

    public ReadOnlyBooleanProperty mayGoBack() {
        return mayGoBack.getReadOnlyProperty();
    }

    /** To a neighbouring chapter; none follows the last. */
    public void step(int chapters) {
        int last = page.get().chapters().size() - 1;
        selected.set(Math.clamp(selected.get() + chapters, 0, last));
    }

    /** True of what {@link #follow} leads somewhere. */
    public boolean leadsSomewhere(String target) {
        return chapterOf(target).isPresent() || pages.apply(target).isPresent();
    }

    /** To a chapter of this page by its anchor behind "#", or to another page. */
    public void follow(String target) {
        Optional<Place> place =
                chapterOf(target)
                        .map(number -> new Place(page.get(), number))
                        .or(() -> pages.apply(target).map(found -> new Place(found, 0)));
        place.ifPresent(found -> {
            before.push(new Place(page.get(), selected.get()));
            show(found);
        });
    }

    private Optional<Integer> chapterOf(String target) {
        for (int number = 0; number < page.get().chapters().size(); number++) {
            if (target.equals("#" + page.get().chapters().get(number).anchor())) {
                return Optional.of(number);
            }
        }
        return Optional.empty();
    }

    public void back() {
        if (!before.isEmpty()) {
            show(before.pop());
        }
    }
}
