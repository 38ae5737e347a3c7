package org.quotewright.attribution.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HandlesTest {

    @Test
    void belongsToWhoseSurnameItHolds() {
        assertThat(Handles.belongsTo("mayorhalloran", List.of("jem", "halloran"))).isTrue();
        assertThat(Handles.belongsTo("mayorhalloran", List.of("jem", "dale"))).isFalse();
    }

    @Test
    void belongsToAPersonRatherThanToATitleAlone() {
        String text = "Mayor in row\n\nMayor Jem Halloran left. @MayorHalloran said no.";

        assertThat(Told.in(text).by("@MayorHalloran").speaker()).isEqualTo("Jem Halloran");
    }

    @Test
    void belongsToNobodyByAShortSurname() {
        assertThat(Handles.belongsTo("leeward", List.of("ann", "lee"))).isFalse();
        assertThat(Handles.belongsTo("ann_lee", List.of("ann", "lee"))).isTrue();
    }
}
