package org.quotewright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.model.guide.GuideBlock;
import org.quotewright.model.guide.GuidePage;

class GuidePagesTest {

    @TempDir private Path folder;

    @Test
    void hasEveryPictureThatTheGuideShows() {
        GuidePage guide = GuidePages.page(GuidePages.FIRST).orElseThrow();
        List<String> pictures =
                guide.chapters().stream()
                        .flatMap(chapter -> chapter.blocks().stream())
                        .filter(GuideBlock.Picture.class::isInstance)
                        .map(block -> ((GuideBlock.Picture) block).name())
                        .toList();
        assertThat(pictures).isNotEmpty().allMatch(name -> GuidePages.picture(name).isPresent());
    }

    @Test
    void hasNoPageButItsOwn() {
        assertThat(GuidePages.page("decisions/0001-one.md")).isEmpty();
    }

    @Test
    void everyLinkOfTheHtmlLeadsSomewhere() throws IOException {
        GuidePages.write(folder);
        for (Path page : pages()) {
            Document html = Jsoup.parse(page);
            assertThat(html.select("a[href^=#]").eachAttr("href"))
                    .as("%s", page.getFileName())
                    .allMatch(anchor -> html.getElementById(anchor.substring(1)) != null);
            assertThat(html.select("a[href]:not([href^=#]), img").stream())
                    .allMatch(link ->
                            Files.exists(folder.resolve(link.attr("href") + link.attr("src"))));
        }
    }

    private List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> pages = files.filter(file -> file.toString().endsWith(".html")).toList();
            assertThat(pages).hasSize(8);
            return pages;
        }
    }
}
