package org.quotewright.attribution.affiliations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quotewright.attribution.affiliations.Told.body;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quotewright.attribution.naming.Cast;
import org.quotewright.attribution.naming.Referent;
import org.quotewright.attribution.naming.Words;
import org.quotewright.model.Affiliation;
import org.quotewright.model.Span;
import org.quotewright.text.TextLayout;

class PersonalBodiesTest {

    private static final String TWO =
            "The Stone campaign met Paula Stone. It rained. Peter Ames's presidential campaign met.";

    private final Words words = new Words(TextLayout.of(TWO));
    private final Cast cast = Cast.of(words);
    private final Posts posts = Posts.of(words, cast);

    private Referent person(String name) {
        return cast.referents().stream()
                .filter(found -> found.text().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Span span(String part) {
        int begin = TWO.indexOf(part);
        return new Span(begin, begin + part.length());
    }

    private static Optional<String> name(Optional<Affiliation> body) {
        return body.map(Affiliation::organisation);
    }

    @Test
    void aCampaignHasItsCandidatesSurname() {
        assertThat(body(TWO, "Paula Stone")).isEqualTo("Stone campaign");
        assertThat(body(TWO, "Peter Ames")).isEqualTo("Ames campaign");
        assertThat(body("The Dale Jr. campaign met Paul Dale Jr. there.", "Paul Dale Jr."))
                .isEqualTo("Dale campaign");
    }

    @Test
    void aCampaignAgainstSomebodyIsNotHis() {
        assertThat(body("They began a Stone campaign against Paula Stone.", "Paula Stone"))
                .isEmpty();
    }

    @Test
    void theCampaignIsTheOneNamedLast() {
        assertThat(name(posts.nearestBody("campaign", span("It rained"))))
                .contains("Stone campaign");
        assertThat(name(posts.nearestBody("campaign", new Span(TWO.length() - 1, TWO.length()))))
                .contains("Ames campaign");
        assertThat(name(posts.nearestBody("campaign", new Span(0, 3)))).contains("Stone campaign");
        assertThat(posts.nearestBody("administration", span("It rained"))).isEmpty();
    }

    @Test
    void wordsHoldTheBodyThatIsNamedInThem() {
        assertThat(name(posts.personalBody(span("The Stone campaign")))).contains("Stone campaign");
        assertThat(name(posts.personalBody(span("Peter Ames's presidential campaign"))))
                .contains("Ames campaign");
        assertThat(posts.personalBody(span("Paula Stone"))).isEmpty();
        assertThat(posts.personalBody(span("The Stone"))).isEmpty();
    }

    @Test
    void aPersonsCampaignIsNamedForThem() {
        Optional<Affiliation> hers =
                posts.personalBody(person("Paula Stone"), "campaign", span("It"));
        assertThat(name(hers)).contains("Stone campaign");
        assertThat(hers.orElseThrow().evidence()).containsExactly(span("It"));
        assertThat(posts.personalBody(person("Paula Stone"), "garden", span("It"))).isEmpty();
    }

    @Test
    void whoTalksOfCampaignsByProfessionRunsNone() {
        Words told =
                new Words(
                        TextLayout.of("Ruth Kern, a host at Tarn Radio, met Paul Dorn, a grocer."));
        Cast both = Cast.of(told);
        Posts known = Posts.of(told, both);
        assertThat(known.mayRun(both.called("kern").orElseThrow())).isFalse();
        assertThat(known.mayRun(both.called("dorn").orElseThrow())).isTrue();
        assertThat(posts.mayRun(person("Paula Stone"))).isTrue();
    }

    @Test
    void theAdministrationIsThePresidentsOrTheWhiteHouse() {
        String official = "Peter Ames, an administration official, left.";
        assertThat(body("The Stone administration met. " + official, "Peter Ames"))
                .isEqualTo("Stone administration");
        assertThat(body("The White House met. " + official, "Peter Ames")).isEqualTo("White House");
        assertThat(body(official, "Peter Ames")).isEmpty();
    }

    @Test
    void aCampaignAideIsOfTheCampaignNamedLast() {
        assertThat(body("The Stone campaign met. Campaign aide Peter Ames left.", "Peter Ames"))
                .isEqualTo("Stone campaign");
    }

    @Test
    void stateOfficialsAreOfTheStateNamedLast() {
        String official = "Peter Ames, a state senator, left.";
        assertThat(body("It rained in Ohio. It rained in Maine. " + official, "Peter Ames"))
                .isEqualTo("Maine");
        assertThat(body("It rained in Denmark. " + official, "Peter Ames")).isEmpty();
    }

    @Test
    void aSpokesmanIsOfTheBodyNamedLast() {
        String text = "The Harbour Board met. Peter Ames, a spokesman, left.";
        assertThat(body(text, "Peter Ames")).isEqualTo("Harbour Board");
        assertThat(body(text.replace("a spokesman", "a grocer"), "Peter Ames")).isEmpty();
        assertThat(
                        body(
                                "The Harbour Board met.\n\nIt rained. It poured. "
                                        + text.substring(23),
                                "Peter Ames"))
                .isEmpty();
    }

    @Test
    void postsThatAreLearnedCountAsStatedLater() {
        Referent stone = person("Paula Stone");
        Post clerk = Post.ofBody("Harbour Board", PostStrength.STATED, span("It rained"));
        Posts more = posts.plus(Map.of(stone, List.of(clerk)));
        assertThat(more.of(stone)).hasSize(posts.of(stone).size() + 1);
        assertThat(more.of(stone).getLast()).isEqualTo(clerk);
        assertThat(more.affiliationOf(stone).organisation()).isEqualTo("Harbour Board");
    }
}
