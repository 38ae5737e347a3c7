package org.quotewright.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.quotewright.model.ArticleFacts;
import org.quotewright.model.QuoteInContext;
import org.quotewright.model.QuoteState;
import org.quotewright.model.QuoteType;
import org.quotewright.model.StoredArticle;

/** A corpus in TEI P5: each article's text with its quotations, and who speaks in the header. */
public final class TeiWriter implements QuoteWriter {

    private static final List<QuoteState> STATES =
            List.of(
                    QuoteState.OPEN,
                    QuoteState.VERIFIED,
                    QuoteState.CORRECTED,
                    QuoteState.REJECTED);

    @Override
    public void write(QuoteExport export, OutputStream out) throws IOException {
        try {
            TeiXml to = new TeiXml(out);
            List<List<QuoteInContext>> articles = articles(export.quotes());
            if (articles.isEmpty()) {
                to.document("TEI", () -> empty(export, to));
            } else {
                to.document("teiCorpus", () -> corpus(export, articles, to));
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        out.flush();
    }

    /** The quotations of each text. */
    private static List<List<QuoteInContext>> articles(List<QuoteInContext> quotes) {
        List<List<QuoteInContext>> articles = new ArrayList<>();
        for (QuoteInContext quote : quotes) {
            boolean isNext =
                    articles.isEmpty()
                            || !articles.getLast()
                                    .getFirst()
                                    .article()
                                    .isSameVersion(quote.article());
            if (isNext) {
                articles.add(new ArrayList<>());
            }
            articles.getLast().add(quote);
        }
        return articles;
    }

    private static void empty(QuoteExport export, TeiXml to) throws XMLStreamException {
        header(export, to);
        text(to, () -> to.line("p", export.remark()));
    }

    private static void corpus(QuoteExport export, List<List<QuoteInContext>> articles, TeiXml to)
            throws XMLStreamException {
        header(export, to);
        for (List<QuoteInContext> quotes : articles) {
            StoredArticle article = quotes.getFirst().article();
            String id = "article-" + article.id().value() + "-" + article.version();
            to.identified(
                    "TEI",
                    id,
                    () -> {
                        header(article, to);
                        text(to, () -> new TeiText(article.text(), quotes).write(to));
                    });
        }
    }

    private static void text(TeiXml to, TeiXml.Part content) throws XMLStreamException {
        to.block("text", () -> to.block("body", content));
    }

    private static void header(QuoteExport export, TeiXml to) throws XMLStreamException {
        to.block(
                "teiHeader",
                () -> {
                    to.block("fileDesc", () -> file(export, to));
                    to.block("encodingDesc", () -> encoding(export, to));
                    TeiSpeakers speakers = new TeiSpeakers(export.quotes());
                    if (!speakers.isEmpty()) {
                        to.block(
                                "profileDesc",
                                () -> to.block("particDesc", () -> speakers.write(to)));
                    }
                });
    }

    private static void file(QuoteExport export, TeiXml to) throws XMLStreamException {
        to.block("titleStmt", () -> to.line("title", "Quotations: " + export.project()));
        to.block("publicationStmt", () -> to.line("p", "Written by " + export.generator()));
        to.block("notesStmt", () -> to.line("note", export.remark(), "type", "scope"));
        to.block("sourceDesc", () -> to.line("p", "The articles of the project"));
    }

    private static void encoding(QuoteExport export, TeiXml to) throws XMLStreamException {
        to.block(
                "projectDesc",
                () -> to.line("p", "Quotations and their speakers, as analysts left them"));
        to.block(
                "classDecl",
                () -> {
                    to.block("taxonomy", () -> categories("state", STATES, to));
                    to.block(
                            "taxonomy",
                            () -> categories("manner", List.of(QuoteType.values()), to));
                });
    }

    private static void categories(String kind, List<? extends Enum<?>> all, TeiXml to)
            throws XMLStreamException {
        for (Enum<?> each : all) {
            to.identified(
                    "category",
                    kind + "-" + JsonNodes.name(each),
                    () -> to.line("catDesc", JsonNodes.name(each)));
        }
    }

    private static void header(StoredArticle article, TeiXml to) throws XMLStreamException {
        ArticleFacts facts = article.article().facts();
        TeiXml.Part file =
                () -> {
                    to.block(
                            "titleStmt",
                            () -> {
                                to.line("title", article.heading());
                                to.line("author", facts.author());
                            });
                    to.block("publicationStmt", () -> to.line("p", "sha256:" + article.sha256()));
                    to.block("sourceDesc", () -> to.block("bibl", () -> source(article, to)));
                };
        to.block("teiHeader", () -> to.block("fileDesc", file));
    }

    private static void source(StoredArticle article, TeiXml to) throws XMLStreamException {
        ArticleFacts facts = article.article().facts();
        String date = facts.date().map(LocalDate::toString).orElse("");
        to.line("title", article.heading());
        to.line("author", facts.author());
        to.line("publisher", facts.outlet());
        to.line("date", date, "when", date);
        to.line("idno", facts.url(), "type", "URL");
    }
}
