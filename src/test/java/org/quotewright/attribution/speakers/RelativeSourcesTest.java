package org.quotewright.attribution.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RelativeSourcesTest {

    @Test
    void whoMeansThePersonAndNotTheBodyHeIsIn() {
        assertThat(
                        Told.in("A senior official in the Marovian delegation, who asked for tea.")
                                .by("who")
                                .speaker())
                .isEqualTo("A senior official in the Marovian delegation");
    }

    @Test
    void whoMeansTheCandidateForAPost() {
        assertThat(
                        Told.in("She spoke to the Labour candidate for mayor, who said yes.")
                                .by("who")
                                .speaker())
                .isEqualTo("the Labour candidate for mayor");
    }

    @Test
    void whoPassesOverAnAdverbOfPlace() {
        assertThat(
                        Told.in("It is a place for demonstrators here, who said no.")
                                .by("who")
                                .speaker())
                .isEqualTo("demonstrators");
    }

    @Test
    void whoMeansTheHolderOfAPost() {
        String text = "Mayor Orla Venn spoke. Peter Ames met the mayor who said no.";

        assertThat(Told.in(text).by("who").speaker()).isEqualTo("Orla Venn");
    }

    @Test
    void resolvesWhoToTheNameBeforeIt() {
        String text = "It was Peter Ames, a grocer, who said yes.";

        assertThat(Told.in(text).by("who").speaker()).isEqualTo("Peter Ames");
    }

    @Test
    void readsWhoBehindADescriptionAsTheOneDescribed() {
        String text = "They met Ruth Kern, now the harbour warden, who said yes.";
        String other = "Paul Dorn is a sailor who says no.";

        assertThat(Told.in(text).by("who").speaker()).isEqualTo("Ruth Kern");
        assertThat(Told.in(other).by("who").speaker()).isEqualTo("Paul Dorn");
    }
}
