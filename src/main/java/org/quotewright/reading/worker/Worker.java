package org.quotewright.reading.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/** A process that reads files, with the Java and the class path of this one. */
final class Worker {

    private static final ThreadFactory THREADS =
            Thread.ofPlatform().daemon().name("answers-", 0).factory();
    private static final long LOOK_MILLIS = 50;

    /** Options there, to record what is loaded for example, are not meant for this process. */
    private static final Set<String> OF_THE_PARENT_ALONE =
            Set.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS");

    private static final long PARTING_SECONDS = 10;

    private final Process process;
    private volatile boolean isEnded;
    private final DataInputStream in;
    private final Wire.Out out;

    private Worker(Process process) {
        this.process = process;
        this.in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        this.out =
                new Wire.Out(
                        new DataOutputStream(new BufferedOutputStream(process.getOutputStream())));
    }

    static Worker start(WorkerLimits limits) throws IOException {
        List<String> command =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + limits.heapMegabytes() + "m",
                        "-XX:+ExitOnOutOfMemoryError",
                        // its last words, else, would be read as an answer
                        "-XX:+DisplayVMOutputToStderr",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dfile.encoding=UTF-8",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReadingProcess.class.getName(),
                        Long.toString(limits.idle().toMillis()));
        ProcessBuilder process = new ProcessBuilder(command);
        process.environment().keySet().removeAll(OF_THE_PARENT_ALONE);
        return new Worker(process.redirectError(ProcessBuilder.Redirect.DISCARD).start());
    }

    /** False as soon as its end was asked for, though the system may take a moment over that. */
    boolean isAlive() {
        return !isEnded && process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    /**
     * Waits for the answer; ends the process where it does not come in time or is not wanted.
     *
     * @throws IOException where the process ended without an answer
     */
    Answer ask(Request request, long millis, BooleanSupplier isUnwanted)
            throws IOException, TimeoutException, InterruptedException {
        boolean isAnswered = false;
        try {
            request.write(out);
            FutureTask<Answer> answer = new FutureTask<>(() -> Answer.read(in));
            THREADS.newThread(answer).start();
            Answer found = awaited(answer, System.nanoTime() + millis * 1_000_000, isUnwanted);
            isAnswered = true;
            return found;
        } finally {
            if (!isAnswered) {
                end();
            }
        }
    }

    private static Answer awaited(
            FutureTask<Answer> answer, long deadline, BooleanSupplier isUnwanted)
            throws IOException, TimeoutException, InterruptedException {
        while (true) {
            try {
                return answer.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (isUnwanted.getAsBoolean()) {
                    throw new InterruptedException();
                }
                if (System.nanoTime() - deadline > 0) {
                    throw e;
                }
            } catch (ExecutionException e) {
                throw new IOException(e.getCause());
            }
        }
    }

    /** Of a process that ended or is about to. */
    int status() throws InterruptedException {
        return process.waitFor(PARTING_SECONDS, TimeUnit.SECONDS) ? process.exitValue() : -1;
    }

    void end() {
        isEnded = true;
        process.destroyForcibly();
    }
}
