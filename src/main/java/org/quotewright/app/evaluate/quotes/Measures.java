package org.quotewright.app.evaluate.quotes;

import java.util.ArrayList;
import java.util.List;
import org.quotewright.app.evaluate.figures.Figure;

/** The figures of quotations in the order of their table. */
final class Measures {

    static final List<Measure> ALL = all();

    private Measures() {}

    private static List<Measure> all() {
        List<Measure> all = new ArrayList<>();
        addExtraction(all);
        addSources(all);
        addSpeech(all);
        addResolved(all);
        addInvented(all);
        return List.copyOf(all);
    }

    private static void addExtraction(List<Measure> all) {
        all.add(Measure.count("gold", Count.GOLD));
        all.add(Measure.count("pred", Count.PREDICTED));
        all.addAll(
                rates(
                        "exact",
                        List.of(Count.PREDICTED_PIECES_HIT, Count.PREDICTED_PIECES),
                        List.of(Count.GOLD_PIECES_HIT, Count.GOLD_PIECES)));
        all.addAll(
                rates(
                        "tokens",
                        List.of(Count.PREDICTED_WORDS_HIT, Count.PREDICTED_WORDS),
                        List.of(Count.GOLD_WORDS_HIT, Count.GOLD_WORDS)));
        all.addAll(ofQuotes("found", Count.PREDICTED_FOUND, Count.GOLD_FOUND));
        all.addAll(ofQuotes("e2e_any", Count.PREDICTED_SOURCE_TOUCHED, Count.GOLD_SOURCE_TOUCHED));
        all.addAll(ofQuotes("e2e_head", Count.PREDICTED_SOURCE_HEAD, Count.GOLD_SOURCE_HEAD));
    }

    private static List<Measure> ofQuotes(String name, Count predicted, Count gold) {
        return rates(name, List.of(predicted, Count.PREDICTED), List.of(gold, Count.GOLD));
    }

    private static List<Measure> rates(String name, List<Count> precision, List<Count> recall) {
        return List.of(
                Measure.percent(name + " P", precision.getFirst(), precision.getLast()),
                Measure.percent(name + " R", recall.getFirst(), recall.getLast()),
                new Measure(
                        name + " F1",
                        Figure.Form.PERCENT,
                        it ->
                                Figure.f1(
                                        it.percent(precision.getFirst(), precision.getLast()),
                                        it.percent(recall.getFirst(), recall.getLast()))));
    }

    private static void addSources(List<Measure> all) {
        all.add(Measure.count("attrib_n", Count.SOURCED));
        all.add(Measure.percent("attrib_any", Count.SOURCED_TOUCHED, Count.SOURCED));
        all.add(Measure.percent("attrib_head", Count.SOURCED_HEAD, Count.SOURCED));
        all.add(Measure.percent("attrib_no_mention", Count.SOURCED_WITHOUT_MENTION, Count.SOURCED));
        all.add(Measure.percent("attrib_head_name", Count.NAME_HEAD, Count.NAME));
        all.add(Measure.count("attrib_head_name n", Count.NAME));
        all.add(Measure.percent("attrib_head_pronoun", Count.PRONOUN_HEAD, Count.PRONOUN));
        all.add(Measure.count("attrib_head_pronoun n", Count.PRONOUN));
        all.add(Measure.percent("attrib_head_nominal", Count.NOMINAL_HEAD, Count.NOMINAL));
        all.add(Measure.count("attrib_head_nominal n", Count.NOMINAL));
        all.add(
                Measure.percent(
                        "speaker_right_for_named_source", Count.NAME_IN_SPEAKER, Count.NAME));
        all.add(Measure.percent("speaker_named_for_pronoun", Count.PRONOUN_NAMED, Count.PRONOUN));
        all.add(Measure.percent("speaker_named_for_nominal", Count.NOMINAL_NAMED, Count.NOMINAL));
        all.add(Measure.percent("declared_type_agrees", Count.DECLARED_RIGHT, Count.DECLARED));
    }

    private static void addSpeech(List<Measure> all) {
        all.add(Measure.countOfSome("speech_gold", Count.SAID));
        all.add(Measure.percentOfSome("speech_found_recall", Count.SAID_FOUND, Count.SAID));
        all.add(Measure.percentOfSome("speech_e2e_recall", Count.SAID_SOURCE_TOUCHED, Count.SAID));
    }

    private static void addResolved(List<Measure> all) {
        all.add(Measure.count("resolved.gold", Count.RESOLVED));
        all.add(Measure.count("resolved.found", Count.RESOLVED_FOUND));
        all.add(Measure.count("resolved.right", Count.RESOLVED_RIGHT));
        all.add(Measure.percent("resolved.of_found", Count.RESOLVED_RIGHT, Count.RESOLVED_FOUND));
        all.add(Measure.percent("resolved.of_gold", Count.RESOLVED_RIGHT, Count.RESOLVED));
        all.add(Measure.count("resolved.person_gold", Count.PERSON));
        all.add(Measure.count("resolved.person_found", Count.PERSON_FOUND));
        all.add(Measure.count("resolved.person_right", Count.PERSON_RIGHT));
        all.add(Measure.count("resolved.anaphor_found", Count.ANAPHOR_FOUND));
        all.add(Measure.count("resolved.anaphor_right", Count.ANAPHOR_RIGHT));
        all.add(
                Measure.percent(
                        "resolved.anaphor_of_found", Count.ANAPHOR_RIGHT, Count.ANAPHOR_FOUND));
        all.add(
                Measure.percent(
                        "resolved.organisation_right_of_gold",
                        Count.ORGANISATION_RIGHT,
                        Count.ORGANISATION));
        all.add(Measure.count("resolved.organisation_gold", Count.ORGANISATION));
    }

    private static void addInvented(List<Measure> all) {
        all.add(Measure.count("invented.no_organisation_gold", Count.NO_ORGANISATION));
        all.add(Measure.count("invented.no_organisation_found", Count.NO_ORGANISATION_FOUND));
        all.add(
                Measure.percentOfSome(
                        "invented.organisation_of_found",
                        Count.NO_ORGANISATION_GIVEN,
                        Count.NO_ORGANISATION_FOUND));
        all.add(
                Measure.percentOfSome(
                        "invented.organisation_of_gold",
                        Count.NO_ORGANISATION_GIVEN,
                        Count.NO_ORGANISATION));
        all.add(Measure.count("invented.no_speaker_gold", Count.NO_SPEAKER));
        all.add(Measure.count("invented.no_speaker_found", Count.NO_SPEAKER_FOUND));
        all.add(
                Measure.percentOfSome(
                        "invented.speaker_of_found",
                        Count.NO_SPEAKER_GIVEN,
                        Count.NO_SPEAKER_FOUND));
        all.add(
                Measure.percentOfSome(
                        "invented.speaker_of_gold", Count.NO_SPEAKER_GIVEN, Count.NO_SPEAKER));
    }
}
