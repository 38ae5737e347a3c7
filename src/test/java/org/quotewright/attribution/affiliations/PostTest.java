package org.quotewright.attribution.affiliations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quotewright.model.Affiliation;
import org.quotewright.model.Span;

class PostTest {

    private static final Span WORDS = new Span(3, 9);

    private static Post post(String role, String family, Set<String> holders, String body) {
        return new Post(
                role,
                family,
                holders,
                body,
                PostStrength.STATED,
                List.of(WORDS),
                Optional.empty(),
                false);
    }

    @Test
    void aBodyAloneHasNoRole() {
        Post post = Post.ofBody("Harbour Board", PostStrength.PARTY, WORDS);
        assertThat(post.toAffiliation())
                .isEqualTo(new Affiliation("", "Harbour Board", List.of(WORDS)));
        assertThat(post.hasOrganisation()).isTrue();
        assertThat(post.strength()).isEqualTo(PostStrength.PARTY);
        assertThat(post("clerk", "clerk", Set.of(), "").hasOrganisation()).isFalse();
    }

    @Test
    void saysTheSameInOtherWordsOfTheText() {
        Post post = post("Clerk", "clerk", Set.of("tarn"), "Board");
        Post elsewhere =
                new Post(
                        "clerk",
                        "clerk",
                        Set.of("tarn"),
                        "Board",
                        PostStrength.PLACE,
                        List.of(new Span(20, 29)),
                        Optional.empty(),
                        true);
        assertThat(post.saysSameAs(elsewhere)).isTrue();
    }

    @Test
    void everyOtherPartSaysSomethingElse() {
        Post post = post("clerk", "clerk", Set.of("tarn"), "Board");
        assertThat(post.saysSameAs(post("agent", "clerk", Set.of("tarn"), "Board"))).isFalse();
        assertThat(post.saysSameAs(post("clerk", "agent", Set.of("tarn"), "Board"))).isFalse();
        assertThat(post.saysSameAs(post("clerk", "clerk", Set.of(), "Board"))).isFalse();
        assertThat(post.saysSameAs(post("clerk", "clerk", Set.of("tarn"), "Bank"))).isFalse();
    }

    @Test
    void movesToTheBodyThatWasFound() {
        Post post = post("clerk", "clerk", Set.of(), "").at("Board", PostStrength.SEAT);
        assertThat(post.organisation()).isEqualTo("Board");
        assertThat(post.role()).isEqualTo("clerk");
        assertThat(post.strength()).isEqualTo(PostStrength.SEAT);
        assertThat(post.evidence()).containsExactly(WORDS);
    }
}
