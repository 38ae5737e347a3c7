package org.quotewright.ui.common;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.quotewright.review.ExportFormat;

/** Asks through the file dialogs of the operating system. */
public final class ChooserFilePicker implements FilePicker {

    private static final List<String> READABLE =
            Stream.of(
                            "txt html htm xhtml mht mhtml pdf docx odt eml zip",
                            "md markdown rss atom xml csv tsv json jsonl ndjson")
                    .flatMap(endings -> Stream.of(endings.split(" ")))
                    .map(ending -> "*." + ending)
                    .toList();

    /** What {@code project take} reads: JSON, JSON-LD and brat. */
    private static final List<String> RETURNING = List.of("*.json", "*.jsonld", "*.zip");

    private static final String ENDING = ".quotewright";

    private final Supplier<Window> owner;
    private final Messages messages;

    /** Where the analyst chose last; the folder that the program was started in is of no use. */
    private Optional<File> folder =
            Optional.of(new File(System.getProperty("user.home"))).filter(File::isDirectory);

    public ChooserFilePicker(Supplier<Window> owner, Messages messages) {
        this.owner = owner;
        this.messages = messages;
    }

    @Override
    public List<Path> articles() {
        List<File> chosen = readable("pick.articles").showOpenMultipleDialog(owner.get());
        return chosen == null
                ? List.of()
                : chosen.stream().flatMap(file -> chosen(file).stream()).toList();
    }

    @Override
    public Optional<Path> corrected() {
        return chosen(readable("pick.corrected").showOpenDialog(owner.get()));
    }

    private FileChooser readable(String titleKey) {
        FileChooser chooser = titled(titleKey);
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(messages.text("pick.readable"), READABLE),
                        new ExtensionFilter(messages.text("pick.any"), "*.*"));
        return chooser;
    }

    @Override
    public Optional<Path> exported() {
        FileChooser chooser = titled("pick.exported");
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(messages.text("pick.exports"), RETURNING),
                        new ExtensionFilter(messages.text("pick.any"), "*.*"));
        return chosen(chooser.showOpenDialog(owner.get()));
    }

    @Override
    public Optional<Path> project() {
        return existing("pick.project");
    }

    @Override
    public Optional<Path> otherProject() {
        return existing("pick.other-project");
    }

    @Override
    public Optional<Path> newProject() {
        FileChooser chooser = projects("pick.new-project");
        chooser.setInitialFileName(messages.text("pick.new-name") + ENDING);
        return chosen(chooser.showSaveDialog(owner.get())).map(ChooserFilePicker::withEnding);
    }

    private Optional<Path> existing(String titleKey) {
        FileChooser chooser = projects(titleKey);
        return chosen(chooser.showOpenDialog(owner.get()));
    }

    private FileChooser projects(String titleKey) {
        FileChooser chooser = titled(titleKey);
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(messages.text("pick.projects"), "*" + ENDING),
                        new ExtensionFilter(messages.text("pick.any"), "*.*"));
        return chooser;
    }

    private FileChooser titled(String titleKey) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text(titleKey));
        folder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    /** The next choice begins in its folder. */
    private Optional<Path> chosen(File file) {
        Optional<File> chosen = Optional.ofNullable(file);
        chosen.map(File::getParentFile).ifPresent(parent -> folder = Optional.of(parent));
        return chosen.map(File::toPath);
    }

    /** Once, where somebody typed it before the one that a dialog keeps selected out. */
    static Path withEnding(Path chosen) {
        String name = chosen.getFileName().toString();
        while (name.endsWith(ENDING)) {
            name = name.substring(0, name.length() - ENDING.length());
        }
        return name.isEmpty() ? chosen : chosen.resolveSibling(name + ENDING);
    }

    @Override
    public Optional<Path> picture(String suggestedName) {
        ExtensionFilter points = new ExtensionFilter(messages.text("pick.picture-points"), "*.png");
        ExtensionFilter drawing =
                new ExtensionFilter(messages.text("pick.picture-drawing"), "*.svg");
        FileChooser chooser = titled("pick.picture");
        chooser.setInitialFileName(suggestedName);
        chooser.getExtensionFilters().addAll(points, drawing);
        Optional<Path> chosen = chosen(chooser.showSaveDialog(owner.get()));
        String ending = chooser.getSelectedExtensionFilter() == drawing ? ".svg" : ".png";
        return chosen.map(file -> withEnding(file, ending));
    }

    /** As typed where the name has an ending. */
    static Path withEnding(Path chosen, String ending) {
        String name = chosen.getFileName().toString();
        return name.indexOf('.') > 0 ? chosen : chosen.resolveSibling(name + ending);
    }

    @Override
    public Optional<Path> exportTarget(
            ExportFormat format, Optional<Path> last, String suggestedName) {
        String ending = "." + format.ending();
        FileChooser chooser = titled("pick.export");
        last.map(Path::toFile).filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        chooser.setInitialFileName(suggestedName);
        chooser.getExtensionFilters().add(new ExtensionFilter(format.name(), "*" + ending));
        return chosen(chooser.showSaveDialog(owner.get())).map(file -> withEnding(file, ending));
    }
}
