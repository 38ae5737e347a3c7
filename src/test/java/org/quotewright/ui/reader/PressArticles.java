package org.quotewright.ui.reader;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.quotewright.model.QuoteState;
import org.quotewright.model.QuoteType;
import org.quotewright.model.Span;
import org.quotewright.model.SpeakerKind;
import org.quotewright.review.OpenArticle;

/** Invented articles with every case that the sheet has to draw. */
final class PressArticles {

    private PressArticles() {}

    static OpenArticle harbour() {
        PressArticle article =
                new PressArticle(
                        "Harbour council sets a date for the ferry vote",
                        """
                        Harbour council sets a date for the ferry vote

                        Council leader Mara Elling called the hearing “the first calm evening since spring” and left without taking questions.

                        “A vote in May is the shortest way to a line that runs, and the whole council has the date in its diary,” she said, adding that the old pier would stay open until autumn.

                        Ivo Tarn, who speaks for the boat owners' union, welcomed the announcement.

                        “Good. It's a relief to have both sides in one hall,” Tarn wrote. “We'll be back.”

                        A harbour official told reporters that both crews had agreed to share the northern slip.

                        “The evening was useful in that they came; they named what they cannot accept, and at the end they signed one page together. They will meet again before the ice is gone,” the official said at the gate.

                        Elling said the plan was “not a gift to anyone” but that it would “pay for itself in nine years”, while Tarn replied: “We shall see.”
                        """);
        article.speaker("Mara Elling")
                .speaker("Ivo Tarn")
                .speaker("a harbour official", SpeakerKind.UNNAMED_PERSON);
        article.quote(
                        QuoteType.DIRECT,
                        "“the first calm evening since spring”",
                        "Mara Elling",
                        "Mara Elling",
                        "called")
                .decided(QuoteState.VERIFIED);
        article.quote(
                QuoteType.DIRECT,
                List.of(
                        article.span(
                                "“A vote in May is the shortest way to a line that runs, and the"
                                        + " whole council has the date in its diary,”",
                                0)),
                "Mara Elling",
                "she",
                "said",
                List.of(article.span("Mara Elling", 0), article.span("Council leader", 0)));
        article.quote(
                QuoteType.INDIRECT,
                "that the old pier would stay open until autumn",
                "Mara Elling",
                "she",
                "adding");
        article.quote(
                        QuoteType.DIRECT,
                        List.of(
                                article.span(
                                        "“Good. It's a relief to have both sides in one hall,”", 0),
                                article.span("“We'll be back.”", 0)),
                        "Ivo Tarn",
                        "Tarn",
                        "wrote",
                        List.of(article.span("Ivo Tarn", 0)))
                .decided(QuoteState.CORRECTED);
        article.quote(
                        QuoteType.INDIRECT,
                        "that both crews had agreed to share the northern slip",
                        "a harbour official",
                        "A harbour official",
                        "told")
                .flagged();
        article.quote(
                QuoteType.DIRECT,
                "“The evening was useful in that they came; they named what they cannot accept,"
                        + " and at the end they signed one page together. They will meet again"
                        + " before the ice is gone,”",
                "a harbour official",
                "the official",
                "said at");
        article.quote(
                        QuoteType.MIXED,
                        "the plan was “not a gift to anyone” but that it would “pay for itself in"
                                + " nine years”",
                        "Mara Elling",
                        "Elling",
                        "said")
                .decided(QuoteState.REJECTED);
        article.quote(QuoteType.DIRECT, "“We shall see.”", "Ivo Tarn", "Tarn", "replied");
        return article.open();
    }

    static OpenArticle nested() {
        PressArticle article =
                new PressArticle(
                        "Judge reads the keeper's letter aloud",
                        """
                        Judge Pell told the court: “The keeper wrote that ‘the lamp was out by nine, and the mate said “leave it” twice’, and I believe him.”

                        Pell said the keeper had warned that the mate had called the lamp “a waste of good oil” before the storm, and that nobody listened.
                        """);
        article.speaker("Judge Pell").speaker("the keeper", SpeakerKind.UNNAMED_PERSON);
        article.speaker("the mate");
        article.quote(
                QuoteType.DIRECT,
                "“The keeper wrote that ‘the lamp was out by nine, and the mate said “leave it”"
                        + " twice’, and I believe him.”",
                "Judge Pell",
                "Judge Pell",
                "told");
        article.quote(
                QuoteType.DIRECT,
                "‘the lamp was out by nine, and the mate said “leave it” twice’",
                "the keeper",
                "The keeper",
                "wrote");
        article.quote(QuoteType.DIRECT, "“leave it”", "the mate", "the mate", "said “");
        int second = article.span("Pell said", 0).begin();
        article.quote(
                QuoteType.INDIRECT,
                List.of(
                        article.span(
                                "the keeper had warned that the mate had called the lamp “a waste"
                                        + " of good oil” before the storm, and that nobody"
                                        + " listened",
                                second)),
                "Judge Pell",
                "Pell",
                "said",
                List.of());
        article.quote(
                QuoteType.MIXED,
                List.of(
                        article.span(
                                "the mate had called the lamp “a waste of good oil” before the"
                                        + " storm",
                                second)),
                "the keeper",
                "the keeper",
                "warned",
                List.of());
        article.quote(QuoteType.DIRECT, "“a waste of good oil”", "the mate", "the mate", "called");
        return article.open();
    }

    static OpenArticle longNames() {
        String name = "Maximiliana Theodorakopoulou-Featherstonehaugh van der Straaten";
        PressArticle article =
                new PressArticle(
                        "Commissioner-designate for inland waterways, small harbours and coastal"
                                + " resilience answers the assembly's questions",
                        """
                        “Yes,” said %s, Commissioner-designate for inland waterways, small harbours and coastal resilience. “No.” “Yes,” the commissioner-designate repeated, and again: “No.” “Never,” Ivo Tarn said. “Ever,” he added. “Enough!” the speaker of the house cried.

                        https://lakeside-courier.example/a/very/long/address/that/has/no/space/in/it/and/does/not/end/before/the/margin/of/the/sheet/is/reached
                        """
                                .formatted(name));
        article.speaker(name).speaker("Ivo Tarn");
        article.quote(QuoteType.DIRECT, "“Yes,”", name, name, "said");
        article.quote(QuoteType.DIRECT, "“No.”", name, "", "");
        article.quote(QuoteType.DIRECT, "“Never,”", "Ivo Tarn", "Ivo Tarn", "said. “Ever");
        article.quote(QuoteType.DIRECT, "“Ever,”", "Ivo Tarn", "he", "added");
        article.quote(QuoteType.DIRECT, "“Enough!”", "nobody", "", "cried");
        return article.open();
    }

    static OpenArticle rightToLeft() {
        PressArticle article =
                new PressArticle(
                        "المجلس يحدد موعد التصويت",
                        """
                        المجلس يحدد موعد التصويت

                        قالت دانا سامي: «سنصوت في مايو، والجميع يعرف الموعد جيدا، ولن نؤجل هذا التصويت مرة أخرى مهما حدث» ثم غادرت القاعة.

                        אמרה נועה לב: ״ההצבעה תתקיים ב-2031 כמתוכנן״, והוסיפה תודה.
                        """);
        article.speaker("دانا سامي").speaker("נועה לב");
        article.quote(
                QuoteType.DIRECT,
                "«سنصوت في مايو، والجميع يعرف الموعد جيدا، ولن نؤجل هذا التصويت مرة أخرى مهما حدث»",
                "دانا سامي",
                "دانا سامي",
                "قالت");
        article.quote(
                QuoteType.DIRECT, "״ההצבעה תתקיים ב-2031 כמתוכנן״", "נועה לב", "נועה לב", "אמרה");
        return article.open();
    }

    static Span spanOf(OpenArticle article, String words) {
        int begin = article.article().text().indexOf(words);
        return new Span(begin, begin + words.length());
    }

    static OpenArticle empty() {
        return new PressArticle("", "").open();
    }

    /** Many paragraphs, each with one quotation of two speakers in turn. */
    static OpenArticle longOne(int paragraphs, String words) {
        String text =
                IntStream.range(0, paragraphs)
                        .mapToObj(i -> "“Word " + i + " stands,” Tarn said. " + words)
                        .collect(Collectors.joining("\n\n"));
        PressArticle article = new PressArticle("A long evening", text);
        article.speaker("Ivo Tarn").speaker("Mara Elling");
        int step = Math.max(1, paragraphs / 500);
        for (int i = 0; i < paragraphs; i += step) {
            String speaker = i % (2 * step) == 0 ? "Ivo Tarn" : "Mara Elling";
            article.quote(QuoteType.DIRECT, "“Word " + i + " stands,”", speaker, "Tarn", "said");
        }
        return article.open();
    }
}
