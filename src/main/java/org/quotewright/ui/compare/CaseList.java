package org.quotewright.ui.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.quotewright.review.comparison.Aspect;
import org.quotewright.review.comparison.Case;
import org.quotewright.review.comparison.Figure;
import org.quotewright.review.comparison.MergePlan;

/** The cases as listed: all differences, or those behind one figure; and the one selected. */
final class CaseList {

    private final ObservableList<CaseRow> rows = FXCollections.observableArrayList();
    private final ObservableList<CaseRow> shownRows =
            FXCollections.unmodifiableObservableList(rows);
    private final IntegerProperty selected = new SimpleIntegerProperty(-1);
    private final ReadOnlyObjectWrapper<Optional<CaseCard>> card =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Aspect>> behind =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Map<Case, Integer> places = new IdentityHashMap<>();
    private final CaseWords words;
    private MergePlan plan;

    CaseList(MergePlan plan, CaseWords words) {
        this.plan = plan;
        this.words = words;
        List<Case> differences = plan.comparison().differences();
        for (int place = 0; place < differences.size(); place++) {
            places.put(differences.get(place), place);
        }
        selected.subscribe(this::showCard);
        list();
    }

    ObservableList<CaseRow> rows() {
        return shownRows;
    }

    IntegerProperty selected() {
        return selected;
    }

    ReadOnlyObjectProperty<Optional<CaseCard>> card() {
        return card.getReadOnlyProperty();
    }

    /** The figure whose cases are listed; empty while all differences are. */
    ReadOnlyObjectProperty<Optional<Aspect>> behind() {
        return behind.getReadOnlyProperty();
    }

    /** The place of the selected case in the plan; empty where there is nothing to choose. */
    OptionalInt place() {
        return selectedRow()
                .map(CaseRow::compared)
                .map(places::get)
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    private Optional<CaseRow> selectedRow() {
        int row = selected.get();
        return row < 0 || row >= rows.size() ? Optional.empty() : Optional.of(rows.get(row));
    }

    void step(int steps) {
        selected.set(Math.max(Math.min(0, rows.size() - 1), limited(selected.get() + steps)));
    }

    private int limited(int row) {
        return Math.min(rows.size() - 1, row);
    }

    /** Shows a changed plan, and goes on to the next case. */
    void show(MergePlan newer) {
        plan = newer;
        selectedRow().ifPresent(row -> rows.set(selected.get(), row(row.compared())));
        step(1);
    }

    /** Lists the cases behind a figure; again lists all. */
    void listBehind(Aspect aspect) {
        Optional<Aspect> wanted = Optional.of(aspect);
        behind.set(behind.get().equals(wanted) ? Optional.empty() : wanted);
        list();
    }

    /** Lists the cases behind the next figure that has any, and after the last all again. */
    void listNext() {
        List<Optional<Aspect>> stops = new ArrayList<>();
        stops.add(Optional.empty());
        plan.comparison().figures().stream()
                .filter(figure -> !figure.differing().isEmpty())
                .map(Figure::aspect)
                .map(Optional::of)
                .forEach(stops::add);
        behind.set(stops.get((stops.indexOf(behind.get()) + 1) % stops.size()));
        list();
    }

    private void list() {
        List<Case> listed =
                behind.get()
                        .map(plan.comparison()::on)
                        .map(Figure::differing)
                        .orElseGet(plan.comparison()::differences);
        rows.setAll(
                listed.stream()
                        .sorted(Comparator.comparingInt(CaseList::rank))
                        .map(this::row)
                        .toList());
        selected.set(-1);
        selected.set(rows.isEmpty() ? -1 : 0);
    }

    /** What has to be chosen comes first. */
    private static int rank(Case compared) {
        return switch (compared.standing()) {
            case DIFFERING -> 0;
            case ONLY_RIGHT -> 1;
            default -> 2;
        };
    }

    private CaseRow row(Case compared) {
        Optional<Integer> place = Optional.ofNullable(places.get(compared));
        return words.row(compared, place.flatMap(plan::choice));
    }

    private void showCard() {
        card.set(selectedRow().map(CaseRow::compared).map(words::card));
    }
}
