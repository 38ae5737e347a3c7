package org.quotewright.ui.adding;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.control.Texts;

/** An article beside what was left out of it, with its facts, as a form. */
public final class PreviewView extends VBox {

    private final PreviewViewModel viewModel;
    private final Messages messages;
    private final ListView<ParagraphRow> article = new ListView<>();
    private final ListView<LeftOutRow> leftOut = new ListView<>();

    /**
     * @param heading above all
     */
    public PreviewView(PreviewViewModel viewModel, String heading, PreviewButtons buttons) {
        this.viewModel = viewModel;
        this.messages = viewModel.messages();
        getStyleClass().add("preview");
        buttons.serve(this, viewModel.isReady());
        HBox texts = new HBox(articleColumn(), leftOutColumn());
        texts.getStyleClass().add("preview-texts");
        VBox.setVgrow(texts, Priority.ALWAYS);
        getChildren()
                .addAll(
                        Texts.label(heading, "form-heading"),
                        new FactsPane(viewModel.facts(), messages));
        viewModel
                .encoding()
                .map(encoding -> new EncodingPane(encoding, messages))
                .ifPresent(getChildren()::add);
        getChildren().addAll(texts, problem(), buttons);
    }

    /** Gives what was left out the focus: there Space brings a paragraph back. */
    public void begin() {
        if (viewModel.leftOut().isEmpty()) {
            article.requestFocus();
        } else {
            leftOut.requestFocus();
            leftOut.getSelectionModel().selectFirst();
        }
    }

    private Node problem() {
        Label problem = Texts.wrapping(Texts.label("", "preview-problem"));
        problem.setId("preview-problem");
        problem.textProperty().bind(viewModel.problem());
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        return problem;
    }

    private Node articleColumn() {
        article.setId("preview-article");
        article.setItems(viewModel.paragraphs());
        article.setCellFactory(view -> new ParagraphCell());
        viewModel.shown().subscribe(place -> show(place.intValue()));
        return column("preview.article", article);
    }

    private Node leftOutColumn() {
        leftOut.setId("preview-left-out");
        leftOut.setItems(viewModel.leftOut());
        leftOut.setCellFactory(view -> new LeftOutCell(messages, viewModel::toggle));
        Label nothing = Texts.wrapping(Texts.label(messages.text("preview.nothing"), "form-hint"));
        leftOut.setPlaceholder(nothing);
        leftOut.addEventHandler(KeyEvent.KEY_PRESSED, this::toggleOnSpace);
        leftOut.getSelectionModel()
                .selectedIndexProperty()
                .subscribe(place -> viewModel.lookAt(place.intValue()));
        return column("preview.left-out", leftOut);
    }

    private Node column(String key, ListView<?> list) {
        Label heading = Texts.wrapping(Texts.label(messages.text(key), "section-heading"));
        heading.setMinHeight(USE_PREF_SIZE);
        heading.setLabelFor(list);
        list.setAccessibleText(messages.text(key));
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox column = new VBox(heading, list);
        column.getStyleClass().add("preview-column");
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    private void show(int place) {
        if (place >= 0) {
            article.scrollTo(Math.max(0, place - 1));
            article.getSelectionModel().select(place);
        }
    }

    private void toggleOnSpace(KeyEvent key) {
        int place = leftOut.getSelectionModel().getSelectedIndex();
        if (key.getCode() == KeyCode.SPACE && place >= 0) {
            viewModel.toggle(place);
            leftOut.getSelectionModel().select(place);
            key.consume();
        }
    }
}
