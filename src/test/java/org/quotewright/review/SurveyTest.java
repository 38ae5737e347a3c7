package org.quotewright.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.model.QuoteId;
import org.quotewright.review.figures.ArticleSet;
import org.quotewright.review.figures.Axis;
import org.quotewright.review.figures.FigureRow;
import org.quotewright.review.sightings.Sighting;
import org.quotewright.review.sightings.Statement;

class SurveyTest {

    @TempDir Path folder;
    private OpenedProject opened;

    @BeforeEach
    void open() {
        opened = new OpenedProject(folder);
        opened.add("ferry.txt", OpenedProject.FERRY);
        opened.add("again.txt", "\"The ferry sails at six\" said Omar Quist of the Guild.\n");
    }

    @AfterEach
    void close() {
        opened.close();
    }

    private Survey survey() {
        return opened.session().survey();
    }

    private List<FigureRow> speakers(Progress progress) {
        return survey().figures(progress).table(Axis.of("speaker"), ArticleSet.ALL).rows();
    }

    @Test
    void findsWhatSeveralArticlesQuote() {
        List<Statement> statements = survey().statements(Progress.NONE);
        assertThat(statements).hasSize(1);
        assertThat(statements.getFirst().sightings())
                .extracting(Sighting::speaker)
                .containsExactly("Ilse Brandt", "Omar Quist");
    }

    @Test
    void countsEverySpeaker() {
        assertThat(speakers(Progress.NONE))
                .extracting(FigureRow::name)
                .containsExactly("Omar Quist", "Ilse Brandt");
    }

    @Test
    void whatIsRejectedIsLeftOut() {
        opened.review().reject(opened.quotes().getFirst().id());
        assertThat(survey().statements(Progress.NONE)).isEmpty();
        assertThat(speakers(Progress.NONE))
                .extracting(FigureRow::name)
                .containsExactly("Omar Quist");
    }

    @Test
    void givesQuotationsAsTheyStandInTheOrderAskedFor() {
        List<QuoteId> ids = opened.quotes().stream().map(quote -> quote.id()).toList();
        assertThat(survey().sightings(List.of(ids.get(2), new QuoteId(99), ids.get(0))))
                .extracting(Sighting::words)
                .containsExactly("\"The ferry sails at six\"", "\"The ferry sails at six,\"");
    }

    @Test
    void saysHowFarItIsAndStopsWhenCancelled() {
        List<String> reported = new ArrayList<>();
        Progress first =
                new Progress() {
                    @Override
                    public void report(String message, long done, long total) {
                        reported.add(message + " " + done + "/" + total);
                    }

                    @Override
                    public boolean isCancelled() {
                        return !reported.isEmpty();
                    }
                };
        assertThat(speakers(first)).hasSizeLessThan(3);
        assertThat(reported).hasSize(1);
        assertThat(reported.getFirst()).endsWith(" 0/2");
    }
}
