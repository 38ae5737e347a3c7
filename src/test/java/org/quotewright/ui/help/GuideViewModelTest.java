package org.quotewright.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quotewright.model.guide.GuideBlock;
import org.quotewright.model.guide.GuideChapter;
import org.quotewright.model.guide.GuidePage;
import org.quotewright.model.guide.GuideRun;

class GuideViewModelTest {

    private static final Map<String, GuidePage> PAGES =
            Map.of("guide.md", page("Guide", "One", "Two"), "search.md", page("Search", "Words"));

    private final GuideViewModel guide =
            new GuideViewModel(name -> Optional.ofNullable(PAGES.get(name)), "guide.md");

    private static GuidePage page(String title, String... chapters) {
        return new GuidePage(
                title, Stream.of(chapters).map(name -> GuideChapter.of(name, List.of())).toList());
    }

    @Test
    void stepsThroughTheChapters() {
        guide.step(1);
        assertThat(guide.chapter().get().title()).isEqualTo("Two");
        guide.step(1);
        assertThat(guide.chapter().get().title()).isEqualTo("Two");
    }

    @Test
    void goesBackToWhereALinkWasFollowed() {
        guide.step(1);
        guide.follow("search.md");
        assertThat(guide.page().get().title()).isEqualTo("Search");
        assertThat(guide.chapter().get().title()).isEqualTo("Words");
        guide.back();
        assertThat(guide.chapter().get().title()).isEqualTo("Two");
        assertThat(guide.mayGoBack().get()).isFalse();
    }

    @Test
    void tellsTheChaptersOnce() {
        GuideBlock contents = points("#one", "#two");
        GuideBlock others = points("#two", "search.md");
        GuidePage whole =
                new GuidePage(
                        "Guide",
                        List.of(
                                GuideChapter.of("One", List.of(contents, others)),
                                GuideChapter.of("Two", List.of())));
        assertThat(new GuideViewModel(name -> Optional.of(whole), "guide.md").blocks())
                .containsExactly(others);
    }

    private static GuideBlock points(String... targets) {
        return new GuideBlock.Points(
                false,
                Stream.of(targets)
                        .map(target -> List.of(new GuideRun("there", GuideRun.Style.LINK, target)))
                        .toList());
    }

    @Test
    void followsAnchorsWithinThePage() {
        guide.follow("#two");
        assertThat(guide.chapter().get().title()).isEqualTo("Two");
        assertThat(guide.leadsSomewhere("#three")).isFalse();
        assertThat(guide.leadsSomewhere("none.md")).isFalse();
    }
}
