package org.quotewright.bench;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Platform;

/** The keys of the running desk, in a runtime of its own. */
final class DeskKeys {

    private static final int ARTICLES = 1_000;

    private DeskKeys() {}

    static int articles() {
        return Math.min(ARTICLES, Integer.getInteger("bench.articles", ARTICLES));
    }

    public static void main(String[] arguments) throws Exception {
        Platform.startup(() -> {});
        Platform.setImplicitExit(false);
        Path folder = Files.createTempDirectory("desk-keys");
        try {
            Rows rows = new Rows(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
            DeskRun.measure(rows, folder, articles());
        } finally {
            Folders.delete(folder);
        }
        Platform.exit();
    }
}
