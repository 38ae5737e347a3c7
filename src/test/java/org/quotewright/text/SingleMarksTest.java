package org.quotewright.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SingleMarksTest {

    private static List<String> quoted(String text) {
        return TextLayout.of(text).quotedStretches().stream()
                .map(stretch -> stretch.span().in(text))
                .toList();
    }

    @Test
    void elisionsAndYearsOpenNothing() {
        assertThat(quoted("They gave 'em hell 'til the '90s ended' there")).isEmpty();
        assertThat(quoted("'Twas late, 'cause it rained' there")).isEmpty();
        assertThat(quoted("She said 'emma is late' twice")).containsExactly("'emma is late'");
        assertThat(quoted("She said 'causes differ' twice")).containsExactly("'causes differ'");
    }

    @Test
    void openWhereAWordBegins() {
        assertThat(quoted("('we go') ['we go'] —'we go' x:'we go' /‘we go’"))
                .containsExactly("'we go'", "'we go'", "'we go'", "'we go'", "‘we go’");
        assertThat(quoted("'We go' and 'a' and Lea'we go'")).containsExactly("'We go'", "'a'");
        assertThat(quoted("He left ' we go' and 'a")).isEmpty();
    }

    @Test
    void closeWhereAWordEnds() {
        assertThat(quoted("He said 'we go ' and they' stay")).containsExactly("'we go ' and they'");
        assertThat(quoted("He said 'we don't go' twice")).containsExactly("'we don't go'");
        assertThat(quoted("He said ‘we go‘ twice")).isEmpty();
        assertThat(quoted("One\n'we go'\n'they stay'")).containsExactly("'we go'", "'they stay'");
    }

    @Test
    void holdOneDoublePairAndNoMore() {
        assertThat(quoted("'He said \"no\" to us' she said"))
                .containsExactly("'He said \"no\" to us'");
        assertThat(quoted("'He said \"no\" to \"us\" then' she said"))
                .containsExactly("\"no\"", "\"us\"");
        assertThat(quoted("'He said \"no then' she said")).doesNotContain("'He said \"no then'");
        assertThat(quoted("'He said \"no\" to us")).containsExactly("\"no\"");
    }

    @Test
    void doNotReachOverTheDoubleMarksRoundThem() {
        assertThat(quoted("\"He told 'me\" and left'")).containsExactly("\"He told 'me\"");
        assertThat(quoted("\"He told 'me so'\" and left"))
                .containsExactly("\"He told 'me so'\"", "'me so'");
    }
}
