package org.quotewright.attribution.affiliations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quotewright.attribution.naming.Words;
import org.quotewright.text.TextLayout;

class RoleWordsTest {

    /** The head of the phrase in lower case, or nothing. */
    private static String head(String phrase) {
        Words words = new Words(TextLayout.of(phrase));
        return words.lower(new RoleWords(words).head(0, words.count()));
    }

    /** From the first word of the role to its noun, the last word. */
    private static String role(String phrase) {
        Words words = new Words(TextLayout.of(phrase));
        int head = words.count() - 1;
        return words.phrase(new RoleWords(words).roleBegin(0, head), words.count());
    }

    @Test
    void theHeadIsTheLastRoleBeforeAPrepositionOrComma() {
        assertThat(head("the deputy director of the board")).isEqualTo("director");
        assertThat(head("the chairman, a lawyer")).isEqualTo("chairman");
        assertThat(head("the club's coach who left the minister")).isEqualTo("coach");
        assertThat(head("the old harbour")).isEmpty();
    }

    @Test
    void theHeadMayStandBehindWhatIsInsideAName() {
        assertThat(head("one of the lawyers")).isEqualTo("lawyers");
        assertThat(head("Department for Lines Under-Secretary")).isEqualTo("under-secretary");
        assertThat(head("the Harbour Board (HB) director")).isEqualTo("director");
    }

    @Test
    void aPersonNounIsAHeadToo() {
        assertThat(head("the woman behind the door")).isEqualTo("woman");
    }

    @Test
    void aRoleBeginsWithItsModifiers() {
        assertThat(role("the Danish deputy prime minister")).isEqualTo("deputy prime minister");
        assertThat(role("the Harbour Board director")).isEqualTo("director");
        assertThat(role("the Labour leader")).isEqualTo("leader");
    }

    @Test
    void anOfficerMayBeChiefOfAnything() {
        assertThat(role("the Vexon chief business officer")).isEqualTo("chief business officer");
        assertThat(role("the chief of a very large officer")).isEqualTo("officer");
        assertThat(role("the chief business grocer")).isEqualTo("grocer");
    }

    @Test
    void aTownAndAnAgencyEndBeforeTheRole() {
        assertThat(role("Tarn City Mayor")).isEqualTo("mayor");
        assertThat(role("Marlow Press writer")).isEqualTo("writer");
        assertThat(role("White House press secretary")).isEqualTo("press secretary");
    }

    @Test
    void articlesAndPronounsAreDeterminers() {
        assertThat(RoleWords.isDeterminer("the")).isTrue();
        assertThat(RoleWords.isDeterminer("her")).isTrue();
        assertThat(RoleWords.isDeterminer("old")).isFalse();
    }
}
