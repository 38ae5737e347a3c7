package org.quotewright.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javafx.application.Platform;
import javafx.stage.Window;
import org.quotewright.model.QuoteId;
import org.quotewright.review.ProjectSession;
import org.quotewright.review.Session;
import org.quotewright.review.Sessions;

/** A desk in a window of a process of its own, which a test has the system end. */
final class EndedDesk {

    private EndedDesk() {}

    static Process start(Path project, Path folder, String does) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx512m",
                        "-Djava.awt.headless=true",
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw",
                        "-Dprism.text=t2k",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EndedDesk.class.getName(),
                        project.toString(),
                        folder.toString(),
                        does)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Says when the window is open and the desk has done what it was to do. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[1]);
        DeskFiles files =
                new DeskFiles(
                        new SettingsFile(folder.resolve("desk.properties")),
                        new PositionFile(folder.resolve("position.properties")),
                        List.of());
        try (OrderlyEnd end = OrderlyEnd.ofProcess();
                ProjectSession open =
                        Sessions.open(
                                Path.of(arguments[0]),
                                "kaya",
                                Engines.choose(Engines.Choice.RULES),
                                Clock.systemUTC())) {
            FxJobRunner.onInterface(() ->
                    Window.getWindows()
                            .subscribe(() -> Platform.runLater(() -> begin(open, arguments[2]))));
            DeskApplication.open(open.session(), List.of(), false, files, end);
        }
    }

    private static void begin(ProjectSession open, String does) {
        Session session = open.session();
        session.search().find("sails", 5);
        if (does.equals("decides")) {
            session.review().accept(new QuoteId(1));
        }
        PrintStream out =
                new PrintStream(
                        new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        out.println("begun");
    }
}
