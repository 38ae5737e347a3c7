package org.quotewright.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import org.quotewright.ui.common.Look;
import org.quotewright.ui.common.Notices;
import org.quotewright.ui.common.action.KeyMap;
import org.quotewright.ui.common.desk.Navigation;
import org.quotewright.ui.common.desk.Position;
import org.quotewright.ui.shell.CutImport;
import org.quotewright.ui.shell.ImportRest;
import org.quotewright.ui.shell.ImportViewModel;
import org.quotewright.ui.shell.ShellView;
import org.quotewright.ui.tour.Tour;

/** A desk that is put together and waits for a window. */
record Desk(
        ShellView shell,
        Equipment equipment,
        KeyMap keys,
        Navigation navigation,
        ImportViewModel imports,
        ImportRest rest,
        Optional<ModelCheck> model,
        ProjectWatch watch,
        Notices notices,
        SampleFilling sample,
        Tour tour) {

    Look look() {
        return equipment.look();
    }

    Scene scene(double width, double height) {
        Scene scene = new Scene(shell, width, height);
        equipment.dress().on(scene);
        keys.listenTo(scene);
        return scene;
    }

    /** Opens the first article to review, adds others, loads the model and checks the project. */
    void begin(List<Path> articles) {
        begin(articles, Optional.empty());
    }

    private void begin(List<Path> articles, Optional<Position> left) {
        open(left);
        goOn(articles);
    }

    /** Tells of the import on which the desk was closed last, and offers to add its rest. */
    void tell(CutImport cut) {
        rest.offer(cut.rest());
        navigation.whenThere(() -> notices.show(rest.notice(cut, equipment.messages())));
    }

    /** Opens the article where the analyst left off. */
    void open(Optional<Position> left) {
        shell.requestFocus();
        navigation.begin(left);
    }

    /**
     * Adds articles, loads the model and checks the project: nothing that the first frame shows.
     */
    void goOn(List<Path> articles) {
        imports.addUnseen(articles);
        model.ifPresent(check -> check.of(equipment.hasModel()));
        watch.begin();
    }
}
