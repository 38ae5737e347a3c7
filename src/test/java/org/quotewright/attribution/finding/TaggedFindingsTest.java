package org.quotewright.attribution.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quotewright.attribution.patience.Patience;
import org.quotewright.attribution.tagging.TaggedAttribution;
import org.quotewright.model.Cue;
import org.quotewright.model.CueClass;
import org.quotewright.model.Span;
import org.quotewright.text.TextLayout;

class TaggedFindingsTest {

    @Test
    void takesWhatTheTaggerSays() {
        List<FoundQuote> found =
                found(
                        "Ada Moor believes it will rain.",
                        tagged("Ada Moor", "believes", "it will rain"));
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().cue().map(Cue::cueClass)).contains(CueClass.THOUGHT);
    }

    @Test
    void addsQuotationsInMarksThatTheTaggerPassesOver() {
        assertThat(found("\"It will rain again,\" Ada Moor said.")).hasSize(1);
    }

    @Test
    void leavesReportsOutThatTheTaggerDoesNotSee() {
        assertThat(found("Ada Moor said that it would rain.")).isEmpty();
    }

    @Test
    void asksTheRulesForTheSourceThatTheTaggerMisses() {
        String text = "Lead.\n\n\"It will rain again,\" Ada Moor said.";
        List<FoundQuote> found = found(text, tagged("", "said", "\"It will rain again,\""));
        assertThat(found.getFirst().mention().map(span -> span.in(text))).contains("Ada Moor");
    }

    @Test
    void whoIsPraisedIsNotWhatIsSaid() {
        String text = "Lead.\n\nAda Moor praised them for \"real courage\" on Monday.";
        List<FoundQuote> found =
                found(text, tagged("Ada Moor", "praised", "them for \"real courage\""));
        assertThat(found.getFirst().quote().in(text)).isEqualTo("for \"real courage\"");
    }

    @Test
    void anAuthorUnderAHeadlineIsNotWhatTheHeadlineReports() {
        String text = "Strait Closed to Tankers, Board Says\nBy Ann Bell\n\nThe strait is long.";
        List<FoundQuote> found = found(text, tagged("Board", "Says", "By Ann Bell"));
        assertThat(found)
                .extracting(each -> each.quote().in(text))
                .containsExactly("Strait Closed to Tankers");
    }

    @Test
    void aHeadlineIsNotWhatTheParagraphBelowReports() {
        String text = "Wardens warn of silt\n\nThe harbour is filling up, Ann Bell said on Monday.";
        List<FoundQuote> found = found(text, tagged("Ann Bell", "said", "Wardens warn of silt"));
        assertThat(found)
                .extracting(each -> each.quote().in(text))
                .containsExactly("The harbour is filling up");
    }

    @Test
    void aConjunctionIsNoSource() {
        String text = "Lead.\n\nBut don't expect rain.";
        List<FoundQuote> found = found(text, tagged("But", "don't expect", "rain"));
        assertThat(found.getFirst().mention()).isEmpty();
    }

    @Test
    void aPhraseOfCircumstanceIsNoSource() {
        String text = "Lead.\n\nFor instance, calls for rain grew.";
        List<FoundQuote> found = found(text, tagged("For instance", "calls for", "rain"));
        assertThat(found.getFirst().mention()).isEmpty();
    }

    @Test
    void theNextParagraphHoldsNoSource() {
        String text = "Lead.\n\nAda Moor said no, adding that it would rain.\n\nIda Finn slept.";
        List<FoundQuote> found = found(text, tagged("Ida Finn", "adding", "that it would rain"));
        assertThat(found.getFirst().mention().map(span -> span.in(text))).contains("Ada Moor");
    }

    @Test
    void theNextSentenceHoldsNoSourceEither() {
        String text = "Lead.\n\nThe plan called for rain. Ida Finn slept.";
        List<FoundQuote> found = found(text, tagged("Ida Finn", "called for", "rain"));
        assertThat(found.getFirst().mention().map(span -> span.in(text))).contains("The plan");
    }

    @Test
    void thePaperDoesNotQuoteItself() {
        String text = "Lead.\n\nAs reported earlier, it rained.";
        assertThat(found(text, tagged("", "reported", "it rained"))).isEmpty();
    }

    @Test
    void aSentenceAboutAnotherTellsWhoSpeaksAfterIt() {
        String text =
                "Lead.\n\n“It was a slip,” Ada Moor said. Ida Finn laughs at it. “She forgets what"
                        + " she likes.”";
        List<FoundQuote> found =
                found(
                        text,
                        tagged(
                                "Ada Moor",
                                "said",
                                "“It was a slip,”",
                                "“She forgets what she likes.”"));
        assertThat(found)
                .extracting(each -> each.mention().map(span -> span.in(text)).orElse("-"))
                .containsExactly("Ada Moor", "Ida Finn");
    }

    @Test
    void theNameBehindItsOwnDashSignsAQuotation() {
        String text = "Lead.\n\n“It will rain.” ― Ada Moor\n\n“It never does.” ― Ida Finn";
        List<FoundQuote> found = found(text, tagged("Ida Finn", "―", "“It will rain.”"));
        assertThat(found).hasSize(2);
        assertThat(found.getFirst().mention().map(span -> span.in(text))).contains("Ada Moor");
    }

    @Test
    void whoSpeaksRightBehindTheMarkIsTheSource() {
        String text = "Ida Finn wants rain.\n\n“It will rain again,” Ada Moor said.";
        List<FoundQuote> found = found(text, tagged("Ida Finn", "wants", "“It will rain again,”"));
        assertThat(found.getFirst().mention().map(span -> span.in(text))).contains("Ada Moor");
        assertThat(found.getFirst().cue().map(cue -> cue.span().in(text))).contains("said");
    }

    @Test
    void aCueBetweenTwoPiecesStays() {
        String text = "Lead.\n\n“It rains,” Ada Moor said. “It pours,” Ida Finn added.";
        List<FoundQuote> found =
                found(text, tagged("Ada Moor", "said", "“It rains,”", "“It pours,”"));
        assertThat(found.getFirst().mention().map(span -> span.in(text))).contains("Ada Moor");
    }

    @Test
    void whatStandsFarAwayIsNoPartOfIt() {
        String text = "Ada Moor says no\n\nIt rained.\n\nIt rained.\n\nThe dog slept.";
        List<FoundQuote> found = found(text, tagged("Ada Moor", "says", "no", "The dog"));
        assertThat(found.getFirst().quote().spans()).hasSize(1);
    }

    @Test
    void aDateIsNotWhatIsSaid() {
        String text = "The moon is wet, study says\n\nMonday 3 May 2027, 06:00\n\nIt rained.";
        List<FoundQuote> found = found(text, tagged("study", "says", "Monday 3 May 2027, 06:00"));
        assertThat(found.getFirst().quote().in(text)).isEqualTo("The moon is wet");
    }

    @Test
    void aStormAndAClockSayNothing() {
        String storm = "Storm Odo: piers fall in a night\n\nIt rained.";
        assertThat(found(storm, tagged("Storm Odo", ":", "piers fall in a night"))).isEmpty();
        String clock = "Lead.\n\nThe clock on the quay says noon.";
        assertThat(found(clock, tagged("The clock on the quay", "says", "noon"))).isEmpty();
    }

    @Test
    void endsWithItsParagraph() {
        String text = "Lead.\n\nAda Moor said it would rain.\n\nStaff reporter";
        List<FoundQuote> found =
                found(text, tagged("Ada Moor", "said", "it would rain.\n\nStaff reporter"));
        assertThat(found.getFirst().quote().in(text)).isEqualTo("it would rain.");
    }

    @Test
    void theTitleAboveIsNoPartOfIt() {
        String text = "Title\n\n\"We go again,\" said Ada Moor.";
        List<FoundQuote> found =
                found(text, tagged("Ada Moor", "said", "Title\n\n\"We go again,\""));
        assertThat(found.getFirst().quote().in(text)).isEqualTo("\"We go again,\"");
    }

    @Test
    void takesNoTitleInMarksForAQuotation() {
        String text = "Lead.\n\nThe crew met in \"The Third Net\" on Monday.";
        assertThat(found(text, tagged("The crew", "met in", "\"The Third Net\""))).isEmpty();
    }

    @Test
    void dropsReportsWithoutACue() {
        assertThat(found("It will rain.", tagged("", "", "It will rain"))).isEmpty();
    }

    @Test
    void keepsTheLinesOfATranscriptThatTheTaggerPassesOver() {
        String text = "Lead.\n\nHALE: Who goes there?\n\nMOOR: I said nobody does.";
        List<FoundQuote> found = found(text, tagged("I", "said", "nobody does"));
        assertThat(found)
                .extracting(quote -> quote.quote().in(text))
                .containsExactly("Who goes there?", "I said nobody does.", "nobody does");
    }

    @Test
    void aPieceWithACueAndSourceOfItsOwnIsAnothersQuotation() {
        String text = "Lead.\n\n“It rains,” Ada Moor said. “It pours,” Ida Finn added.";
        List<FoundQuote> found =
                found(text, tagged("Ada Moor", "said", "“It rains,”", "“It pours,”"));
        assertThat(found)
                .extracting(quote -> quote.quote().in(text))
                .containsExactly("“It rains,”", "“It pours,”");
    }

    @Test
    void paragraphsInMarksAreQuotationsOfTheirOwn() {
        String text = "Lead.\n\n“It rains.”\n\n“It pours,” Ida Finn said.\n\n“It snows.”";
        List<FoundQuote> found =
                found(
                        text,
                        tagged("Ida Finn", "said", "“It rains.”", "“It pours,”", "“It snows.”"));
        assertThat(found).extracting(quote -> quote.quote().spans().size()).containsOnly(1);
        assertThat(found).hasSize(3);
    }

    @Test
    void aParagraphLeftOpenIsOneWithTheNext() {
        String text = "Lead.\n\n“It rains.\n\n“It pours,” Ida Finn said.";
        List<FoundQuote> found =
                found(text, tagged("Ida Finn", "said", "“It rains.", "“It pours,”"));
        assertThat(found).hasSize(1);
    }

    @Test
    void theHeadlineIsNoPartOfASource() {
        String text = "Court rules\n\nAda Moor said it would rain.";
        List<FoundQuote> found =
                found(text, tagged("Court rules\n\nAda Moor", "said", "it would rain"));
        assertThat(found.getFirst().mention().map(span -> span.in(text))).contains("Ada Moor");
    }

    @Test
    void whoStandsBesideTheCueGoesBeforeTheHeadline() {
        String text = "Court rules\n\nAda Moor said it would rain.";
        List<FoundQuote> found = found(text, tagged("Court", "said", "it would rain"));
        assertThat(found.getFirst().mention().map(span -> span.in(text))).contains("Ada Moor");
    }

    @Test
    void theColonOfALineTellsNothingOfParagraphsBelow() {
        String text = "MOOR: Yes.\n\nVENN: No.\n\nAnn Bell says so. “It is,” she adds. “We go.”";
        List<FoundQuote> found = found(text, tagged("MOOR", ":", "“We go.”"));
        assertThat(found.getLast().mention().map(span -> span.in(text))).contains("she");
    }

    @Test
    void aCueOfTheNextParagraphTellsNothingOfWordsWithTheirOwn() {
        String text = "Lead.\n\n“It will rain”, Ada Moor said. “And snow.”\n\nBill Venn agreed.";
        assertThat(found(text, tagged("Bill Venn", "agreed", "“It will rain”")))
                .extracting(each -> each.mention().map(span -> span.in(text)).orElse(""))
                .containsExactly("Ada Moor");
    }

    private record Words(String source, String cue, List<String> contents) {}

    private static Words tagged(String source, String cue, String... contents) {
        return new Words(source, cue, List.of(contents));
    }

    private static List<FoundQuote> found(String text, Words... tagged) {
        TextLayout layout = TextLayout.of(text);
        Reading reading = new Reading(layout);
        List<TaggedAttribution> all =
                List.of(tagged).stream()
                        .map(words ->
                                new TaggedAttribution(
                                        words.contents().stream()
                                                .flatMap(part -> tokens(layout, part).stream())
                                                .toList(),
                                        tokens(layout, words.cue()),
                                        tokens(layout, words.source())))
                        .toList();
        List<Finding> rules = new ArticleRules(reading).findings(Patience.ENDLESS);
        return new Assembly(reading).of(new TaggedFindings(reading, rules).joinedWith(all));
    }

    private static Optional<Span> tokens(TextLayout layout, String words) {
        int begin = layout.text().indexOf(words);
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Span(
                                layout.firstTokenFrom(begin),
                                layout.firstTokenFrom(begin + words.length())));
    }
}
