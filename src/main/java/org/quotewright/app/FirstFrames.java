package org.quotewright.app;

import javafx.animation.AnimationTimer;

/** Runs something once what was just shown has been drawn. */
final class FirstFrames extends AnimationTimer {

    /**
     * The first lays out, the second begins when that is being drawn, the third is over with it.
     */
    private static final int FRAMES = 3;

    private final Runnable then;
    private int frames;

    private FirstFrames(Runnable then) {
        this.then = then;
    }

    static void then(Runnable then) {
        new FirstFrames(then).start();
    }

    @Override
    public void handle(long now) {
        frames++;
        if (frames == FRAMES) {
            stop();
            then.run();
        }
    }
}
