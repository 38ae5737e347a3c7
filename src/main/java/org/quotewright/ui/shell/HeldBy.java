package org.quotewright.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import org.quotewright.review.Remark;
import org.quotewright.review.Session;
import org.quotewright.ui.common.LostWords;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.Notices;
import org.quotewright.ui.common.control.Texts;

/**
 * Says for as long as the window is open why the project can only be read, and what may be lost of
 * it; a notice takes its place while there is one.
 */
final class HeldBy extends Label {

    HeldBy(Session session, Notices notices, Messages messages) {
        super(
                Stream.concat(
                                Stream.of(why(session, messages)),
                                Stream.concat(
                                        session.copied().map(it -> sentence(it, messages)).stream(),
                                        session.lost().stream().map(new LostWords(messages)::of)))
                        .collect(Collectors.joining(" ")));
        visibleProperty().bind(notices.current().map(Optional::isEmpty));
        managedProperty().bind(visibleProperty());
        setId("held-by");
        getStyleClass().add("held-by");
        Texts.wrapping(this);
        setMaxWidth(Double.MAX_VALUE);
        setMinHeight(USE_PREF_SIZE);
    }

    private static String why(Session session, Messages messages) {
        return session.heldBy()
                .map(other -> words(other, messages))
                .or(() -> session.whyReadOnly().map(it -> sentence(it, messages)))
                .orElseGet(() -> messages.text("held.folder"));
    }

    private static String sentence(Remark remark, Messages messages) {
        return messages.textOrKey(remark.messageKey(), remark.arguments());
    }

    private static String words(Session.OtherDesk desk, Messages messages) {
        List<String> known = new ArrayList<>();
        if (!desk.user().isBlank()) {
            known.add(messages.text("held.user", desk.user()));
        }
        if (!desk.host().isBlank()) {
            known.add(messages.text("held.computer", desk.host()));
        }
        return known.isEmpty()
                ? messages.text("held.somewhere")
                : messages.text("held.by", String.join(", ", known));
    }
}
