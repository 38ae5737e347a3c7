package org.quotewright.attribution.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quotewright.attribution.patience.Patience;
import org.quotewright.model.ReasonKey;
import org.quotewright.model.Span;

/** Goes through an article paragraph by paragraph and applies every rule. */
final class ArticleRules {

    private static final int NEAR = 12;

    private final Reading reading;
    private final CueSentences cues;
    private final AccordingTo accordingTo;
    private final NounCues nouns;
    private final NamesBeforeColons names;
    private final PutWords put;
    private final SignedQuotes signed;
    private final LooseStretches loose;
    private final List<TokenRange> paragraphs;
    private final List<TokenRange> sentences;
    private final List<Finding> found = new ArrayList<>();
    private Optional<CueContext> opened = Optional.empty();

    ArticleRules(Reading reading) {
        this.reading = reading;
        this.cues = new CueSentences(reading);
        this.accordingTo = new AccordingTo(reading, new NounPhrases(reading));
        this.nouns = new NounCues(reading, new NounPhrases(reading));
        this.names = new NamesBeforeColons(reading);
        this.put = new PutWords(reading, cues);
        this.signed = new SignedQuotes(reading);
        this.paragraphs = tokensOf(reading.layout().paragraphs());
        List<TokenRange> whole =
                TornSentences.join(reading, tokensOf(reading.layout().sentences()));
        this.sentences = LongSentences.cut(reading, whole);
        this.loose = new LooseStretches(reading, cues, sentences, found);
    }

    private List<TokenRange> tokensOf(List<Span> spans) {
        return spans.stream().map(reading::tokensOf).toList();
    }

    List<Finding> findings(Patience patience) {
        Map<TokenRange, Finding> transcript = new TranscriptLines(reading).in(paragraphs);
        int sentence = 0;
        for (int p = 0; p < paragraphs.size(); p++) {
            patience.ask(p, paragraphs.size());
            TokenRange paragraph = paragraphs.get(p);
            int first = sentence;
            while (sentence < sentences.size() && sentences.get(sentence).from() < paragraph.to()) {
                sentence++;
            }
            Optional<Finding> whole = Optional.ofNullable(transcript.get(paragraph));
            whole = whole.or(() -> signed.in(paragraph));
            if (p == 0 && isHeading(paragraph, sentence - first)) {
                whole = whole.or(() -> new Headlines(reading).in(paragraph));
            }
            addIn(paragraph, whole, first, sentence);
        }
        return found;
    }

    /** A single sentence, and no text that consists of one prose sentence alone. */
    private boolean isHeading(TokenRange paragraph, int sentenceCount) {
        boolean stopped = ".!?".contains(reading.word(paragraph.to() - 1));
        return sentenceCount < 2 && (paragraphs.size() > 1 || !stopped);
    }

    private void addIn(TokenRange paragraph, Optional<Finding> whole, int first, int last) {
        if (whole.isEmpty() && Notices.isNotice(reading, paragraph)) {
            return;
        }
        if (whole.isPresent()) {
            found.add(whole.get());
            opened = Optional.empty();
            return;
        }
        int before = found.size();
        for (TokenRange sentence : sentences.subList(first, last)) {
            TokenRange words = Datelines.without(reading, sentence);
            accordingTo.in(words).stream().filter(Finding::hasContent).forEach(found::add);
            found.addAll(cues.in(words));
            nouns.in(words).stream().filter(Finding::hasContent).forEach(found::add);
            names.in(words).ifPresent(found::add);
            put.in(words).filter(this::isNew).ifPresent(found::add);
        }
        addOpened(paragraph);
        loose.addIn(paragraph, first, last);
        loose.joinCarriedOver(paragraph, before);
        opened = last > first ? cues.openedBy(sentences.get(last - 1)) : Optional.empty();
    }

    /** Adds the quotation that a colon at the end of the paragraph before has opened. */
    private void addOpened(TokenRange paragraph) {
        int stretch = reading.stretchAt(paragraph.from());
        if (opened.isPresent() && stretch >= 0) {
            TokenRange content = reading.stretchTokens(stretch);
            Finding quote = Finding.of(opened.get(), ReasonKey.CUE_BEFORE_QUOTE, List.of(content));
            if (isNew(quote)) {
                found.add(quote);
            }
        }
    }

    private boolean isNew(Finding finding) {
        return found.stream()
                .skip(Math.max(0, found.size() - NEAR))
                .noneMatch(other -> finding.content().stream().anyMatch(other::touches));
    }
}
