package org.quotewright.ui.speakers;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.quotewright.model.DirectorySpeaker;
import org.quotewright.model.SpeakerId;

/** Gives the selected entry another main name. */
final class RenameViewModel {

    private final ReadOnlyObjectWrapper<Optional<SpeakerId>> renaming =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final SpeakersViewModel speakers;

    RenameViewModel(SpeakersViewModel speakers) {
        this.speakers = speakers;
        speakers.selected().subscribe(entry -> leaveOther());
    }

    /** The entry whose name is being typed. */
    ReadOnlyObjectProperty<Optional<SpeakerId>> renaming() {
        return renaming.getReadOnlyProperty();
    }

    void begin() {
        renaming.set(selected());
    }

    void leave() {
        renaming.set(Optional.empty());
    }

    /** Nothing typed leaves the name as it is. */
    void take(String name) {
        Optional<SpeakerId> renamed = renaming.get();
        leave();
        renamed.filter(id -> !name.isBlank())
                .ifPresent(id ->
                        speakers.commands().run(directory -> directory.rename(id, name.strip())));
    }

    private void leaveOther() {
        if (!renaming.get().equals(selected())) {
            leave();
        }
    }

    private Optional<SpeakerId> selected() {
        return speakers.selected().get().map(DirectorySpeaker::id);
    }
}
