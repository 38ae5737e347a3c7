package org.quotewright.ui.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quotewright.ui.FxThreadExtension;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.action.CommandQueue;
import org.quotewright.ui.common.desk.Completion;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(FxThreadExtension.class)
class CompletionViewTest {

    private final CompletionViewModel viewModel = new CompletionViewModel(new CommandQueue());
    private Optional<Completion.Offer> taken = Optional.empty();
    private ListView<?> list;

    @Start
    void start(Stage stage) {
        VBox root = new VBox();
        CompletionView view = new CompletionView(viewModel, new Messages(), root::requestFocus);
        root.getChildren().add(view);
        stage.setScene(new Scene(root, 400, 500));
        stage.show();
        list = (ListView<?>) view.lookup(".list-view");
        viewModel.open(
                "",
                of("Olena Kravchuk", "Pia Thorncastle", "Pier Noll"),
                offer -> {
                    taken = Optional.of(offer);
                });
    }

    @Test
    void selectsWhatEnterTakesFromTheFirstLetterOn(FxRobot robot) {
        assertThat(selected()).isEqualTo("Olena Kravchuk");
        for (String letter : new String[] {"P", "i", "a"}) {
            robot.write(letter);
            assertThat(selected()).isEqualTo("Pia Thorncastle");
        }
        robot.type(KeyCode.ENTER);
        assertThat(taken.orElseThrow().name()).isEqualTo("Pia Thorncastle");
    }

    @Test
    void selectsTheFirstAnewWhereOthersTakeItsPlace(FxRobot robot) {
        Completion many = new Completion(of("Ada Berg", "Pia Thorncastle", "Pia").known(), false);
        robot.interact(() -> viewModel.open("", many, offer -> {}));
        for (String letter : new String[] {"P", "i", "a"}) {
            robot.write(letter);
            assertThat(list.getSelectionModel().getSelectedIndices()).hasSize(1);
            assertThat(list.getSelectionModel().getSelectedIndex()).isZero();
        }
        assertThat(selected()).isEqualTo("Pia");
        robot.type(KeyCode.DOWN);
        assertThat(selected()).isEqualTo("Pia Thorncastle");
    }

    @Test
    void stepsFromTheOneThatIsSeenSelected(FxRobot robot) {
        robot.write("Pi").type(KeyCode.DOWN);
        assertThat(selected()).isEqualTo("Pier Noll");
        robot.type(KeyCode.UP, KeyCode.UP);
        assertThat(selected()).isEqualTo("Pi");
        robot.type(KeyCode.ENTER);
        assertThat(taken.orElseThrow().isNew()).isTrue();
    }

    private String selected() {
        return ((Completion.Offer) list.getSelectionModel().getSelectedItem()).name();
    }

    private static Completion of(String... names) {
        return new Completion(
                Stream.of(names).map(name -> new Completion.Offer(name, "", false)).toList());
    }

    @Test
    void takesNothingWhereNothingIsOffered(FxRobot robot) {
        robot.interact(() ->
                viewModel.open(
                        "",
                        new Completion(List.of(), false),
                        offer -> {
                            taken = Optional.of(offer);
                        }));
        robot.write("x").type(KeyCode.ENTER);
        assertThat(taken).isEmpty();
        assertThat(viewModel.open().get()).isTrue();
    }
}
