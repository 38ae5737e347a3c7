package org.quotewright.ui.speakers;

import java.util.stream.Stream;
import javafx.util.StringConverter;
import org.quotewright.model.SpeakerKind;
import org.quotewright.ui.common.Messages;

/** Kinds of speakers in words. */
final class KindWords extends StringConverter<SpeakerKind> {

    private final Messages messages;

    KindWords(Messages messages) {
        this.messages = messages;
    }

    @Override
    public String toString(SpeakerKind kind) {
        return kind == null ? "" : messages.kind(kind);
    }

    @Override
    public SpeakerKind fromString(String words) {
        return Stream.of(SpeakerKind.values())
                .filter(kind -> messages.kind(kind).equals(words))
                .findFirst()
                .orElse(SpeakerKind.UNKNOWN);
    }
}
