package org.quotewright.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotewright.model.ArticleFacts;

class PlainTextReaderTest {

    private static final String BODY =
            "\n\nThe council of the harbour town decided on Friday to open the new bridge two"
                    + " months early, and the mayor said that “nobody will pay for it twice”.\n";

    private static ArticleFacts facts(String head) throws UnreadableArticle {
        return Reads.one(
                        new PlainTextReader(),
                        "a.txt",
                        (head + BODY).getBytes(StandardCharsets.UTF_8))
                .article()
                .facts();
    }

    @Test
    void takesAShortFirstLineForTheHeadline() throws UnreadableArticle {
        assertThat(facts("Bridge opens early").title()).isEqualTo("Bridge opens early");
        assertThat(facts("\uFEFFBridge opens early.").title()).isEqualTo("Bridge opens early.");
    }

    @Test
    void takesALongFirstLineForTheBody() throws UnreadableArticle {
        assertThat(facts("")).isEqualTo(ArticleFacts.NONE);
    }

    @Test
    void takesASingleLineForTheBody() throws UnreadableArticle {
        byte[] line = "“Yes,” she said.\n".getBytes(StandardCharsets.UTF_8);
        assertThat(Reads.one(new PlainTextReader(), "-", line).article().facts())
                .isEqualTo(ArticleFacts.NONE);
    }

    @Test
    void readsDateAndPaperFromTheirLine() throws UnreadableArticle {
        ArticleFacts facts = facts(" date 2023-04-11 By Somepaper\n\nBy Ann Example");
        assertThat(facts.date()).contains(LocalDate.of(2023, 4, 11));
        assertThat(facts.outlet()).isEqualTo("Somepaper");
        assertThat(facts.author()).isEqualTo("Ann Example");
        assertThat(facts.title()).isEmpty();
    }

    @Test
    void readsHeadlineBylineAndDate() throws UnreadableArticle {
        ArticleFacts facts =
                facts("Bridge opens early\r\nBY Ann Example and Bo Sample\r\nFriday, May 17, 2024");
        assertThat(facts.title()).isEqualTo("Bridge opens early");
        assertThat(facts.author()).isEqualTo("Ann Example and Bo Sample");
        assertThat(facts.date()).contains(LocalDate.of(2024, 5, 17));
    }

    @Test
    void readsABylineOfSeveralParts() throws UnreadableArticle {
        ArticleFacts facts = facts("By Ann Example | The Harbour Post | 17 May 2024");
        assertThat(facts.author()).isEqualTo("Ann Example");
        assertThat(facts.outlet()).isEqualTo("The Harbour Post");
        assertThat(facts.date()).contains(LocalDate.of(2024, 5, 17));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The Harbour Post, 12 March 2024;The Harbour Post",
                "Northlight News Agency | 12 March 2024;Northlight News Agency",
                "Reuters · March 12, 2024;Reuters",
                "Radio Velmar – Tuesday, 12 March 2024, 10:30 CET;Radio Velmar",
                "The Times of Nordport, 2024-03-12;The Times of Nordport",
            })
    void readsPaperAndDateThatStandAlone(String line, String outlet) throws UnreadableArticle {
        for (String head :
                new String[] {"Bridge opens early\n" + line, line + "\nBridge opens early"}) {
            ArticleFacts facts = facts(head);
            assertThat(facts.outlet()).isEqualTo(outlet);
            assertThat(facts.date()).contains(LocalDate.of(2024, 3, 12));
            assertThat(facts.title()).isEqualTo("Bridge opens early");
        }
    }

    @Test
    void takesAPlaceOrAPersonBesideTheDateForNoPaper() throws UnreadableArticle {
        for (String name : new String[] {"The Hague, ", "Nordport, ", "Ann Example | "}) {
            ArticleFacts facts = facts("Bridge opens early\n" + name + "12 March 2024");
            assertThat(facts.outlet()).isEmpty();
            assertThat(facts.date()).contains(LocalDate.of(2024, 3, 12));
        }
        ArticleFacts facts = facts("Nordport, 12 March 2024");
        assertThat(facts.title()).isEqualTo("Nordport, 12 March 2024");
        assertThat(facts.date()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mayor told the Harbour Post, 12 March 2024",
                "What the news of Tuesday, 12 March 2024",
                "Harbour Post, 12 March 2024 and after",
                "“News”, 12 March 2024",
            })
    void takesNoSentenceForAPaper(String line) throws UnreadableArticle {
        assertThat(facts("Headline\n" + line).outlet()).isEmpty();
    }

    @Test
    void readsTheAgencyOfADateline() throws UnreadableArticle {
        String body =
                "Bridge opens early\n\nLUND, May 17 (Harbour News) – The council decided on Friday"
                        + " to open the new bridge.";
        assertThat(facts(body).outlet()).isEqualTo("Harbour News");
    }

    @Test
    void readsTheDayOfADateline() throws UnreadableArticle {
        String body =
                "Bridge opens early\n\nLUND, 17 May 2024 (Harbour News) — The council decided to"
                        + " open the new bridge.";
        assertThat(facts(body).date()).contains(LocalDate.of(2024, 5, 17));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Published: 2024-05-17|2024-05-17",
                "2024/5/17|2024-05-17",
                "Updated on 17th May, 2024|2024-05-17",
                "Sept. 3, 2024|2024-09-03",
                "3 September 2024 10:30 CET|2024-09-03",
                "17.5.2024|2024-05-17",
                "17/05/2024|2024-05-17",
                "05/17/2024|2024-05-17",
            })
    void readsDatesInManyForms(String line, LocalDate date) throws UnreadableArticle {
        assertThat(facts("Headline\n" + line).date()).contains(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "05/06/2024",
                "2024-02-30",
                "99 May 2024",
                "The budget of 17 May 2024 explained",
                "12345-06-07"
            })
    void leavesDoubtfulDatesOut(String line) throws UnreadableArticle {
        assertThat(facts("Headline\n" + line).date()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By the time the ferry came, it was late.",
                "By “popular demand”",
                "By Friday the bridge had been closed for good and all of the town knew that."
            })
    void takesNoSentenceForAByline(String line) throws UnreadableArticle {
        assertThat(facts("Headline\n" + line).author()).isEmpty();
    }

    @Test
    void changesNothingInTheText() throws UnreadableArticle {
        String text = "\uFEFF  Head \r\n\r\n\tBody\u00A0text\u200B \r old mac\r\n\n";
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThat(Reads.one(new PlainTextReader(), "a.txt", bytes).article().text())
                .isEqualTo(text);
    }
}
