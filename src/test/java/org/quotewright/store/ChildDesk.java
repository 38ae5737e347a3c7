package org.quotewright.store;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.quotewright.model.DecisionKind;
import org.quotewright.model.QuoteId;
import org.quotewright.model.ReviewedQuote;

/** A desk in a process of its own, which tests start, talk to and kill. */
public final class ChildDesk {

    private ChildDesk() {}

    /** Opens the project and says how it went; asked to decide, then decides until it is killed. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true);
        if (arguments.length > 1 && arguments[1].equals("read")) {
            read(Path.of(arguments[0]), out);
            return;
        }
        try (ProjectFile project = ProjectFile.open(Path.of(arguments[0]))) {
            out.println("open");
            if (arguments.length > 1) {
                work(arguments[1], project, out);
            }
        } catch (ProjectUnavailable e) {
            out.println(e.getClass().getSimpleName());
        }
    }

    private static void read(Path file, PrintStream out) {
        try (ProjectFile project = ProjectFile.openForReading(file)) {
            out.println(project.articles().ids().size());
        } catch (ProjectUnavailable e) {
            out.println(e.getClass().getSimpleName());
        }
    }

    private static void work(String how, ProjectFile project, PrintStream out) {
        if (how.equals("once")) {
            project.write(() -> toggle(project));
        } else {
            decide(project, out);
        }
    }

    private static void decide(ProjectFile project, PrintStream out) {
        while (!out.checkError()) {
            out.println(project.write(() -> toggle(project)));
        }
    }

    private static long toggle(ProjectFile project) {
        ReviewedQuote quote = project.quotes().get(new QuoteId(1));
        DecisionDraft draft =
                new DecisionDraft(
                        quote,
                        DecisionKind.FLAG,
                        quote.verdict().withFlag(!quote.verdict().flagged()));
        return project.decisions()
                .append("child", StoreSamples.NOON, List.of(draft))
                .getFirst()
                .number();
    }

    /** "open", or the simple name of what the child's attempt threw. */
    static String tryToOpen(Path project) {
        return answer(start(project.toString()));
    }

    /** How many articles a child counts that only reads, or the name of what its attempt threw. */
    static String tryToRead(Path project) {
        return answer(start(project.toString(), "read"));
    }

    /** As {@link #tryToOpen}, for a child that decides something before it ends. */
    static String tryToHold(Path project) {
        return answer(start(project.toString(), "once"));
    }

    private static String answer(Process child) {
        try (BufferedReader lines = output(child)) {
            return lines.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            child.onExit().join();
        }
    }

    static Process start(String... arguments) {
        return startMain(ChildDesk.class, arguments);
    }

    public static Process startMain(Class<?> main, String... arguments) {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-Xmx256m",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                main.getName()));
        command.addAll(List.of(arguments));
        try {
            return new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BufferedReader output(Process child) {
        return child.inputReader(StandardCharsets.UTF_8);
    }
}
