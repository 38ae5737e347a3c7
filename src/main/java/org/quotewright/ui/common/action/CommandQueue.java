package org.quotewright.ui.common.action;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * Takes commands in the order given, each one only after the one before has finished, so that every
 * key finds the desk as the key before has left it. For the interface's thread only.
 */
public final class CommandQueue {

    /** Something that takes a while. */
    @FunctionalInterface
    public interface Command {
        /** Calls {@code finished} once, now or later. */
        void start(Runnable finished);
    }

    private final Deque<Command> waiting = new ArrayDeque<>();
    private final Deque<Command> nested = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private boolean starting;
    private boolean replaying;

    /** True from the start of a command until it and all after it have finished. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** What a command adds while it starts goes before all that were waiting. */
    public void add(Command command) {
        (starting ? nested : waiting).addLast(command);
        proceed();
    }

    public void add(Runnable command) {
        add(finished -> {
            command.run();
            finished.run();
        });
    }

    /** Does at once what was held back before: its turn has come. */
    void replay(Runnable heldBack) {
        replaying = true;
        try {
            heldBack.run();
        } finally {
            replaying = false;
        }
    }

    boolean isReplaying() {
        return replaying;
    }

    private void proceed() {
        while (!starting && !busy.get() && !waiting.isEmpty()) {
            busy.set(true);
            start(waiting.removeFirst());
        }
    }

    private void start(Command command) {
        starting = true;
        boolean started = false;
        try {
            command.start(this::finished);
            started = true;
        } finally {
            starting = false;
            nested.descendingIterator().forEachRemaining(waiting::addFirst);
            nested.clear();
            if (!started) {
                finished();
            }
        }
    }

    private void finished() {
        busy.set(false);
        proceed();
    }
}
