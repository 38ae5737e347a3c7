package org.quotewright.bench;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.stage.Window;
import org.quotewright.app.Main;

/**
 * Runs Quotewright, says when its first window was drawn and what CPU time it took until then, in
 * milliseconds, and closes it.
 */
final class FirstFrame {

    static final String DRAWN = "first frame drawn";

    private final Window window;
    private int pulses;

    private FirstFrame(Window window) {
        this.window = window;
    }

    public static void main(String[] arguments) {
        ListChangeListener<Window> shown = FirstFrame::changed;
        Window.getWindows().addListener(shown);
        Main.main(arguments);
    }

    private static void changed(ListChangeListener.Change<? extends Window> change) {
        while (change.next()) {
            for (Window window : change.getAddedSubList()) {
                new FirstFrame(window).listen();
            }
        }
    }

    private void listen() {
        window.getScene().addPreLayoutPulseListener(this::pulse);
        Platform.requestNextPulse();
    }

    /** A pulse begins once what the one before has laid out is being drawn. */
    private void pulse() {
        pulses++;
        if (pulses == 2) {
            say(DRAWN);
            say(Long.toString(cpuMillis()));
            window.hide();
        } else {
            Platform.requestNextPulse();
        }
    }

    private static long cpuMillis() {
        return ProcessHandle.current().info().totalCpuDuration().map(Duration::toMillis).orElse(0L);
    }

    private static void say(String line) {
        System.out.writeBytes((line + System.lineSeparator()).getBytes(StandardCharsets.UTF_8));
        System.out.flush();
    }
}
