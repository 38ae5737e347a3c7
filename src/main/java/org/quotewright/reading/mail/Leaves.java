package org.quotewright.reading.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.quotewright.reading.DecodedText;
import org.quotewright.reading.Decoder;

/** The parts of a message that hold something themselves. */
final class Leaves {

    private static final int DEEPEST = 30;

    private Leaves() {}

    static List<Entity> of(Entity whole) {
        return leaves(whole, 0).toList();
    }

    private static Stream<Entity> leaves(Entity entity, int depth) {
        return entity.getBody() instanceof Multipart several && depth < DEEPEST
                ? several.getBodyParts().stream().flatMap(part -> leaves(part, depth + 1))
                : Stream.of(entity);
    }

    /** Its content; of a message in a message, that message as a file. */
    static byte[] bytes(Entity leaf) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Body body = leaf.getBody();
        if (body instanceof SingleBody single) {
            single.writeTo(bytes);
        } else if (body instanceof Message message) {
            new DefaultMessageWriter().writeMessage(message, bytes);
        }
        return bytes.toByteArray();
    }

    static DecodedText text(Entity leaf) throws IOException {
        return Decoder.decode(bytes(leaf), charset(leaf));
    }

    private static Optional<Charset> charset(Entity leaf) {
        try {
            return Optional.ofNullable(leaf.getCharset()).map(Charset::forName);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
