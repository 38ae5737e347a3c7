package org.quotewright.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
        assertThat(notice().details()).contains("odd");
    }

    @Test
    void tellsTheSentenceOfAFailureThatHasOneThoughItIsWrapped() {
        notices.failed("notice.not-saved", new IllegalStateException(new DiskFull()));

        assertThat(notice().happened()).isEqualTo("This decision was not saved.");
        assertThat(notice().safe()).startsWith("The disk is full.");
        assertThat(notice().todo()).isEmpty();
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
