package org.quotewright.app;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import org.quotewright.model.WebAddress;

/** What another program copied. */
record Copied(Clipboard clipboard) {

    /** Makes a page of markup that has no head of its own. */
    private static final String PAGE = "<!DOCTYPE html>";

    static Copied now() {
        return new Copied(Clipboard.getSystemClipboard());
    }

    List<Path> files() {
        return clipboard.getFiles().stream().map(File::toPath).toList();
    }

    Optional<String> address() {
        return Optional.ofNullable(clipboard.getString())
                .map(String::strip)
                .filter(words -> words.startsWith("http") && WebAddress.of(words).isPresent());
    }

    /** Words go before their markup, which some programs copy alone; empty where there are none. */
    String words() {
        return Optional.ofNullable(clipboard.getString())
                .or(() -> Optional.ofNullable(clipboard.getHtml()).map(PAGE::concat))
                .orElse("");
    }
}
