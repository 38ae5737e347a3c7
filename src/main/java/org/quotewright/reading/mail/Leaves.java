package org.quotewright.reading.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.quotewright.reading.DecodedText;
import org.quotewright.reading.Decoder;
import org.quotewright.reading.UnreadableArticle;

/** The parts of a message that hold something themselves. */
final class Leaves {

    private Leaves() {}

    /** However deep they lie. */
    static List<Entity> of(Entity whole) {
        List<Entity> leaves = new ArrayList<>();
        Deque<Entity> left = new ArrayDeque<>(List.of(whole));
        while (!left.isEmpty()) {
            Entity entity = left.pop();
            if (entity.getBody() instanceof Multipart several) {
                several.getBodyParts().reversed().forEach(left::push);
            } else {
                leaves.add(entity);
            }
        }
        return leaves;
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

    static DecodedText text(Entity leaf, String file, Decoder decoder)
            throws IOException, UnreadableArticle {
        return decoder.decode(file, bytes(leaf), charset(leaf));
    }

    private static Optional<Charset> charset(Entity leaf) {
        try {
            return Optional.ofNullable(leaf.getCharset()).map(Charset::forName);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
