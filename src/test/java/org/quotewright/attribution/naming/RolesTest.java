package org.quotewright.attribution.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RolesTest {

    @Test
    void putsAllFormsOfASpokespersonIntoOneFamily() {
        assertThat(Roles.family("spokesman")).contains("spokesperson");
        assertThat(Roles.family("spokeswoman")).contains("spokesperson");
        assertThat(Roles.family("spokesmen")).contains("spokesperson");
    }

    @Test
    void readsAbbreviationsAndHyphens() {
        assertThat(Roles.family("sen.")).contains("senator");
        assertThat(Roles.family("vice-president")).contains("president");
    }

    @Test
    void tellsGenderOnlyWhereTheWordDoes() {
        assertThat(Roles.gender("chairwoman")).isEqualTo(Gender.FEMALE);
        assertThat(Roles.gender("minister")).isEqualTo(Gender.UNKNOWN);
    }

    @Test
    void tellsPluralFromSingular() {
        assertThat(Roles.isPlural("ministers")).isTrue();
        assertThat(Roles.isPlural("secretaries")).isTrue();
        assertThat(Roles.isPlural("minister")).isFalse();
        assertThat(Roles.isPlural("vice-president")).isFalse();
        assertThat(Roles.isPlural("apples")).isFalse();
    }
}
