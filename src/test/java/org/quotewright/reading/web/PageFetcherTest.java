package org.quotewright.reading.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.model.WebAddress;
import org.quotewright.reading.Reads;
import org.quotewright.reading.ReadArticle;

class PageFetcherTest {

    private static final String PAGE =
            """
            <html><head><title>Fähre fährt wieder</title><script src="/tracker.js"></script></head>
            <body><article><h1>Fähre fährt wieder</h1><img src="/pixel.gif">
            <p>"Die Fähre fährt im Mai," sagte Marta Lindqvist, die Lotsin, am Kai.</p>
            <p>Der alte Kai bleibt offen, solange er steht, und das ist eine gute Nachricht.</p>
            </article></body></html>
            """;

    @TempDir private Path folder;

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final Map<String, String> headers = new ConcurrentHashMap<>();
    private final CountDownLatch late = new CountDownLatch(1);
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        late.countDown();
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        asked.add(path);
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name, values.getFirst()));
        switch (path) {
            case "/ferry.html" ->
                    send(
                            exchange,
                            "text/html; charset=windows-1252",
                            Charset.forName("windows-1252"));
            case "/moved" -> {
                exchange.getResponseHeaders().set("Location", "/ferry.html");
                exchange.sendResponseHeaders(302, -1);
            }
            case "/photo" -> send(exchange, "image/png", StandardCharsets.UTF_8);
            case "/endless" -> {
                exchange.getResponseHeaders().set("Content-Type", "text/html");
                exchange.sendResponseHeaders(200, PageFetcher.LARGEST + 10L);
                exchange.getResponseBody().write(new byte[PageFetcher.LARGEST + 10]);
            }
            case "/slow" -> await();
            default -> exchange.sendResponseHeaders(404, -1);
        }
        exchange.close();
    }

    private void await() {
        try {
            late.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, String type, Charset charset)
            throws IOException {
        byte[] body = PAGE.getBytes(charset);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
    }

    private WebAddress address(String path) {
        return WebAddress.of("http://localhost:" + server.getAddress().getPort() + path)
                .orElseThrow();
    }

    private Path fetch(String path) throws PageNotFetched, IOException {
        return new PageFetcher(Duration.ofSeconds(5)).fetch(address(path), folder);
    }

    private static ReadArticle read(Path file) throws Exception {
        return Reads.one(file.getFileName().toString(), Files.readAllBytes(file));
    }

    @Test
    void savesThePageWithItsAddressInTheEncodingThatTheServerNames() throws Exception {
        Path file = fetch("/ferry.html");
        assertThat(file).hasFileName("ferry.mhtml");
        ReadArticle read = read(file);
        assertThat(read.article().text()).contains("\"Die Fähre fährt im Mai,\" sagte Marta");
        assertThat(read.article().facts().url()).isEqualTo(address("/ferry.html").toString());
    }

    @Test
    void asksForNothingButThePageAndSaysNothingOfItself() throws Exception {
        fetch("/ferry.html");
        assertThat(asked).containsExactly("/ferry.html");
        assertThat(headers).containsEntry("User-agent", "Quotewright");
        assertThat(headers).doesNotContainKeys("Cookie", "Referer", "Accept-language");
    }

    @Test
    void keepsTheAddressWhereTheServerSentIt() throws Exception {
        Path file = fetch("/moved");
        assertThat(read(file).article().facts().url()).isEqualTo(address("/ferry.html").toString());
        assertThat(fetch("/moved")).hasFileName("ferry-2.mhtml");
    }

    @Test
    void saysWhyThereIsNoPage() {
        assertThat(refused(() -> fetch("/gone"))).isEqualTo("fetch.refused");
        assertThat(refused(() -> fetch("/photo"))).isEqualTo("fetch.no-article");
        assertThat(refused(() -> fetch("/endless"))).isEqualTo("fetch.too-large");
        PageFetcher hasty = new PageFetcher(Duration.ofMillis(200));
        assertThat(refused(() -> hasty.fetch(address("/slow"), folder)))
                .isEqualTo("fetch.too-slow");
        int port = server.getAddress().getPort();
        stop();
        WebAddress nobody = WebAddress.of("http://localhost:" + port + "/").orElseThrow();
        assertThat(refused(() -> new PageFetcher().fetch(nobody, folder)))
                .isEqualTo("fetch.no-answer");
        assertThat(folder).isEmptyDirectory();
    }

    private static String refused(ThrowingCallable fetch) {
        String[] key = new String[1];
        assertThatExceptionOfType(PageNotFetched.class)
                .isThrownBy(fetch)
                .satisfies(e -> key[0] = e.messageKey());
        return key[0];
    }
}
