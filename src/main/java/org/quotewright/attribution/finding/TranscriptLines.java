package org.quotewright.attribution.finding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quotewright.model.CueClass;
import org.quotewright.model.ReasonKey;

/** {@code HALE: We shall see.}: lines of a transcript, or of questions and answers. */
final class TranscriptLines {

    private static final int LONGEST_NAME = 8;
    private static final int FEWEST_LINES = 2;

    private final Reading reading;

    TranscriptLines(Reading reading) {
        this.reading = reading;
    }

    /** The quotation that each paragraph of a transcript is. */
    Map<TokenRange, Finding> in(List<TokenRange> paragraphs) {
        Map<TokenRange, Finding> found = new HashMap<>();
        Map<String, Integer> lines = new HashMap<>();
        for (TokenRange paragraph : paragraphs) {
            at(paragraph).ifPresent(finding -> found.put(paragraph, finding));
        }
        found.values().forEach(finding -> lines.merge(nameIn(finding), 1, Integer::sum));
        found.values().removeIf(finding -> !isSpeaker(finding, lines.get(nameIn(finding))));
        return found.size() < FEWEST_LINES ? Map.of() : found;
    }

    private String nameIn(Finding finding) {
        return finding.mention().map(reading::text).orElse("");
    }

    /** A name in capitals speaks; another one only if it does so again and again. */
    private boolean isSpeaker(Finding finding, int lines) {
        TokenRange name = finding.mention().orElseThrow();
        boolean shouted = isShouted(name.from(), name.to());
        return shouted || lines >= FEWEST_LINES && !hasComma(name);
    }

    /** "DANIEL WALLACE, HOST": a comma parts name and post in capitals only. */
    private boolean hasComma(TokenRange name) {
        for (int i = name.from(); i < name.to(); i++) {
            if (reading.word(i).equals(",")) {
                return true;
            }
        }
        return false;
    }

    private Optional<Finding> at(TokenRange paragraph) {
        int from = isMark(paragraph.from()) ? paragraph.from() + 1 : paragraph.from();
        int colon = from;
        while (colon < paragraph.to() && colon - from < LONGEST_NAME && isName(colon)) {
            colon++;
        }
        boolean line =
                colon > from && reading.word(colon).equals(":") && colon + 1 < paragraph.to();
        if (!line) {
            return Optional.empty();
        }
        return Optional.of(
                new Finding(
                        List.of(new TokenRange(colon + 1, paragraph.to())),
                        Optional.of(new TokenRange(colon, colon + 1)),
                        CueClass.SPEECH,
                        Optional.of(new TokenRange(from, colon)),
                        false,
                        false,
                        ReasonKey.TRANSCRIPT_LINE));
    }

    private boolean isMark(int at) {
        return reading.isQuoted(at) && !reading.isWord(at);
    }

    private boolean isName(int at) {
        return reading.isCapitalised(at) || "().-,".contains(reading.word(at));
    }

    private boolean isShouted(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean letter = reading.token(i).text().length() == 1;
            if (!reading.token(i).isAllCaps() && reading.isWord(i) && !(letter && to - from == 1)) {
                return false;
            }
        }
        return true;
    }
}
