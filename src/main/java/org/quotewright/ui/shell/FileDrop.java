package org.quotewright.ui.shell;

import java.io.File;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import org.quotewright.ui.common.Messages;

/** Takes files and words that other programs drop, for as long as they may be added. */
final class FileDrop {

    private final ReadOnlyStringWrapper hovering = new ReadOnlyStringWrapper("");
    private final ImportViewModel imports;
    private final ObservableBooleanValue mayAdd;
    private final Messages messages;
    private int ended;

    FileDrop(ImportViewModel imports, ObservableBooleanValue mayAdd, Messages messages) {
        this.imports = imports;
        this.mayAdd = mayAdd;
        this.messages = messages;
    }

    /** What would be added if it were dropped now; empty where nothing would. */
    ReadOnlyStringProperty hovering() {
        return hovering.getReadOnlyProperty();
    }

    void on(Node target) {
        target.setOnDragOver(this::over);
        target.setOnDragExited(drag -> end());
        target.setOnDragDropped(this::dropped);
    }

    /** While the other program is asked what it offers, GTK goes on: perhaps with the drop. */
    private void over(DragEvent drag) {
        int before = ended;
        if (isWelcome(drag)) {
            drag.acceptTransferModes(TransferMode.COPY);
            String words = words(drag.getDragboard());
            if (ended == before) {
                hovering.set(words);
            }
            drag.consume();
        }
    }

    private void end() {
        ended++;
        hovering.set("");
    }

    private String words(Dragboard dragged) {
        List<File> files = dragged.getFiles();
        return dragged.hasFiles()
                ? messages.text("drop.heading", files.size())
                : messages.text("drop.text");
    }

    private void dropped(DragEvent drag) {
        end();
        if (isWelcome(drag)) {
            add(drag.getDragboard());
            drag.setDropCompleted(true);
            drag.consume();
        }
    }

    private void add(Dragboard dragged) {
        if (dragged.hasFiles()) {
            imports.add(dragged.getFiles().stream().map(File::toPath).toList());
        } else {
            imports.paste(Optional.ofNullable(dragged.getString()).orElse(""));
        }
    }

    /** An address is no article, and nothing is fetched from where it leads. */
    private boolean isWelcome(DragEvent drag) {
        Dragboard dragged = drag.getDragboard();
        boolean isText = dragged.hasString() && !dragged.hasUrl() && isFromOutside(drag);
        return mayAdd.get() && (dragged.hasFiles() || isText);
    }

    private static boolean isFromOutside(DragEvent drag) {
        return drag.getGestureSource() == null;
    }
}
