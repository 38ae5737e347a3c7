package org.quotewright.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quotewright.attribution.AttributionEngine;
import org.quotewright.attribution.patience.Patience;
import org.quotewright.model.Article;
import org.quotewright.model.Knowledge;
import org.quotewright.model.QuoteType;
import org.quotewright.model.Reason;
import org.quotewright.model.ReasonKey;
import org.quotewright.model.SpeakerKind;
import org.quotewright.model.Suggestion;
import org.quotewright.ui.InventedQuote.Voice;

/** Knows the quotations of the {@link InventedArticles} by heart. */
public final class InventedEngine implements AttributionEngine {

    private static final Voice MIRA =
            new Voice(
                    "Mira Solberg",
                    SpeakerKind.PERSON,
                    "harbour minister",
                    "Harbour Ministry of Velmar",
                    "Velmar’s harbour minister");
    private static final Voice TEO =
            new Voice(
                    "Teo Anders",
                    SpeakerKind.PERSON,
                    "deputy secretary",
                    "Coast League",
                    "Coast League deputy secretary");
    private static final Voice PILOT =
            new Voice(
                    "a port spokeswoman", SpeakerKind.UNNAMED_PERSON, "", "Port of Elling", "port");
    private static final Voice JUDGE =
            new Voice("Ines Okoro", SpeakerKind.PERSON, "presiding judge", "District Court", "");
    private static final Voice COACH =
            new Voice("Bram Keller", SpeakerKind.PERSON, "coach", "Rovers", "");

    private static final List<InventedQuote> QUOTES =
            List.of(
                    new InventedQuote(
                            QuoteType.DIRECT,
                            "“a morning without a raised voice”",
                            "called",
                            List.of("Mira Solberg", "Velmar’s harbour minister"),
                            0.97,
                            List.of(MIRA, TEO),
                            List.of(
                                    Reason.of(ReasonKey.CUE_BEFORE_QUOTE, "Mira Solberg", "called"),
                                    Reason.of(ReasonKey.NAMED_IN_FULL, "Mira Solberg"))),
                    new InventedQuote(
                            QuoteType.DIRECT,
                            "“A boat that runs twice a day is worth more than a treaty nobody"
                                    + " reads,\"",
                            "said",
                            List.of("she", "Mira Solberg", "Velmar’s harbour minister"),
                            0.83,
                            List.of(MIRA, TEO, PILOT),
                            List.of(
                                    Reason.of(ReasonKey.CUE_AFTER_QUOTE, "she", "said"),
                                    Reason.of(ReasonKey.PRONOUN_FOR, "she", "Mira Solberg"),
                                    Reason.of(
                                            ReasonKey.ORGANISATION_STATED,
                                            "Harbour Ministry of Velmar",
                                            "Velmar’s harbour minister"),
                                    Reason.of(ReasonKey.MARKS_DIFFER))),
                    new InventedQuote(
                            QuoteType.INDIRECT,
                            "that the old timetable would return before the first ice",
                            "adding",
                            List.of("she", "Mira Solberg", "Velmar’s harbour minister"),
                            0.71,
                            List.of(MIRA, TEO),
                            List.of(
                                    Reason.of(ReasonKey.SHARED_CUE_SENTENCE, "adding"),
                                    Reason.of(ReasonKey.INDIRECT_SPEECH))),
                    new InventedQuote(
                            QuoteType.DIRECT,
                            "“It is good to see two harbours on one page,”",
                            "wrote",
                            List.of("Anders", "Teo Anders", "Coast League"),
                            0.64,
                            List.of(MIRA, TEO),
                            List.of(
                                    Reason.of(ReasonKey.SURNAME_OF, "Anders", "Teo Anders"),
                                    Reason.of(ReasonKey.ALSO_FITTING, "Mira Solberg"))),
                    new InventedQuote(
                            QuoteType.INDIRECT,
                            "that both piers would be dredged by spring",
                            "told",
                            List.of("a port spokeswoman"),
                            0.55,
                            List.of(PILOT, MIRA),
                            List.of(
                                    Reason.of(ReasonKey.UNNAMED_SOURCE),
                                    Reason.of(ReasonKey.INDIRECT_SPEECH))),
                    new InventedQuote(
                            QuoteType.DIRECT,
                            "“They named every shoal between the islands, and by the evening they"
                                    + " had signed the chart together,”",
                            "said",
                            List.of("the spokeswoman", "a port spokeswoman"),
                            0.58,
                            List.of(PILOT, MIRA),
                            List.of(
                                    Reason.of(ReasonKey.CUE_AFTER_QUOTE, "the spokeswoman", "said"),
                                    Reason.of(ReasonKey.UNNAMED_SOURCE))),
                    new InventedQuote(
                            QuoteType.DIRECT,
                            "“This court does not read tea leaves,”",
                            "said",
                            List.of("Okoro", "Ines Okoro"),
                            0.92,
                            List.of(JUDGE),
                            List.of(Reason.of(ReasonKey.SURNAME_OF, "Okoro", "Ines Okoro"))),
                    new InventedQuote(
                            QuoteType.MIXED,
                            "that the ferry line had “slept through every warning”",
                            "argued",
                            List.of("the prosecution"),
                            0.5,
                            List.of(
                                    new Voice("the prosecution", SpeakerKind.GROUP, "", "", ""),
                                    JUDGE),
                            List.of(Reason.of(ReasonKey.INDIRECT_SPEECH))),
                    new InventedQuote(
                            QuoteType.DIRECT,
                            "“We ran like people looking for their keys,”",
                            "said",
                            List.of("Keller", "Bram Keller"),
                            0.95,
                            List.of(COACH),
                            List.of(Reason.of(ReasonKey.SURNAME_OF, "Keller", "Bram Keller"))),
                    new InventedQuote(
                            QuoteType.DIRECT,
                            "“Sold out,”",
                            "",
                            List.of(),
                            0,
                            List.of(),
                            List.of(Reason.of(ReasonKey.NO_SOURCE))));

    @Override
    public String name() {
        return "invented-1";
    }

    @Override
    public List<Suggestion> analyse(Article article, Knowledge knowledge, Patience patience) {
        return QUOTES.stream()
                .map(quote -> quote.in(article.text()))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(found -> found.attribution().quote().begin()))
                .toList();
    }
}
