package org.quotewright.ui.adding;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringExpression;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.quotewright.model.Article;
import org.quotewright.model.LeftOut;
import org.quotewright.review.ImportCorrection;
import org.quotewright.review.Rereading;
import org.quotewright.ui.common.Messages;

/** An article beside what was left out of it, which can be brought back, and its facts. */
public final class PreviewViewModel {

    private final ObservableList<ParagraphRow> paragraphs = FXCollections.observableArrayList();
    private final ObservableList<ParagraphRow> shownParagraphs =
            FXCollections.unmodifiableObservableList(paragraphs);
    private final ObservableList<LeftOutRow> leftOut = FXCollections.observableArrayList();
    private final ObservableList<LeftOutRow> shownLeftOut =
            FXCollections.unmodifiableObservableList(leftOut);
    private final ReadOnlyIntegerWrapper shown = new ReadOnlyIntegerWrapper(-1);
    private String text;
    private final FactsForm facts;
    private final Messages messages;
    private Optional<EncodingViewModel> encoding = Optional.empty();

    /**
     * @param paragraphs that stand in the file but not in the article
     */
    public PreviewViewModel(Article article, List<LeftOut> paragraphs, Messages messages) {
        this.text = article.text();
        this.messages = messages;
        this.facts = new FactsForm(article.facts(), messages);
        paragraphs.forEach(each -> leftOut.add(new LeftOutRow(each, reason(each), false)));
        refresh();
    }

    /**
     * Lets the encoding be chosen, where the file does not say it.
     *
     * @param guessed in which the article stands now
     */
    public PreviewViewModel offer(Optional<Charset> guessed, Rereading article, Rereader rereader) {
        encoding =
                guessed.map(
                        it -> new EncodingViewModel(it, article, rereader, this::show, messages));
        return this;
    }

    /** Empty where the file says in which encoding it is written. */
    Optional<EncodingViewModel> encoding() {
        return encoding;
    }

    /** Whether it may be taken as it stands. */
    BooleanBinding isReady() {
        return encoding.map(it -> facts.isValid().and(it.isSettled())).orElse(facts.isValid());
    }

    /** What has to be mended or chosen before. */
    StringExpression problem() {
        return encoding.<StringExpression>map(it -> facts.problem().concat(it.problem()))
                .orElse(facts.problem());
    }

    /** The same paragraphs are back as before, where as many were left out. */
    private void show(Rereading anew) {
        boolean isAlike = anew.leftOut().size() == leftOut.size();
        List<LeftOutRow> rows = new ArrayList<>();
        for (LeftOut each : anew.leftOut()) {
            boolean isBack = isAlike && leftOut.get(rows.size()).isBack();
            rows.add(new LeftOutRow(each, reason(each), isBack));
        }
        text = anew.article().text();
        facts.show(anew.article().facts());
        leftOut.setAll(rows);
        refresh();
    }

    Messages messages() {
        return messages;
    }

    FactsForm facts() {
        return facts;
    }

    /** As they would be added. */
    ObservableList<ParagraphRow> paragraphs() {
        return shownParagraphs;
    }

    /** In the order of the file. */
    ObservableList<LeftOutRow> leftOut() {
        return shownLeftOut;
    }

    /** The number of the paragraph that stands where the one that is looked at belongs, or -1. */
    ReadOnlyIntegerProperty shown() {
        return shown.getReadOnlyProperty();
    }

    /** Brings a paragraph back, or leaves it out again. */
    void toggle(int place) {
        LeftOutRow row = leftOut.get(place);
        leftOut.set(place, new LeftOutRow(row.paragraph(), row.reason(), !row.isBack()));
        refresh();
        lookAt(place);
    }

    /** Shows where a paragraph belongs. */
    void lookAt(int place) {
        shown.set(place < 0 ? -1 : Math.min(before(place), paragraphs.size() - 1));
    }

    /** What was brought back, the facts as they were typed, another encoding. */
    public ImportCorrection correction() {
        return new ImportCorrection(
                back(), facts.facts(), encoding.flatMap(EncodingViewModel::told));
    }

    private List<LeftOut> back() {
        return leftOut.stream().filter(LeftOutRow::isBack).map(LeftOutRow::paragraph).toList();
    }

    private void refresh() {
        List<ParagraphRow> rows = new ArrayList<>();
        int begin = 0;
        for (LeftOut each : back()) {
            addWords(rows, text.substring(begin, each.place()));
            rows.add(new ParagraphRow(each.text(), true));
            begin = each.place();
        }
        addWords(rows, text.substring(begin));
        paragraphs.setAll(rows);
    }

    private static void addWords(List<ParagraphRow> rows, String words) {
        for (String paragraph : words.split("\\R{2,}+")) {
            if (!paragraph.isBlank()) {
                rows.add(new ParagraphRow(paragraph.strip(), false));
            }
        }
    }

    /** How many paragraphs stand before a left-out one. */
    private int before(int place) {
        List<ParagraphRow> above = new ArrayList<>();
        addWords(above, text.substring(0, leftOut.get(place).paragraph().place()));
        return above.size()
                + (int)
                        IntStream.range(0, place)
                                .filter(each -> leftOut.get(each).isBack())
                                .count();
    }

    private String reason(LeftOut paragraph) {
        String name = paragraph.reason().name().toLowerCase(Locale.ROOT);
        return messages.text("preview.reason." + name);
    }
}
