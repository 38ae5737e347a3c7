package org.quotewright.attribution.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;

class InflectionTest {

    @Test
    void regularVerbsFollowTheRules() {
        assertThat(Inflection.of("deny"))
                .containsOnly(
                        entry("deny", CueForm.BASE),
                        entry("denies", CueForm.THIRD_PERSON),
                        entry("denied", CueForm.PAST),
                        entry("denying", CueForm.ING));
        assertThat(Inflection.of("argue")).containsKeys("argues", "argued", "arguing");
        assertThat(Inflection.of("agree")).containsKeys("agreed", "agreeing");
        assertThat(Inflection.of("stress")).containsKeys("stresses", "stressed");
    }

    @Test
    void irregularVerbsAreListed() {
        assertThat(Inflection.of("tell"))
                .containsOnly(
                        entry("told", CueForm.PAST),
                        entry("tells", CueForm.THIRD_PERSON),
                        entry("telling", CueForm.ING),
                        entry("tell", CueForm.BASE));
    }
}
