package org.quotewright.ui.compare;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.quotewright.review.ComparedProject;
import org.quotewright.review.Job;
import org.quotewright.review.Outcome;
import org.quotewright.review.Session;
import org.quotewright.review.comparison.Choice;
import org.quotewright.review.comparison.MergePlan;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.Notice;
import org.quotewright.ui.common.desk.Workplace;

/** Sets another analyst's file beside the project, difference by difference, and merges it. */
public final class CompareViewModel {

    private final ReadOnlyObjectWrapper<Optional<Sheet>> sheet =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<MergePlan>> plan =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper merged = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private final Session session;
    private final Path other;
    private final Workplace workplace;
    private final Messages messages;

    public CompareViewModel(Session session, Path other, Workplace workplace) {
        this.session = session;
        this.other = other;
        this.workplace = workplace;
        this.messages = workplace.messages();
        told.set(messages.text("compare.reading"));
    }

    /** A comparison as it is shown. */
    record Sheet(ComparedProject compared, CaseList cases, CaseWords words) {}

    /** Reads both projects. */
    public void begin() {
        read("");
    }

    /** Empty until both projects were read. */
    ReadOnlyObjectProperty<Optional<Sheet>> sheet() {
        return sheet.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<MergePlan>> plan() {
        return plan.getReadOnlyProperty();
    }

    /** What has just happened, or what went wrong. */
    ReadOnlyStringProperty told() {
        return told.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty merged() {
        return merged.getReadOnlyProperty();
    }

    Workplace workplace() {
        return workplace;
    }

    void step(int steps) {
        sheet.get().ifPresent(shown -> shown.cases().step(steps));
    }

    void listNext() {
        sheet.get().ifPresent(shown -> shown.cases().listNext());
    }

    /** Chooses for the selected case and goes on to the next one. */
    void choose(Choice choice) {
        if (!mayChoose(choice)) {
            return;
        }
        Sheet shown = sheet.get().orElseThrow();
        MergePlan newer = plan.get().orElseThrow().with(shown.cases().place().getAsInt(), choice);
        plan.set(Optional.of(newer));
        shown.cases().show(newer);
    }

    boolean mayChoose(Choice choice) {
        return !session.readOnly()
                && sheet.get()
                        .map(Sheet::cases)
                        .map(CaseList::place)
                        .filter(place ->
                                place.isPresent()
                                        && plan.get()
                                                .orElseThrow()
                                                .allows(place.getAsInt(), choice))
                        .isPresent();
    }

    BooleanBinding mayMerge() {
        return Bindings.createBooleanBinding(
                () ->
                        !session.readOnly()
                                && plan.get()
                                        .filter(made -> !made.counts().isNothing())
                                        .isPresent(),
                plan);
    }

    /** Merges as planned; the comparison that is shown then holds what still differs. */
    void merge() {
        ComparedProject compared = sheet.get().orElseThrow().compared();
        MergePlan made = plan.get().orElseThrow();
        workplace.notices().dismiss();
        AtomicBoolean isDone = new AtomicBoolean();
        workplace
                .decisions()
                .take(() -> {
                    Optional<Outcome> outcome = session.merges().merge(compared, made);
                    isDone.set(true);
                    return outcome;
                });
        workplace
                .navigation()
                .whenThere(() -> {
                    if (isDone.get()) {
                        merged("compare.merged", true);
                    } else {
                        workplace.notices().current().get().ifPresent(this::tell);
                    }
                });
    }

    void undo() {
        workplace.notices().dismiss();
        workplace.decisions().undo();
        workplace.navigation().whenThere(this::afterUndo);
    }

    private void afterUndo() {
        workplace
                .notices()
                .current()
                .get()
                .filter(notice -> notice.kind() == Notice.Kind.BAD)
                .ifPresentOrElse(this::tell, () -> merged("compare.undone", false));
    }

    private void tell(Notice notice) {
        told.set((notice.happened() + " " + notice.safe()).strip());
    }

    private void merged(String key, boolean isMerged) {
        merged.set(isMerged);
        read(messages.text(key, session.name()));
    }

    private void read(String afterwards) {
        workplace
                .jobs()
                .inOrder(
                        Job.of(
                                messages.text("compare.reading"),
                                progress -> session.merges().compare(other, progress)),
                        compared -> show(compared, afterwards),
                        this::failed);
    }

    private void show(ComparedProject compared, String afterwards) {
        MergePlan fresh = MergePlan.of(compared.comparison());
        CaseWords words = new CaseWords(messages, session.name(), compared.name());
        // The list that is shown holds places of the older plan.
        sheet.set(Optional.empty());
        plan.set(Optional.of(fresh));
        sheet.set(Optional.of(new Sheet(compared, new CaseList(fresh, words), words)));
        told.set(afterwards);
    }

    private void failed(Exception failure) {
        workplace.notices().failed("notice.not-compared", failure);
        workplace.notices().current().get().ifPresent(this::tell);
    }
}
