package org.quotewright.ui.search;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.quotewright.model.Names;
import org.quotewright.model.SavedSearch;
import org.quotewright.model.SearchId;
import org.quotewright.model.search.SearchRequest;
import org.quotewright.review.ExportScope;
import org.quotewright.review.Job;
import org.quotewright.review.JobRunner;
import org.quotewright.review.Outcome;
import org.quotewright.review.SavedCount;
import org.quotewright.review.Session;
import org.quotewright.ui.common.Notice;
import org.quotewright.ui.common.desk.ArticleList;
import org.quotewright.ui.common.desk.Workplace;

/** The saved searches, each with what it finds now and what of that is new. */
public final class SavedViewModel {

    private final ObservableList<SavedCount> saved = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyLongWrapper unseen = new ReadOnlyLongWrapper();
    private final Session session;
    private final Workplace workplace;
    private final FindViewModel found;
    private JobRunner.RunningJob counting = () -> {};
    private Optional<SearchId> latest = Optional.empty();

    /**
     * @param articles new ones, and decisions on what they say, change what searches find
     */
    public SavedViewModel(
            Session session, Workplace workplace, FindViewModel found, ArticleList articles) {
        this.session = session;
        this.workplace = workplace;
        this.found = found;
        articles.all().subscribe(this::count);
        found.answers().subscribe(answer -> count());
        found.request().subscribe(asked -> mark());
    }

    ObservableList<SavedCount> saved() {
        return saved;
    }

    /** The one whose hits are shown; -1 where something else is asked. */
    ReadOnlyIntegerProperty selected() {
        return selected.getReadOnlyProperty();
    }

    /** How many hits of all saved searches nobody has looked through. */
    public ReadOnlyLongProperty unseen() {
        return unseen.getReadOnlyProperty();
    }

    /** One scope of an export each. */
    public List<ExportScope> scopes() {
        return saved.stream()
                .map(each -> each.search())
                .<ExportScope>map(each -> new ExportScope.Searched(each.name(), each.request()))
                .toList();
    }

    boolean mayWrite() {
        return !session.readOnly();
    }

    /** Counts anew, beside what the analyst does. */
    void count() {
        counting.cancel();
        counting =
                workplace
                        .jobs()
                        .aside(
                                Job.of(
                                        workplace.messages().text("search.job"),
                                        progress ->
                                                session.searches().all().stream()
                                                        .map(session.searches()::count)
                                                        .toList()),
                                this::show,
                                failure ->
                                        workplace.notices().failed("notice.not-searched", failure));
    }

    private void show(List<SavedCount> counted) {
        if (!counted.equals(saved)) {
            saved.setAll(counted);
        }
        mark();
        unseen.set(saved.stream().flatMap(each -> each.news().stream()).distinct().count());
    }

    /** Where several ask the same, it is the one that was opened last. */
    private void mark() {
        int before = latest.map(this::placeOf).orElse(-1);
        boolean isStill = before >= 0 && isAsked(saved.get(before));
        selected.set(
                isStill
                        ? before
                        : IntStream.range(0, saved.size())
                                .filter(place -> isAsked(saved.get(place)))
                                .findFirst()
                                .orElse(-1));
    }

    private boolean isAsked(SavedCount each) {
        SearchRequest asked = found.request().get();
        SearchRequest kept = each.search().request();
        return asked.query().equals(kept.query()) && asked.choices().equals(kept.choices());
    }

    private int placeOf(SearchId id) {
        List<SearchId> ids = saved.stream().map(each -> each.search().id()).toList();
        return ids.indexOf(id);
    }

    /** Under this name, which must not be blank. */
    void save(String name) {
        if (!name.isBlank() && mayWrite()) {
            take(() -> session.searches().save(name, found.request().get()));
        }
    }

    /** Gives the current one another name, unless it is blank or another's. */
    void rename(String name) {
        current()
                .map(SavedCount::search)
                .filter(search -> mayWrite() && !name.isBlank())
                .ifPresent(search -> rename(search, name));
    }

    private void rename(SavedSearch search, String name) {
        String folded = Names.fold(name.strip());
        boolean isTaken =
                saved.stream()
                        .map(SavedCount::search)
                        .filter(each -> !each.id().equals(search.id()))
                        .anyMatch(each -> Names.fold(each.name()).equals(folded));
        if (isTaken) {
            String told = workplace.messages().text("search.saved-taken", name.strip());
            workplace.notices().show(Notice.quiet(told));
        } else {
            take(() -> session.searches().rename(search.id(), name));
        }
    }

    void remove() {
        current().ifPresent(each -> take(() -> session.searches().remove(each.search().id())));
    }

    private void take(Callable<Outcome> step) {
        workplace.decisions().take(() -> Optional.of(step.call()));
        workplace.navigation().whenThere(this::count);
    }

    /** Shows what the search so many places further finds; stays at either end. */
    void step(int places) {
        if (!saved.isEmpty()) {
            int from = selected.get() >= 0 ? selected.get() : latest.map(this::placeOf).orElse(-1);
            open(Math.max(0, Math.min(saved.size() - 1, from + places)));
        }
    }

    /** Shows what a search finds, which is new no more. */
    void open(int place) {
        SavedCount chosen = saved.get(place);
        latest = Optional.of(chosen.search().id());
        if (chosen.unseen() > 0 && mayWrite()) {
            workplace
                    .jobs()
                    .inOrder(
                            Job.of(
                                    workplace.messages().text("search.job"),
                                    progress -> {
                                        session.searches().visit(chosen.search().id());
                                        return true;
                                    }),
                            done -> count(),
                            failure -> workplace.notices().failed("notice.not-saved", failure));
        }
        found.show(chosen.search().request(), chosen.news());
        mark();
    }

    /** Shows what the first search finds that has something new. */
    void openNews() {
        IntStream.range(0, saved.size())
                .filter(place -> saved.get(place).unseen() > 0)
                .findFirst()
                .ifPresent(this::open);
    }

    Optional<SavedCount> current() {
        return selected.get() < 0 ? Optional.empty() : Optional.of(saved.get(selected.get()));
    }
}
