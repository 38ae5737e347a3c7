package org.quotewright.reading.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.quotewright.reading.ArticleReader;
import org.quotewright.reading.Content;
import org.quotewright.reading.Decoder;
import org.quotewright.reading.Opener;
import org.quotewright.reading.UnreadableArticle;

/** Reads messages (RFC 5322, MIME) with their attachments, and pages saved as MHTML (RFC 2557). */
public final class MailReader implements ArticleReader {

    private static final Pattern HEADER =
            Pattern.compile(
                    "\\A(?:[\\w-]{1,60}+:[^\\n]*+\\n(?:[ \\t][^\\n]*+\\n)*+)*?"
                            + "(?:MIME-Version|Message-ID):",
                    Pattern.CASE_INSENSITIVE);
    private static final MimeConfig CONFIG =
            MimeConfig.custom()
                    .setMaxLineLen(-1)
                    .setMaxHeaderLen(1_000_000)
                    .setMaxHeaderCount(5_000)
                    .setMaxContentLen(-1)
                    .build();

    private final Opener opener;
    private final Decoder decoder;

    /**
     * @param opener of attachments
     * @param decoder of the texts in it
     */
    public MailReader(Opener opener, Decoder decoder) {
        this.opener = opener;
        this.decoder = decoder;
    }

    @Override
    public boolean recognises(byte[] start) {
        String text = new String(start, StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
        return HEADER.matcher(text).find();
    }

    @Override
    public boolean recognises(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(".eml") || isPageName(name);
    }

    @Override
    public Content read(String fileName, byte[] content) throws UnreadableArticle {
        try {
            Message message = parsed(content);
            return isPage(fileName, message)
                    ? SavedPage.of(fileName, message, content, decoder)
                    : new MailArticle(fileName, message, opener, decoder).content(content);
        } catch (IOException | MimeException e) {
            throw new UnreadableArticle(e, "reading.broken", fileName);
        }
    }

    private static Message parsed(byte[] content) throws IOException, MimeException {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(CONFIG);
        builder.setDecodeMonitor(DecodeMonitor.SILENT);
        return builder.parseMessage(new ByteArrayInputStream(content));
    }

    private static boolean isPage(String fileName, Message message) {
        return isPageName(fileName.toLowerCase(Locale.ROOT))
                || message.getHeader().getField("Snapshot-Content-Location") != null;
    }

    private static boolean isPageName(String name) {
        return name.endsWith(".mht") || name.endsWith(".mhtml");
    }
}
