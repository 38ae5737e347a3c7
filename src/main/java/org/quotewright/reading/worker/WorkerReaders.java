package org.quotewright.reading.worker;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.quotewright.model.Hints;
import org.quotewright.reading.Content;
import org.quotewright.reading.Part;
import org.quotewright.reading.PathOpener;
import org.quotewright.reading.UnreadableArticle;

/**
 * Reads files in a worker process, one at a time. A file that takes too long, or more memory than
 * there is, costs the process, and the next file gets a new one. Safe for any thread.
 */
public final class WorkerReaders implements PathOpener {

    private static final long LOOK_MILLIS = 50;
    private static final System.Logger LOG = System.getLogger(WorkerReaders.class.getName());

    private final ReentrantLock turn = new ReentrantLock();
    private final WorkerLimits limits;
    private volatile Optional<Worker> worker = Optional.empty();

    public WorkerReaders(WorkerLimits limits) {
        this.limits = limits;
    }

    @Override
    public Part part(Path path) {
        return part(path, Hints.NONE);
    }

    @Override
    public Part part(Path path, Hints hints) {
        return part(new Request(path.toString(), List.of(), hints), path);
    }

    private Part part(Request request, Path place) {
        return new Part(place, new WorkerOpening(request, place));
    }

    /** The process that reads, if one runs. */
    Optional<Long> pid() {
        return worker.filter(Worker::isAlive).map(Worker::pid);
    }

    /** Ends the process, whatever it reads. */
    @Override
    public void close() {
        Optional<Worker> ended = worker;
        worker = Optional.empty();
        ended.ifPresent(Worker::end);
    }

    private Answer inTurn(Request request, Path place, BooleanSupplier isUnwanted)
            throws UnreadableArticle {
        String file = place.toString();
        try {
            awaitTurn(isUnwanted);
            try {
                return answer(request, file, isUnwanted);
            } finally {
                turn.unlock();
            }
        } catch (InterruptedException e) {
            throw new UnreadableArticle(e, "reading.failed", file);
        }
    }

    private void awaitTurn(BooleanSupplier isUnwanted) throws InterruptedException {
        while (!turn.tryLock(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
            if (isUnwanted.getAsBoolean()) {
                throw new InterruptedException();
            }
        }
    }

    private Answer answer(Request request, String file, BooleanSupplier isUnwanted)
            throws UnreadableArticle, InterruptedException {
        Optional<Answer> answer = asked(request, file, isUnwanted);
        if (answer.isEmpty()) {
            answer = asked(request, file, isUnwanted);
        }
        return answer.orElseThrow(() -> new UnreadableArticle("reading.broken", file));
    }

    /** Empty where the process had gone to rest just then. */
    private Optional<Answer> asked(Request request, String file, BooleanSupplier isUnwanted)
            throws UnreadableArticle, InterruptedException {
        Worker asked = running(file);
        try {
            return Optional.of(asked.ask(request, limits.slowest().toMillis(), isUnwanted));
        } catch (TimeoutException e) {
            String seconds = Long.toString(limits.slowest().toSeconds());
            throw new UnreadableArticle(e, "reading.too-slow", file, seconds);
        } catch (IOException e) {
            return switch (asked.status()) {
                case 0 -> Optional.empty();
                case ReadingProcess.OUT_OF_MEMORY ->
                        throw new UnreadableArticle(e, "reading.too-heavy", file);
                default -> throw new UnreadableArticle(e, "reading.broken", file);
            };
        }
    }

    private Worker running(String file) throws UnreadableArticle {
        try {
            Optional<Worker> alive = worker.filter(Worker::isAlive);
            Worker running = alive.isPresent() ? alive.get() : Worker.start(limits);
            worker = Optional.of(running);
            return running;
        } catch (IOException e) {
            throw new UnreadableArticle(e, "reading.no-worker", file);
        }
    }

    /** Asks the process in its turn. */
    private final class WorkerOpening implements Part.Opening {

        private final Request request;
        private final Path place;

        WorkerOpening(Request request, Path place) {
            this.request = request;
            this.place = place;
        }

        @Override
        public Content open() throws UnreadableArticle {
            return open(() -> false);
        }

        @Override
        public Content open(BooleanSupplier isUnwanted) throws UnreadableArticle {
            return switch (inTurn(request, place, isUnwanted)) {
                case Answer.One one -> Content.of(one.article());
                case Answer.Parts parts -> WorkerReaders.this.parts(request, parts);
                case Answer.Refused refused -> throw refusal(refused);
            };
        }

        private UnreadableArticle refusal(Answer.Refused refused) {
            if (!refused.cause().isEmpty()) {
                LOG.log(Level.INFO, () -> "not read: " + place + ": " + refused.cause());
            }
            List<String> arguments = refused.arguments();
            return arguments.isEmpty()
                    ? new UnreadableArticle(refused.messageKey(), place.toString())
                    : new UnreadableArticle(
                            refused.messageKey(),
                            arguments.getFirst(),
                            arguments.subList(1, arguments.size()).toArray(String[]::new));
        }
    }

    private Content parts(Request request, Answer.Parts parts) {
        return new Content.Parts(
                IntStream.range(0, parts.places().size())
                        .mapToObj(number ->
                                part(request.part(number), Path.of(parts.places().get(number))))
                        .toList());
    }
}
