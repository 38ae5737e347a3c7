package org.quotewright.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** Takes files that other programs drop, for as long as they may be added. */
final class FileDrop {

    private final ReadOnlyIntegerWrapper hovering = new ReadOnlyIntegerWrapper();
    private final Consumer<List<Path>> add;
    private final ObservableBooleanValue mayAdd;

    FileDrop(Consumer<List<Path>> add, ObservableBooleanValue mayAdd) {
        this.add = add;
        this.mayAdd = mayAdd;
    }

    /** How many files would be added if they were dropped now. */
    ReadOnlyIntegerProperty hovering() {
        return hovering.getReadOnlyProperty();
    }

    void on(Node target) {
        target.setOnDragOver(this::over);
        target.setOnDragExited(drag -> hovering.set(0));
        target.setOnDragDropped(this::dropped);
    }

    private void over(DragEvent drag) {
        if (isWelcome(drag.getDragboard())) {
            drag.acceptTransferModes(TransferMode.COPY);
            hovering.set(drag.getDragboard().getFiles().size());
            drag.consume();
        }
    }

    private void dropped(DragEvent drag) {
        hovering.set(0);
        if (isWelcome(drag.getDragboard())) {
            add.accept(drag.getDragboard().getFiles().stream().map(File::toPath).toList());
            drag.setDropCompleted(true);
            drag.consume();
        }
    }

    private boolean isWelcome(Dragboard dragged) {
        return mayAdd.get() && dragged.hasFiles();
    }
}
