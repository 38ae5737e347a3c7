package org.quotewright.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;
import org.quotewright.model.Told;

class NoticesTest {

    private final Notices notices = new Notices(new Messages());

    @Test
    void tellsWhatIsSafeAndWhatToDoAfterAFailureOfAnyKind() {
        notices.failed("notice.not-saved", new IllegalStateException("odd"));

        assertThat(notice().happened()).isEqualTo("This decision was not saved.");
        assertThat(notice().safe()).startsWith("Every decision before it");
        assertThat(notice().todo()).isNotEmpty();
        assertThat(notice().details()).contains("odd").doesNotContain("at org.quotewright");
    }

    @Test
    void reportsTheUnexpectedWithItsCodeOnce() {
        RuntimeException failure = new IllegalStateException("odd", new DiskFull());
        notices.unexpected(failure);
        assertThat(notice().happened()).contains(new Failure(failure).code());
        assertThat(notice().details())
                .contains("IllegalStateException: odd", "DiskFull")
                .doesNotContain("at org.quotewright");
        notices.dismiss();
        notices.unexpected(failure);
        assertThat(notices.current().get()).isEmpty();
    }

    @Test
    void givesTheSameCodeToTheSamePlaceWhateverTheFileIsCalled() {
        List<String> codes =
                Stream.of("a.txt", "b.txt")
                        .map(file -> new Failure(new IllegalStateException(file)).code())
                        .distinct()
                        .toList();
        assertThat(codes).hasSize(1).allMatch(code -> code.matches("[A-Z2-9]{4}-[A-Z2-9]{4}"));
        String other = new Failure(new IllegalArgumentException("a.txt")).code();
        assertThat(codes).doesNotContain(other);
    }

    @Test
    void tellsTheSentenceOfAFailureThatHasOneThoughItIsWrapped() {
        notices.failed("notice.not-saved", new IllegalStateException(new DiskFull()));

        assertThat(notice().happened()).isEqualTo("This decision was not saved.");
        assertThat(notice().safe()).startsWith("The disk is full.");
        assertThat(notice().todo()).isEmpty();
    }

    @Test
    void takesAHintAwayOnceItWasFollowed() {
        SimpleBooleanProperty marked = new SimpleBooleanProperty();
        notices.refused("why.no-words", marked);
        assertThat(notice().happened()).startsWith("No words are marked");
        marked.set(true);
        assertThat(notices.current().get()).isEmpty();
    }

    @Test
    void keepsWhatWasToldInPlaceOfAHint() {
        SimpleBooleanProperty marked = new SimpleBooleanProperty();
        notices.refused("why.no-words", marked);
        notices.show(Notice.good("Something else."));
        marked.set(true);
        assertThat(notice().happened()).isEqualTo("Something else.");
    }

    private Notice notice() {
        return notices.current().get().orElseThrow();
    }

    /** As the project file reports it. */
    private static final class DiskFull extends RuntimeException implements Told {

        @Override
        public String messageKey() {
            return "store.failure.full";
        }

        @Override
        public List<String> arguments() {
            return List.of();
        }
    }
}
