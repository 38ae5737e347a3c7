package org.quotewright.ui.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.quotewright.review.ExportScope;
import org.quotewright.review.SearchPage;
import org.quotewright.review.Session;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.NoticeLine;
import org.quotewright.ui.common.Shown;
import org.quotewright.ui.common.action.Action;
import org.quotewright.ui.common.action.Actions;
import org.quotewright.ui.common.action.KeyMap;
import org.quotewright.ui.common.control.ActionButton;
import org.quotewright.ui.common.control.Narrow;
import org.quotewright.ui.common.control.Texts;

/** The search as a form: the query line, saved searches and facets, and what was found. */
public final class FindView extends BorderPane {

    private static final List<String> BUTTONS =
            List.of("accept", "reject", "speaker", "pick", "context", "save", "export", "open");

    private static final double SHARE_OF_SIDE = 0.34;
    private static final double NARROW_BELOW_FONT_SIZES = 56;

    /** More would push the results off the form. */
    private static final int MOST_MISTAKES = 3;

    private final ListView<FoundQuote> list = new ListView<>();
    private final FindViewModel found;
    private final FindDecisions decisions;
    private final Messages messages;
    private final Leaving leaving;
    private final QueryLine line;
    private final MistakePane mistakes;
    private final SavedPane saved;
    private final FacetPane facets;
    private final SpeakerLine speakers;
    private final Actions actions;
    private final Label summary = Texts.label("", "search-summary");
    private final ObservableValue<Boolean> shown = Shown.of(this);
    private final ReadOnlyBooleanProperty narrow =
            Narrow.below(NARROW_BELOW_FONT_SIZES, this, summary);

    /** What leads out of the form. */
    public record Leaving(Runnable close, Consumer<List<ExportScope>> export) {}

    public FindView(
            Session session, FindViewModel found, SavedViewModel searches, Leaving leaving) {
        this.found = found;
        this.leaving = leaving;
        this.messages = found.workplace().messages();
        this.decisions = new FindDecisions(session, found);
        CompletionsViewModel completions = new CompletionsViewModel(session.search(), found, shown);
        this.line = new QueryLine(found, completions, this::toList);
        this.mistakes = new MistakePane(found, line.underway());
        this.saved = new SavedPane(searches, found, this::toList);
        this.facets = new FacetPane(found);
        this.speakers =
                new SpeakerLine(
                        new SpeakerChoice(session, found, decisions), messages, this::toList);
        this.actions = new FindActions(found, decisions, searches, new Ways()).list();
        getStyleClass().add("find");
        setTop(top());
        setLeft(side());
        setCenter(center());
        setBottom(bottom());
        KeyMap keys = new KeyMap(actions, found.workplace().queue());
        sceneProperty().subscribe(scene -> Optional.ofNullable(scene).ifPresent(keys::listenTo));
        addEventFilter(KeyEvent.KEY_PRESSED, this::leaveOnEscape);
        narrow.subscribe(now -> mistakes.show(now ? 1 : MOST_MISTAKES));
    }

    /** The commands of the form. */
    public Actions actions() {
        return actions;
    }

    /** Gives the focus back to the results. */
    public void resume() {
        toList();
    }

    /** Leads to the query line. */
    public void begin() {
        found.begin();
        line.begin();
    }

    private Node top() {
        VBox top = new VBox(line, mistakes);
        top.getStyleClass().add("find-top");
        return top;
    }

    private Node side() {
        VBox side = new VBox(saved, facets);
        side.getStyleClass().add("find-side");
        ScrollPane scroll = new ScrollPane(side);
        scroll.getStyleClass().add("find-scroll");
        scroll.setFitToWidth(true);
        scroll.maxWidthProperty().bind(widthProperty().multiply(SHARE_OF_SIDE));
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }

    private Node center() {
        list.setId("found");
        list.setAccessibleText(messages.text("search.heading"));
        list.setItems(found.found());
        list.setCellFactory(view -> new HitCell(found, this::open));
        list.setPlaceholder(placeholder());
        list.widthProperty().subscribe(list::refresh);
        found.selected().when(shown).subscribe(place -> select(place.intValue()));
        found.inContext().when(shown).subscribe(now -> list.refresh());
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox center = new VBox(headline(), list, new NoticeLine(found.workplace().notices()));
        center.getStyleClass().add("find-center");
        return center;
    }

    private Node placeholder() {
        Label nothing = Texts.wrapping(new Label());
        nothing.getStyleClass().add("empty-words");
        found.page()
                .when(shown)
                .subscribe(page -> nothing.setText(page.map(this::nothing).orElse("")));
        return nothing;
    }

    /** While the index is being made, nothing is known yet. */
    private String nothing(SearchPage page) {
        String key = SearchViewModel.nothingKey(found.workplace().navigation());
        return messages.text(page.isWhole() ? key : "search.nothing-so-far");
    }

    private Node headline() {
        summary.setId("find-summary");
        summary.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(summary, Priority.ALWAYS);
        found.page()
                .when(shown)
                .subscribe(page -> summary.setText(page.map(this::summary).orElse("")));
        HBox headline = new HBox(summary, new OrderBox(found));
        headline.getStyleClass().add("find-headline");
        return headline;
    }

    private String summary(SearchPage page) {
        if (page.isWhole()) {
            return messages.text("search.found", page.total());
        }
        String soFar = messages.text("search.found-so-far", page.total());
        return soFar + "  ·  " + messages.text("search.not-whole");
    }

    private ActionButton button(String name) {
        Action action = actions.named("find." + name);
        return name.equals("open")
                ? new ActionButton(action, messages, "primary")
                : new ActionButton(action, messages);
    }

    private Node bottom() {
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("log-buttons");
        for (String name : BUTTONS) {
            buttons.getChildren().add(button(name));
        }
        Button leave = new Button(messages.text("search.close"));
        leave.setFocusTraversable(false);
        leave.setOnAction(clicked -> leaving.close().run());
        buttons.getChildren().add(leave);
        VBox bottom = new VBox(speakers, buttons);
        bottom.getStyleClass().add("find-bottom");
        return bottom;
    }

    private void toList() {
        list.requestFocus();
    }

    private void select(int place) {
        list.getSelectionModel().clearAndSelect(place);
        list.getFocusModel().focus(place);
        if (place >= 0) {
            list.scrollTo(narrow.get() ? place : Math.max(0, place - 1));
        }
    }

    private void open() {
        if (decisions.open()) {
            leaving.close().run();
        }
    }

    /** The query line and the name take the key first. */
    private void leaveOnEscape(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && list.isFocused()) {
            leaving.close().run();
            key.consume();
        }
    }

    private List<ExportScope> scopes() {
        String words = new FacetWords(messages).words(found.request().get());
        ExportScope all = new ExportScope.Searched(words, found.request().get());
        return found.picked().isEmpty()
                ? List.of(all)
                : List.of(new ExportScope.Selected(found.picked()), all);
    }

    /** To the parts of the form. */
    private final class Ways implements FindActions.Openers {

        @Override
        public void query() {
            line.begin();
        }

        @Override
        public void facets() {
            facets.begin();
        }

        @Override
        public void name() {
            saved.begin();
        }

        @Override
        public void rename() {
            saved.beginRename();
        }

        @Override
        public void speaker() {
            speakers.begin();
        }

        @Override
        public void open() {
            FindView.this.open();
        }

        @Override
        public void export() {
            leaving.export().accept(scopes());
        }
    }
}
