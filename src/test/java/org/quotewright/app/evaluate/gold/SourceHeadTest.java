package org.quotewright.app.evaluate.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceHeadTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0000',
            textBlock =
                    """
                    Ann Lee, a lawyer for Bob Ray | Ann Lee | NAME
                    the harbour's chief pilot | chief pilot | NOMINAL
                    a spokeswoman for the port | spokeswoman | NOMINAL
                    She | She | PRONOUN
                    Officials | Officials | NOMINAL
                    Solberg | Solberg | NAME
                    the | the | NOMINAL
                    """)
    void endsBeforeWhatIsAddedToIt(String source, String head, SourceKind kind) {
        MeasuredText text = new MeasuredText("a", source + " said so");
        SourceHead found = new SourceHead(text, List.of(new Stretch(0, source.length())));
        assertThat(
                        found.words().stream()
                                .mapToObj(it -> text.in(text.word(it)))
                                .collect(Collectors.joining(" ")))
                .isEqualTo(head);
        assertThat(found.kind()).isEqualTo(kind);
    }
}
