package org.quotewright.reading.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.quotewright.model.Article;
import org.quotewright.model.ArticleFacts;
import org.quotewright.reading.ArticleReader;
import org.quotewright.reading.Content;
import org.quotewright.reading.FirstLines;
import org.quotewright.reading.ReadArticle;
import org.quotewright.reading.UnreadableArticle;

/** Reads the text of PDF files. Nothing that they would run or fetch is looked at. */
public final class PdfReader implements ArticleReader {

    private static final int START = 1024;
    private static final int MOST_PAGES = 2000;
    private static final Pattern NO_TITLE =
            Pattern.compile("(?i)(?:microsoft word|untitled|unbenannt|\\S*\\.\\w{2,5}$).*+");

    /** Its remarks on broken files are of no use to those who read them. */
    private static final Logger QUIET = Logger.getLogger("org.apache.pdfbox");

    static {
        QUIET.setLevel(Level.OFF);
        FontMappers.set(new BuiltInFont());
    }

    @Override
    public boolean recognises(byte[] start) {
        int length = Math.min(start.length, START);
        return new String(start, 0, length, StandardCharsets.ISO_8859_1).contains("%PDF-");
    }

    @Override
    public boolean recognises(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".pdf");
    }

    @Override
    public Content read(String fileName, byte[] content) throws UnreadableArticle {
        try (PDDocument document = Loader.loadPDF(content)) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                String pages = Integer.toString(document.getNumberOfPages());
                throw new UnreadableArticle("reading.pdf-pages", fileName, pages);
            }
            return Content.of(read(fileName, document, content));
        } catch (InvalidPasswordException e) {
            throw new UnreadableArticle(e, "reading.pdf-locked", fileName);
        } catch (IOException e) {
            throw new UnreadableArticle(e, "reading.broken", fileName);
        }
    }

    private static ReadArticle read(String fileName, PDDocument document, byte[] content)
            throws IOException, UnreadableArticle {
        PdfText read = PdfText.of(document);
        String text = read.text();
        if (text.isBlank()) {
            throw new UnreadableArticle(whyNoText(document), fileName);
        }
        Article article = new Article(text, facts(document.getDocumentInformation(), read));
        return new ReadArticle(
                article,
                StandardCharsets.UTF_8,
                false,
                content,
                remarks(read.suspicious()),
                read.leftOut());
    }

    /** Where there are letters to print and no pictures, text should have been found. */
    private static String whyNoText(PDDocument document) {
        boolean hasPicture = false;
        boolean hasFont = document.getNumberOfPages() == 0;
        for (PDPage page : document.getPages()) {
            PDResources used = Optional.ofNullable(page.getResources()).orElseGet(PDResources::new);
            hasPicture |= used.getXObjectNames().iterator().hasNext();
            hasFont |= used.getFontNames().iterator().hasNext();
        }
        if (hasPicture) {
            return "reading.pdf-no-text";
        }
        return hasFont ? "reading.broken" : "reading.empty";
    }

    private static List<ReadArticle.Remark> remarks(List<Integer> pages) {
        String shown = pages.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return pages.isEmpty()
                ? List.of()
                : List.of(new ReadArticle.Remark("import.suspicious-pages", List.of(shown)));
    }

    /** What the page shows goes before what the file says of itself. */
    private static ArticleFacts facts(PDDocumentInformation stated, PdfText read) {
        ArticleFacts seen = FirstLines.facts(read.text());
        String title =
                read.headline()
                        .or(() -> stated(stated.getTitle()).filter(PdfReader::isTitle))
                        .orElse(seen.title());
        String author =
                Optional.of(seen.author())
                        .filter(name -> !name.isEmpty())
                        .or(() -> stated(stated.getAuthor()))
                        .orElse("");
        return new ArticleFacts(title, seen.outlet(), author, seen.date(), seen.url());
    }

    private static Optional<String> stated(String value) {
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static boolean isTitle(String text) {
        return !NO_TITLE.matcher(text).matches();
    }
}
