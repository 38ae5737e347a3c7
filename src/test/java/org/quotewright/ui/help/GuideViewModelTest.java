package org.quotewright.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quotewright.model.guide.GuideChapter;
import org.quotewright.model.guide.GuidePage;

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
    void followsAnchorsWithinThePage() {
        guide.follow("#two");
        assertThat(guide.chapter().get().title()).isEqualTo("Two");
        assertThat(guide.leadsSomewhere("#three")).isFalse();
        assertThat(guide.leadsSomewhere("none.md")).isFalse();
    }
}
