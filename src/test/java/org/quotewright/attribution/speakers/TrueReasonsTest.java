package org.quotewright.attribution.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quotewright.model.Reason;
import org.quotewright.model.ReasonKey;
import org.quotewright.model.Suggestion;

/** Reasons that are shown must be true. */
class TrueReasonsTest {

    @Test
    void ofSeveralNobodyIsTheOnlyOneToFit() {
        String text = "Bank director Orla Venn and Peter Ames agreed. The two said yes.";
        Suggestion both = Told.in(text).by("Orla Venn and Peter Ames").by("The two").last();

        assertThat(both.attribution().speakers()).hasSize(2);
        assertThat(both.reasons()).extracting(Reason::key).doesNotContain(ReasonKey.ONLY_FITTING);
    }

    @Test
    void theBodiesOfAllSpeakersAreTold() {
        String text = "Tarn Bank director Orla Venn and Moor Bank director Peter Ames said yes.";
        Suggestion both =
                Told.in(text)
                        .by("Tarn Bank director Orla Venn and Moor Bank director Peter Ames")
                        .last();

        assertThat(both.reasons())
                .filteredOn(reason -> reason.key() == ReasonKey.ORGANISATION_STATED)
                .extracting(reason -> reason.arguments().getFirst())
                .containsExactly("Tarn Bank", "Moor Bank");
    }

    @Test
    void aBodyCalledByItsNameIsNotUnnamed() {
        assertThat(
                        Told.in("Marovia's defence ministry said yes.")
                                .by("Marovia's defence ministry")
                                .last()
                                .reasons())
                .extracting(Reason::key)
                .doesNotContain(ReasonKey.UNNAMED_SOURCE);
    }
}
