package org.quotewright.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketImpl;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.app.Engines;
import org.quotewright.attribution.AttributionEngine;
import org.quotewright.review.Library;
import org.quotewright.review.ProjectSession;
import org.quotewright.review.Sessions;
import org.quotewright.store.ProjectUnavailable;

/** The whole job with sockets that fail on any use. */
class OfflineTest {

    private static final AtomicInteger ASKED = new AtomicInteger();

    private static final String PAGE =
            """
            <html><head><title>Ferry to sail again</title>
            <link rel="stylesheet" href="http://127.0.0.1:9/style.css">
            <script src="http://127.0.0.1:9/tracker.js"></script></head>
            <body><article><h1>Ferry to sail again</h1>
            <img src="http://127.0.0.1:9/pixel.gif">
            <p>"The ferry will sail in May," said Marta Lindqvist, a pilot, on the quay.</p>
            <p>She added that the old pier would stay open for as long as it stood.</p>
            </article></body></html>
            """;

    @TempDir private Path folder;

    @BeforeAll
    @SuppressWarnings("deprecation")
    static void letSocketsFail() throws IOException {
        Socket.setSocketImplFactory(OfflineTest::refuse);
        ServerSocket.setSocketFactory(OfflineTest::refuse);
        DatagramSocket.setDatagramSocketImplFactory(() -> {
            throw refused();
        });
    }

    private static SocketImpl refuse() {
        return new RefusedSocket(OfflineTest::refused);
    }

    private static IllegalStateException refused() {
        ASKED.incrementAndGet();
        return new IllegalStateException("somebody asked for a socket");
    }

    @Test
    void doesTheWholeJobWithoutASocket() throws IOException, ProjectUnavailable {
        Path project = folder.resolve("offline.quotewright");
        Path page = Files.writeString(folder.resolve("ferry.html"), PAGE);
        Path out = folder.resolve("quotes.json");
        assertThat(CommandRun.of("attribute", page).exitStatus()).isZero();
        assertThat(CommandRun.of("import", project, page).exitStatus()).isZero();
        assertThat(CommandRun.of("search", project, "ferry").out()).contains("sail in May");
        acceptAll(project);
        CommandRun.of("export", project, "--format=json", "--out", out);
        assertThat(Files.readString(out)).contains("sail in May").contains("pier would stay");
        assertThat(ASKED).hasValue(0);
    }

    private static void acceptAll(Path project) throws ProjectUnavailable {
        AttributionEngine engine = Engines.choose(Engines.Choice.AUTO);
        try (ProjectSession opened = Sessions.open(project, "kaya", engine, Clock.systemUTC())) {
            Library library = opened.session().library();
            library.articles().stream()
                    .flatMap(article -> library.open(article.id()).quotes().stream())
                    .forEach(quote -> opened.session().review().accept(quote.id()));
        }
    }

    @Test
    void noticesASocket() {
        assertThat(socketFails()).isTrue();
        ASKED.decrementAndGet();
    }

    private static boolean socketFails() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), 9)) {
            return socket.isClosed();
        } catch (IllegalStateException e) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
