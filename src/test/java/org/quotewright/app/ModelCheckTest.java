package org.quotewright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quotewright.ui.DirectJobRunner;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.Notice;
import org.quotewright.ui.common.Notices;

class ModelCheckTest {

    private final Messages messages = new Messages();
    private final Notices notices = new Notices(messages);
    private final ModelCheck check = new ModelCheck(new DirectJobRunner(), notices, messages);

    @Test
    void saysWhereTheRulesTakeOver() {
        check.of(() -> false);
        Optional<Notice> notice = notices.current().get();
        assertThat(notice.map(Notice::happened)).contains(messages.text("notice.no-model"));
    }

    @Test
    void isSilentWhereTheModelRuns() {
        check.of(() -> true);
        assertThat(notices.current().get()).isEmpty();
    }
}
