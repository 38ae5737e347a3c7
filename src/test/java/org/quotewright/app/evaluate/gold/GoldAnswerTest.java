package org.quotewright.app.evaluate.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GoldAnswerTest {

    private final GoldAnswer person =
            new GoldAnswer(
                    List.of("Mira Solberg"), List.of(), true, List.of("Tern Harbour Authority"));

    @Test
    void takesALoneSurnameButNotAnotherPersonOfThatName() {
        assertThat(person.isSpeaker("Solberg")).isTrue();
        assertThat(person.isSpeaker("Mayor Mira Solberg")).isTrue();
        assertThat(person.isSpeaker("Ole Solberg")).isFalse();
        assertThat(person.isSpeaker("she")).isFalse();
        assertThat(person.isSpeaker("")).isFalse();
    }

    @Test
    void comparesWhatIsNoPersonAsAWhole() {
        GoldAnswer body =
                new GoldAnswer(List.of("the Ferry Board"), List.of("board"), false, List.of());
        assertThat(body.isSpeaker("Ferry Board")).isTrue();
        assertThat(body.isSpeaker("the board")).isTrue();
        assertThat(body.isSpeaker("Board of Tern")).isFalse();
    }

    @Test
    void comparesOrganisationsByTheirWordsInAnyOrder() {
        assertThat(person.isOrganisation("the Authority of Tern Harbour")).isTrue();
        assertThat(person.isOrganisation("Tern Harbour")).isFalse();
    }

    @Test
    void wantsNoSpeakerWhereNoneIsStated() {
        GoldAnswer nobody = new GoldAnswer(List.of(), List.of(), false, List.of());
        assertThat(nobody.isSpeaker("")).isTrue();
        assertThat(nobody.isSpeaker("Solberg")).isFalse();
    }
}
