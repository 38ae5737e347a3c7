package org.quotewright.reading.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.quotewright.model.WebAddress;

/**
 * Fetches one page, and nothing that it names: no picture, style or script. It is asked for by
 * nobody but the analyst, who typed its address; the server is told that and no more: no cookie, no
 * page before, no language. The one class of the program that may open a connection.
 */
public final class PageFetcher {

    static final int LARGEST = 20 << 20;

    private final Duration patience;

    public PageFetcher() {
        this(Duration.ofSeconds(30));
    }

    PageFetcher(Duration patience) {
        this.patience = patience;
    }

    /**
     * Saves the page in the folder under a name of its own. Follows where the server sends it,
     * though never from an encrypted connection to an open one.
     *
     * @throws PageNotFetched where there is no page, or one that can be no article
     * @throws IOException where it cannot be written
     */
    public Path fetch(WebAddress address, Path folder) throws PageNotFetched, IOException {
        try (HttpClient client =
                HttpClient.newBuilder()
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .connectTimeout(patience)
                        .build()) {
            try {
                return saved(address, answer(client, address), folder);
            } finally {
                client.shutdownNow();
            }
        }
    }

    private HttpResponse<InputStream> answer(HttpClient client, WebAddress address)
            throws PageNotFetched {
        HttpRequest request =
                HttpRequest.newBuilder(address.uri())
                        .timeout(patience)
                        .header("User-Agent", "Quotewright")
                        .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        } catch (HttpTimeoutException e) {
            throw new PageNotFetched(e, "fetch.too-slow", address.host());
        } catch (IOException | IllegalArgumentException e) {
            throw new PageNotFetched(e, "fetch.no-answer", address.host());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PageNotFetched(e, "fetch.stopped", address.host());
        }
    }

    private static Path saved(WebAddress asked, HttpResponse<InputStream> answer, Path folder)
            throws PageNotFetched, IOException {
        try (InputStream body = answer.body()) {
            if (answer.statusCode() != 200) {
                throw new PageNotFetched(
                        null, "fetch.refused", asked.host(), Integer.toString(answer.statusCode()));
            }
            String type = answer.headers().firstValue("Content-Type").orElse("text/html");
            SavedForm form =
                    SavedForm.of(type)
                            .orElseThrow(() -> new PageNotFetched(null, "fetch.no-article", type));
            byte[] bytes = form.bytes(answer.uri(), type, read(asked, body));
            return Files.write(file(folder, answer.uri(), form), bytes);
        }
    }

    private static byte[] read(WebAddress asked, InputStream body) throws PageNotFetched {
        try {
            byte[] bytes = body.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new PageNotFetched(null, "fetch.too-large", asked.host());
            }
            return bytes;
        } catch (IOException e) {
            throw new PageNotFetched(e, "fetch.no-answer", asked.host());
        }
    }

    /** The last part of the address, or the host's name, and a number where that is taken. */
    private static Path file(Path folder, URI address, SavedForm form) {
        String path = address.getPath() == null ? "" : address.getPath();
        String last = path.substring(path.lastIndexOf('/') + 1).replaceAll("\\.\\w++$", "");
        String plain = last.replaceAll("[^\\p{L}\\p{N}._-]++", "-").replaceAll("^[.-]++", "");
        String name = plain.isEmpty() ? address.getHost() : plain;
        String start = name.substring(0, Math.min(name.length(), 80));
        Path file = folder.resolve(start + form.ending());
        for (int i = 2; Files.exists(file); i++) {
            file = folder.resolve(start + "-" + i + form.ending());
        }
        return file;
    }
}
