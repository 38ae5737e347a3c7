package org.quotewright.ui.decision;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quotewright.model.Affiliation;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.Decision;
import org.quotewright.model.QuoteState;
import org.quotewright.model.Reason;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Speaker;
import org.quotewright.model.Verdict;
import org.quotewright.review.OpenArticle;
import org.quotewright.review.SpeakerOffer;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.palette.SpeakerPalette;

/** Puts a quotation into the words of a card. */
record CardWriter(Messages messages) {

    private static final int DIGITS = 9;

    Card card(OpenArticle open, ReviewedQuote quote) {
        String text = open.article().text();
        SpeakerPalette palette = SpeakerPalette.of(open);
        return new Card(
                quote.id(),
                tags(quote, text),
                confidence(quote),
                flat(quote.quote().in(text)),
                person(quote.principal(), palette),
                together(quote),
                new Chain(messages).links(quote, text),
                why(quote),
                candidates(quote, palette),
                standing(quote));
    }

    static boolean isAsSuggested(ReviewedQuote quote) {
        return quote.verdict()
                .attribution()
                .speakers()
                .equals(quote.suggestion().attribution().speakers());
    }

    /** White space of the printed text, line ends too, as single spaces. */
    static String flat(String words) {
        return words.replaceAll("\\s++", " ");
    }

    private List<String> tags(ReviewedQuote quote, String text) {
        return Stream.concat(
                        Stream.of(messages.type(quote.quote().type())),
                        quote.verdict().attribution().cue().stream()
                                .map(cue -> flat(cue.span().in(text))))
                .toList();
    }

    /** The engine's in what it suggested, and in nothing else: no moved edge, no other kind. */
    private static Confidence confidence(ReviewedQuote quote) {
        return quote.verdict().attribution().equals(quote.suggestion().attribution())
                ? Confidence.of(quote.suggestion().confidence())
                : Confidence.BY_HAND;
    }

    private Person person(Optional<AttributedSpeaker> principal, SpeakerPalette palette) {
        return new Person(
                principal
                        .map(by -> by.speaker().name())
                        .orElseGet(() -> messages.text("speaker.nobody")),
                principal.map(by -> by.affiliation().organisation()).orElse(""),
                principal.map(by -> by.affiliation().role()).orElse(""),
                palette.of(principal));
    }

    private String together(ReviewedQuote quote) {
        String others =
                quote.verdict().attribution().speakers().stream()
                        .skip(1)
                        .map(by -> by.speaker().name())
                        .collect(Collectors.joining(", "));
        return others.isEmpty() ? "" : messages.text("decision.together", others);
    }

    private List<Card.Why> why(ReviewedQuote quote) {
        Stream<Card.Why> reasons =
                isAsSuggested(quote)
                        ? quote.suggestion().reasons().stream().map(this::reason)
                        : Stream.of(changed(quote));
        return Stream.concat(reasons, runnerUp(quote).stream()).toList();
    }

    private Card.Why reason(Reason reason) {
        return new Card.Why(messages.reason(reason), Card.Weight.of(reason.key().isSupport()));
    }

    private Card.Why changed(ReviewedQuote quote) {
        List<AttributedSpeaker> suggested = quote.suggestion().attribution().speakers();
        String names =
                suggested.isEmpty()
                        ? messages.text("speaker.nobody")
                        : suggested.stream()
                                .map(CardWriter::named)
                                .collect(Collectors.joining("; "));
        return new Card.Why(messages.text("decision.changed-from", names), Card.Weight.SUPPORT);
    }

    /** Who would come next, in the words of the three steps too. */
    private Optional<Card.Why> runnerUp(ReviewedQuote quote) {
        List<Speaker> now =
                quote.verdict().attribution().speakers().stream()
                        .map(AttributedSpeaker::speaker)
                        .toList();
        return quote.suggestion().candidates().stream()
                .filter(candidate -> !now.contains(candidate.speaker().speaker()))
                .findFirst()
                .map(next ->
                        messages.text(
                                "decision.runner-up",
                                named(next.speaker()),
                                messages.text(
                                        "confidence." + Confidence.of(next.confidence()).word())))
                .map(sentence -> new Card.Why(sentence, Card.Weight.RUNNER_UP));
    }

    private static String named(AttributedSpeaker by) {
        return named(by.speaker().name(), by.affiliation());
    }

    private static String named(String name, Affiliation affiliation) {
        return affiliation.organisation().isBlank()
                ? name
                : name + ", " + affiliation.organisation();
    }

    private List<Choice> candidates(ReviewedQuote quote, SpeakerPalette palette) {
        List<SpeakerOffer> ranked = SpeakerOffer.of(quote.suggestion());
        return IntStream.range(0, Math.min(DIGITS, ranked.size()))
                .mapToObj(i -> choice(i + 1, ranked.get(i), quote, palette))
                .toList();
    }

    private Choice choice(
            int number, SpeakerOffer offer, ReviewedQuote quote, SpeakerPalette palette) {
        List<String> why = offer.reasons().stream().map(messages::reason).toList();
        return new Choice(
                number,
                person(offer.speakers(), palette),
                offer.confidence(),
                why,
                offer.standsIn(quote));
    }

    /** Of several all names, and all for whom they speak. */
    private Person person(List<AttributedSpeaker> speakers, SpeakerPalette palette) {
        Person principal = person(speakers.stream().findFirst(), palette);
        return speakers.size() < 2
                ? principal
                : new Person(
                        messages.all(speakers.stream().map(by -> by.speaker().name()).toList()),
                        speakers.stream()
                                .map(by -> by.affiliation().organisation())
                                .filter(organisation -> !organisation.isBlank())
                                .distinct()
                                .collect(Collectors.joining("; ")),
                        "",
                        principal.colour());
    }

    private Card.Standing standing(ReviewedQuote quote) {
        Verdict verdict = quote.verdict();
        String decided =
                verdict.state().isDecided()
                        ? quote.lastDecision().map(this::decided).orElse("")
                        : "";
        return new Card.Standing(
                verdict.state(),
                verdict.state() == QuoteState.REJECTED
                        ? messages.text("decision.rejected")
                        : messages.state(verdict.state()),
                decided,
                verdict.flagged(),
                verdict.lookAgain(),
                verdict.note());
    }

    private String decided(Decision last) {
        return messages.text(
                "decision.decided", last.analyst(), messages.dates().moment(last.at()));
    }
}
