package org.quotewright.app;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Runs something after a second, on the interface's thread. */
final class Soon {

    private static final Duration A_SECOND = Duration.seconds(1);

    private Soon() {}

    static void run(Runnable later) {
        PauseTransition pause = new PauseTransition(A_SECOND);
        pause.setOnFinished(over -> later.run());
        pause.play();
    }
}
