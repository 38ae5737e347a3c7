package org.quotewright.ui.common;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import org.quotewright.ui.common.control.Texts;

/**
 * What the desk tells while a form lies over it, in a line of that form; what stood there before
 * stays behind the form.
 */
public final class NoticeLine extends Label {

    private final Optional<Notice> before;

    public NoticeLine(Notices notices) {
        before = notices.current().get();
        Texts.wrapping(this);
        getStyleClass().add("notice-told");
        show(before);
        notices.current().when(Shown.of(this)).subscribe(this::show);
    }

    private void show(Optional<Notice> notice) {
        String told = notice.equals(before) ? "" : notice.map(NoticeLine::words).orElse("");
        setText(told);
        setVisible(!told.isEmpty());
        setManaged(!told.isEmpty());
    }

    private static String words(Notice notice) {
        return Stream.of(notice.happened(), notice.safe(), notice.todo())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
    }
}
