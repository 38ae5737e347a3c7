package org.quotewright.ui.figures;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import org.quotewright.ui.common.Messages;

/** Puts figures on the clipboard: as a picture of points, as a drawing, or as a table. */
final class FigureCopies {

    /** Held, as JavaFX forgets formats that nobody holds. */
    static final DataFormat SVG = format("image/svg+xml");

    private final FiguresViewModel viewModel;
    private final Supplier<Optional<Node>> chart;

    /**
     * @param chart as it is shown
     */
    FigureCopies(FiguresViewModel viewModel, Supplier<Optional<Node>> chart) {
        this.viewModel = viewModel;
        this.chart = chart;
    }

    /** PNG in most programs that it is pasted into. */
    void picture() {
        chart.get()
                .ifPresent(shown -> {
                    ClipboardContent content = new ClipboardContent();
                    content.putImage(Pictures.of(shown));
                    put(content, "figures.copied-picture");
                });
    }

    private static DataFormat format(String mimeType) {
        return Optional.ofNullable(DataFormat.lookupMimeType(mimeType))
                .orElseGet(() -> new DataFormat(mimeType));
    }

    /** SVG, as bytes for programs that draw and as text for the others. */
    void drawing() {
        viewModel
                .bars()
                .get()
                .map(BarsSvg::of)
                .ifPresent(svg -> {
                    ClipboardContent content = new ClipboardContent();
                    content.put(SVG, ByteBuffer.wrap(svg.getBytes(StandardCharsets.UTF_8)));
                    content.putString(svg);
                    put(content, "figures.copied-drawing");
                });
    }

    /** With tabs, as spreadsheets take it. */
    void table() {
        ClipboardContent content = new ClipboardContent();
        content.putString(viewModel.sheet().tabbed());
        put(content, "figures.copied-table");
    }

    private void put(ClipboardContent content, String said) {
        Messages messages = viewModel.workplace().messages();
        Clipboard.getSystemClipboard().setContent(content);
        viewModel.say(messages.textOrKey(said, List.of()));
    }
}
