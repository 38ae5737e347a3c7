package org.quotewright.reading.worker;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Where the worker process starts: answers the requests of its standard input on its standard
 * output. It ends with its input, so that it never outlives whoever started it, and with status 0
 * when it was asked nothing for a while.
 */
public final class ReadingProcess {

    /** As the virtual machine ends where memory ran out. */
    static final int OUT_OF_MEMORY = 3;

    private static final int BROKEN = 1;

    private final BlockingQueue<Request> requests = new LinkedBlockingQueue<>();
    private final Answering answering = new Answering();
    private final DataInputStream in;
    private final Wire.Out out;

    private ReadingProcess(DataInputStream in, DataOutputStream out) {
        this.in = in;
        this.out = new Wire.Out(out);
    }

    /** Its one argument: the milliseconds after which it ends when it is asked nothing. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, failure) -> Runtime.getRuntime().halt(status(failure)));
        // a library that prints something must not break the answers
        System.setOut(
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        DataInputStream in = new DataInputStream(new FileInputStream(FileDescriptor.in));
        DataOutputStream out =
                new DataOutputStream(
                        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        new ReadingProcess(in, out).serve(Long.parseLong(arguments[0]));
    }

    /**
     * Memory beside the heap runs out in the library of Java, where the machine does not see it.
     */
    static int status(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                        .anyMatch(OutOfMemoryError.class::isInstance)
                ? OUT_OF_MEMORY
                : BROKEN;
    }

    private void serve(long idleMillis) throws IOException, InterruptedException {
        Thread.ofPlatform().daemon().name("requests").start(this::listen);
        Request request = requests.poll(idleMillis, TimeUnit.MILLISECONDS);
        while (request != null) {
            answering.answer(request).write(out);
            request = requests.poll(idleMillis, TimeUnit.MILLISECONDS);
        }
        Runtime.getRuntime().halt(0);
    }

    /** Even while a file is being read, the end of the input is the end of the process. */
    private void listen() {
        try {
            while (true) {
                requests.add(Request.read(in));
            }
        } catch (IOException e) {
            Runtime.getRuntime().halt(0);
        }
    }
}
