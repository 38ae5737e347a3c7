package org.quotewright.attribution.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quotewright.attribution.naming.Cast;
import org.quotewright.attribution.naming.Gender;
import org.quotewright.attribution.naming.Referent;
import org.quotewright.attribution.naming.Words;
import org.quotewright.text.TextLayout;

class SalienceTest {

    private final List<Referent> cast =
            Cast.of(new Words(TextLayout.of("Then Peter Ames met Ruth Kern of the Harbour Board.")))
                    .referents();
    private final Referent peter = cast.get(0);
    private final Referent ruth = cast.get(1);
    private final Referent board = cast.get(2);
    private final Salience salience = new Salience();

    @Test
    void ranksTheWeightierFirst() {
        add(peter, MentionPlace.PLAIN, 1);
        add(ruth, MentionPlace.SUBJECT, 1);

        assertThat(persons(Gender.UNKNOWN, 1)).containsExactly(ruth, peter);
    }

    @Test
    void forgetsWithEverySentence() {
        add(peter, MentionPlace.SUBJECT, 1);
        add(ruth, MentionPlace.PLAIN, 5);

        assertThat(persons(Gender.UNKNOWN, 5)).containsExactly(ruth, peter);
    }

    @Test
    void prefersTheGenderThatFits() {
        add(peter, MentionPlace.PLAIN, 1);
        add(ruth, MentionPlace.SUBJECT, 1);

        assertThat(persons(Gender.MALE, 1)).startsWith(peter);
    }

    @Test
    void believesAPronounMoreThanAFirstName() {
        salience.learn(ruth, Gender.MALE);
        add(ruth, MentionPlace.PLAIN, 1);
        add(peter, MentionPlace.OBLIQUE, 1);

        assertThat(persons(Gender.MALE, 1)).containsExactly(ruth, peter);
    }

    @Test
    void keepsBodiesApartFromPersons() {
        add(board, MentionPlace.SOURCE, 1);
        add(peter, MentionPlace.PLAIN, 1);

        assertThat(persons(Gender.UNKNOWN, 1)).containsExactly(peter);
        assertThat(salience.things(1)).extracting(Weighed::referent).containsExactly(board);
    }

    private void add(Referent referent, MentionPlace place, int sentence) {
        salience.add(referent, place, referent.firstSpan(), sentence, false);
    }

    private List<Referent> persons(Gender gender, int sentence) {
        return salience.persons(gender, sentence).stream().map(Weighed::referent).toList();
    }
}
