package org.quotewright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.quotewright.review.Care;
import org.quotewright.review.Progress;
import org.quotewright.review.Remark;
import org.quotewright.ui.DirectJobRunner;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.Notice;
import org.quotewright.ui.common.Notices;

class ProjectWatchTest {

    private static final Remark FAULT = new Remark("store.check.chain", List.of("7"));

    private final Messages messages = new Messages();
    private final Notices notices = new Notices(messages);
    private final AtomicInteger backups = new AtomicInteger();
    private final AtomicInteger preparations = new AtomicInteger();

    @Test
    void isSilentOnASoundProjectAndBacksItUp() {
        begin(List.of(), List.of());
        assertThat(notices.current().get()).isEmpty();
        assertThat(preparations).hasValue(1);
        assertThat(backups).hasValue(1);
    }

    @Test
    void saysWhatIsWrongAndMakesNoBackupOfIt() {
        begin(List.of(FAULT), List.of());
        Notice notice = notices.current().get().orElseThrow();
        assertThat(notice.kind()).isEqualTo(Notice.Kind.BAD);
        assertThat(notice.safe()).startsWith("Row 7 of the decision log");
        assertThat(backups).hasValue(0);
    }

    @Test
    void saysWhereTheProjectIsAtRisk() {
        begin(List.of(), List.of(new Remark("store.place.network", List.of("//far/a"))));
        assertThat(notices.current().get().map(Notice::happened).orElse(""))
                .startsWith("//far/a lies in a folder of the network");
    }

    private void begin(List<Remark> faults, List<Remark> remarks) {
        Care care =
                new Care() {
                    @Override
                    public void prepare() {
                        preparations.incrementAndGet();
                    }

                    @Override
                    public List<Remark> check(Progress progress) {
                        return faults;
                    }

                    @Override
                    public void noteLost() {}

                    @Override
                    public void backUp() {
                        backups.incrementAndGet();
                    }
                };
        new ProjectWatch(remarks, care, new DirectJobRunner(), notices, messages).begin();
    }
}
