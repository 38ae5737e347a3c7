package org.quotewright.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quotewright.model.guide.GuideBlock;
import org.quotewright.model.guide.GuidePage;
import org.quotewright.reading.guide.GuideReader;
import org.quotewright.writing.guide.GuideHtml;

/** The manual that comes with the program: its pages and their pictures. */
public final class GuidePages {

    /** The page that leads to the others. */
    public static final String FIRST = "guide.md";

    /** The build puts the pages of src/docs and their pictures there. */
    private static final String IN = "guide/";

    private static final Set<String> PAGES =
            Set.of(
                    FIRST,
                    "comparison.md",
                    "exports.md",
                    "input-files.md",
                    "project-file.md",
                    "reanchoring.md",
                    "search.md",
                    "security.md");

    private GuidePages() {}

    /** Empty where the manual has no such page. */
    public static Optional<GuidePage> page(String name) {
        return PAGES.contains(name) ? Optional.of(GuideReader.read(text(name))) : Optional.empty();
    }

    public static Optional<URL> picture(String name) {
        return Optional.ofNullable(GuidePages.class.getResource(IN + name));
    }

    /** Writes all of it as HTML; the first page is {@code guide.html}. */
    public static void write(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("pictures"));
        for (String name : PAGES) {
            String html = GuideHtml.of(text(name), PAGES);
            Files.writeString(folder.resolve(name.replaceAll("\\.md$", ".html")), html);
        }
        for (String name : pictures()) {
            try (InputStream picture = open(name)) {
                Files.write(folder.resolve(name), picture.readAllBytes());
            }
        }
    }

    private static List<String> pictures() {
        return PAGES.stream()
                .flatMap(name -> GuideReader.read(text(name)).chapters().stream())
                .flatMap(chapter -> chapter.blocks().stream())
                .filter(GuideBlock.Picture.class::isInstance)
                .map(block -> ((GuideBlock.Picture) block).name())
                .toList();
    }

    private static String text(String name) {
        try (InputStream page = open(name)) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        return Optional.ofNullable(GuidePages.class.getResourceAsStream(IN + name)).orElseThrow();
    }
}
