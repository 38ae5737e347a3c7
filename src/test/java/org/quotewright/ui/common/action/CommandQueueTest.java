package org.quotewright.ui.common.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommandQueueTest {

    private final CommandQueue queue = new CommandQueue();
    private final List<String> done = new ArrayList<>();
    private final Deque<Runnable> running = new ArrayDeque<>();

    @Test
    void runsAtOnceWhatNothingGoesBefore() {
        queue.add(() -> done.add("one"));
        assertThat(done).containsExactly("one");
        assertThat(queue.busy().get()).isFalse();
    }

    @Test
    void keepsWaitingWhatComesWhileACommandRuns() {
        queue.add(slow("write"));
        queue.add(() -> done.add("key"));
        assertThat(done).containsExactly("write begins");
        assertThat(queue.busy().get()).isTrue();
        running.pop().run();
        assertThat(done).containsExactly("write begins", "write ends", "key");
        assertThat(queue.busy().get()).isFalse();
    }

    @Test
    void keepsTheOrderOfSlowCommands() {
        queue.add(slow("a"));
        queue.add(slow("b"));
        queue.add(slow("c"));
        while (!running.isEmpty()) {
            running.pop().run();
        }
        assertThat(done)
                .containsExactly("a begins", "a ends", "b begins", "b ends", "c begins", "c ends");
    }

    @Test
    void putsWhatACommandAsksForBeforeWhatWaited() {
        queue.add(slow("write"));
        queue.add(() -> queue.add(slow("accept of the second key")));
        queue.add(() -> done.add("third key"));
        running.pop().run();
        assertThat(done).endsWith("accept of the second key begins");
        running.pop().run();
        assertThat(done).endsWith("accept of the second key ends", "third key");
    }

    @Test
    void goesOnAfterACommandThatCouldNotStart() {
        queue.add(slow("write"));
        queue.add(() -> {
            throw new IllegalStateException("broken");
        });
        queue.add(() -> done.add("next"));
        assertThatIllegalStateException().isThrownBy(() -> running.pop().run());
        assertThat(done).endsWith("next");
        assertThat(queue.busy().get()).isFalse();
    }

    @Test
    void takesThousandsOfCommandsWithoutDeepRecursion() {
        queue.add(slow("write"));
        for (int i = 0; i < 100_000; i++) {
            queue.add(() -> done.add("key"));
        }
        running.pop().run();
        assertThat(done).hasSize(100_002);
    }

    private CommandQueue.Command slow(String name) {
        return finished -> {
            done.add(name + " begins");
            running.add(() -> {
                done.add(name + " ends");
                finished.run();
            });
        };
    }
}
