package org.quotewright.ui.figures;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.image.Image;
import org.quotewright.review.Job;
import org.quotewright.ui.common.FilePicker;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.Png;
import org.quotewright.ui.common.desk.Workplace;

/** Saves the chart: as SVG where the name of the file says so, else as PNG. */
final class FigureFiles {

    private static final String SVG = ".svg";

    private final FiguresViewModel viewModel;
    private final FilePicker files;
    private final Supplier<Optional<Node>> chart;

    /**
     * @param chart as it is shown
     */
    FigureFiles(FiguresViewModel viewModel, FilePicker files, Supplier<Optional<Node>> chart) {
        this.viewModel = viewModel;
        this.files = files;
        this.chart = chart;
    }

    /** What is written to a file. */
    @FunctionalInterface
    private interface Content {

        byte[] bytes() throws IOException;
    }

    void save() {
        Optional<Path> file = files.picture(messages().text("figures.file-name"));
        file.ifPresent(chosen -> content(chosen).ifPresent(content -> save(content, chosen)));
    }

    private Optional<Content> content(Path file) {
        boolean isDrawing = file.toString().toLowerCase(Locale.ROOT).endsWith(SVG);
        return isDrawing
                ? viewModel.bars().get().map(FigureFiles::drawing)
                : chart.get().map(Pictures::of).map(FigureFiles::points);
    }

    private static Content drawing(Bars bars) {
        return () -> BarsSvg.of(bars).getBytes(StandardCharsets.UTF_8);
    }

    private static Content points(Image image) {
        return () -> Png.of(image);
    }

    private void save(Content content, Path file) {
        Workplace workplace = viewModel.workplace();
        workplace
                .jobs()
                .aside(
                        Job.of(messages().text("action.figures.save"), job -> write(content, file)),
                        saved -> {
                            String name = saved.getFileName().toString();
                            viewModel.say(messages().textOrKey("figures.saved", List.of(name)));
                        },
                        failure -> workplace.notices().failed("notice.no-picture", failure));
    }

    /** Beside the file first, so that a failure leaves what was there. */
    private static Path write(Content content, Path file) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.write(draft, content.bytes());
            return Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private Messages messages() {
        return viewModel.workplace().messages();
    }
}
