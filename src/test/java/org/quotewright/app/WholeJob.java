package org.quotewright.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.quotewright.model.QuoteState;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.review.ExportFormat;
import org.quotewright.review.Library;
import org.quotewright.review.Session;
import org.quotewright.ui.InventedArticles;
import org.quotewright.ui.InventedProject;
import org.quotewright.ui.NoFiles;
import org.quotewright.ui.common.Dress;
import org.quotewright.ui.common.Look;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.Preferences;
import org.quotewright.ui.common.StageDialogs;
import org.quotewright.ui.common.desk.Projects;
import org.quotewright.ui.common.palette.BundledFonts;
import org.quotewright.ui.common.palette.Theme;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A desk on a real project with real threads, for tests that use it as an analyst does. */
final class WholeJob implements NoFiles, Projects, AutoCloseable {

    private static final int PATIENCE_SECONDS = 30;

    private final InventedProject project;
    private final FxJobRunner jobs = new FxJobRunner();
    private final Path export;
    private List<Path> chosen = List.of();
    private Optional<Path> other = Optional.empty();
    private final Preferences preferences = Preferences.of(new Look(Theme.LIGHT, 1));
    private Stage stage;
    private Desk desk;

    WholeJob(Path folder) {
        this(folder, new InventedProject(folder));
    }

    WholeJob(Path folder, InventedProject project) {
        this.project = project;
        this.export = folder.resolve("export.csv");
    }

    /** Shown with the invented articles in it. */
    static WholeJob withInventedArticles(Path folder) {
        WholeJob job = new WholeJob(folder);
        job.add(InventedArticles.in(folder));
        job.show();
        return job;
    }

    /** On a stage of its own: the one that TestFX hands on keeps what other tests did to it. */
    void show() {
        stage = new Stage();
        BundledFonts.load();
        Dress dress = new Dress(preferences.look());
        Equipment equipment =
                new Equipment(
                        preferences,
                        new Messages(),
                        dress,
                        new StageDialogs(() -> stage, dress),
                        this,
                        this,
                        () -> true);
        desk = new DeskFactory(project.session(), jobs, equipment).desk();
        stage.setScene(desk.scene(1300, 860));
        stage.show();
        desk.begin(List.of());
    }

    void add(List<Path> files) {
        project.add(files);
    }

    Preferences preferences() {
        return preferences;
    }

    void willPick(List<Path> files) {
        chosen = files;
    }

    void willCompareWith(Path project) {
        other = Optional.of(project);
    }

    Path export() {
        return export;
    }

    /** Closes the project and opens it anew, as on another day. */
    void reopen() {
        project.reopen();
    }

    List<ReviewedQuote> quotes() {
        return project.session().library().articles().stream()
                .flatMap(
                        article -> project.session().library().open(article.id()).quotes().stream())
                .toList();
    }

    List<String> texts() {
        Library library = project.session().library();
        return library.articles().stream()
                .map(article -> library.open(article.id()).article().text())
                .toList();
    }

    Session session() {
        return project.session();
    }

    Scene scene() {
        return stage.getScene();
    }

    List<QuoteState> states() {
        return quotes().stream().map(ReviewedQuote::state).toList();
    }

    void waitForStatus(String words) throws TimeoutException {
        waitUntil("the status " + words, () -> label("#status-verified").equals(words));
    }

    String label(String query) {
        Scene scene = stage.getScene();
        return scene.lookup(query) instanceof Label label ? label.getText() : "";
    }

    /** Waits for the preview of what is to be added, and adds all of it. */
    static void addAll(FxRobot robot) throws TimeoutException {
        waitUntil(() -> mayTake(robot));
        robot.press(KeyCode.SHIFT).type(KeyCode.ENTER).release(KeyCode.SHIFT);
        waitUntil(() -> robot.lookup("#preview-left-out").tryQuery().isEmpty());
    }

    /** Whether a preview stands in front that was there long enough to be seen. */
    static boolean mayTake(FxRobot robot) {
        return robot.lookup("#preview-take")
                .match(button -> !button.isDisabled())
                .tryQuery()
                .isPresent();
    }

    static void waitUntil(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                PATIENCE_SECONDS,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(condition).get());
    }

    /** As {@link #waitUntil(Callable)}; where it never comes true, says so with what is seen. */
    void waitUntil(String wanted, Callable<Boolean> condition) {
        try {
            waitUntil(condition);
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain for " + wanted + "; " + seen(), e);
        }
    }

    /** What stands in front, for whoever has to explain a failure. */
    private String seen() {
        return WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () ->
                        "windows "
                                + Window.getWindows().stream()
                                        .map(window ->
                                                window.getClass().getSimpleName()
                                                        + (window.isFocused() ? " (focused)" : ""))
                                        .toList()
                                + ", focus on "
                                + scene().getFocusOwner()
                                + ", notice "
                                + desk.notices().current().get()
                                + ", status "
                                + label("#status-verified")
                                + ", "
                                + label("#status-saved"));
    }

    /** Once the project is so and the desk shows it: what is written is seen a little later. */
    void waitUntilShown(Callable<Boolean> condition) throws Exception {
        waitUntil(condition);
        waitForRest();
    }

    void waitUntilShown(String wanted, Callable<Boolean> condition) throws Exception {
        waitUntil(wanted, condition);
        waitForRest();
    }

    /** Once every step asked for has led where it leads, and the desk is laid out with it. */
    void waitForRest() throws Exception {
        CompletableFuture<Void> rest = new CompletableFuture<>();
        WaitForAsyncUtils.asyncFx(() ->
                desk.navigation()
                        .whenThere(() -> {
                            scene().getRoot().applyCss();
                            scene().getRoot().layout();
                            rest.complete(null);
                        }));
        rest.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public List<Path> articles() {
        return chosen;
    }

    @Override
    public Optional<Path> corrected() {
        return chosen.stream().findFirst();
    }

    @Override
    public Optional<Path> exported() {
        return other;
    }

    @Override
    public Optional<Path> project() {
        return other;
    }

    @Override
    public List<Path> others() {
        return List.of();
    }

    /** Nobody goes on to another project. */
    @Override
    public void open(Path other) {
        throw new IllegalStateException(other.toString());
    }

    @Override
    public Optional<Path> picture(String suggestedName) {
        return Optional.of(export.resolveSibling(suggestedName + ".png"));
    }

    @Override
    public Optional<Path> exportTarget(
            ExportFormat format, Optional<Path> last, String suggestedName) {
        return Optional.of(export);
    }

    @Override
    public void close() {
        WaitForAsyncUtils.waitForAsyncFx(5_000, stage::hide);
        jobs.close();
        project.close();
    }
}
