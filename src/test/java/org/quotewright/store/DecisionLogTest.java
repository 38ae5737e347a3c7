package org.quotewright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotewright.model.ArticleId;
import org.quotewright.model.Decision;
import org.quotewright.model.DecisionKind;
import org.quotewright.model.DecisionStep;
import org.quotewright.model.QuoteId;
import org.quotewright.model.QuoteState;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Verdict;

class DecisionLogTest {

    @TempDir Path folder;
    private ProjectFile project;
    private QuoteId id;

    @BeforeEach
    void create() throws ProjectUnavailable {
        project = ProjectFile.create(folder.resolve("a.quotewright"));
        ArticleId article = StoreSamples.addArticle(project, StoreSamples.TEXT).id();
        id =
                project.write(() ->
                                project.quotes()
                                        .add(article, "rules-0", StoreSamples.suggestion(0)))
                        .id();
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void rowBecomesThePresentVerdict() {
        Decision decision = decide(QuoteState.VERIFIED, StoreSamples.NOON);
        ReviewedQuote quote = project.quotes().get(id);
        assertThat(quote.state()).isEqualTo(QuoteState.VERIFIED);
        assertThat(quote.lastDecision()).contains(decision);
        assertThat(decision.number()).isEqualTo(1);
        assertThat(decision.before()).isEqualTo(Verdict.open(quote.suggestion()));
        assertThat(decision.engine()).isEqualTo("rules-0");
    }

    @Test
    void findsRowsByStepAndQuotation() {
        Decision first = decide(QuoteState.VERIFIED, StoreSamples.NOON);
        Decision second = decide(QuoteState.REJECTED, StoreSamples.NOON.plusSeconds(1));
        assertThat(project.decisions().of(second.step())).containsExactly(second);
        assertThat(project.decisions().of(id)).containsExactly(first, second);
        assertThat(project.decisions().after(1, 10)).containsExactly(second);
        assertThat(project.decisions().steps())
                .containsExactly(
                        new DecisionStep(1, DecisionKind.ACCEPT, OptionalLong.empty(), 1),
                        new DecisionStep(2, DecisionKind.ACCEPT, OptionalLong.empty(), 1));
    }

    @Test
    void timeNeverGoesBack() {
        decide(QuoteState.VERIFIED, StoreSamples.NOON);
        Decision later = decide(QuoteState.REJECTED, StoreSamples.NOON.minus(Duration.ofDays(1)));
        assertThat(later.at()).isEqualTo(StoreSamples.NOON);
    }

    @Test
    void isAppendOnly() {
        decide(QuoteState.VERIFIED, StoreSamples.NOON);
        assertThatThrownBy(() -> StoreSamples.tamper(project, "DELETE FROM decisions"))
                .hasMessageContaining("append-only");
        assertThatThrownBy(() ->
                        StoreSamples.tamper(
                                project, "UPDATE decisions SET analyst = 'somebody else'"))
                .hasMessageContaining("append-only");
    }

    @Test
    void checkFindsAVerdictThatTheLogDoesNotExplain() {
        decide(QuoteState.VERIFIED, StoreSamples.NOON);
        assertThat(project.check().of(new ArticleId(1))).isEmpty();
        StoreSamples.tamper(
                project, "UPDATE quotes SET verdict = json_set(verdict, '$.state', 'rejected')");
        assertThat(project.check().of(new ArticleId(1)))
                .extracting(ProjectCheck.Fault::messageKey)
                .containsExactly("store.check.verdict");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "analyst = 'somebody else'",
                "at = '2027-01-01T00:00:00.000Z'",
                "engine = 'another'",
                "after = json_set(after, '$.note', 'planted')",
                "why = 'because'",
                "chain = replace(chain, substr(chain, 1, 1), 'f')",
                "number = 7"
            })
    void checkFindsARowThatIsNotTheOneWritten(String change) {
        decide(QuoteState.VERIFIED, StoreSamples.NOON);
        decide(QuoteState.REJECTED, StoreSamples.NOON);
        assertThat(project.check().ofLog()).isEmpty();
        StoreSamples.tamper(
                project,
                "DROP TRIGGER decisions_are_never_changed; UPDATE decisions SET "
                        + change
                        + " WHERE number = 2");
        assertThat(project.check().ofLog())
                .extracting(ProjectCheck.Fault::messageKey)
                .containsExactly("store.check.chain");
    }

    @Test
    void checkFindsARowThatIsGone() {
        decide(QuoteState.VERIFIED, StoreSamples.NOON);
        decide(QuoteState.REJECTED, StoreSamples.NOON);
        StoreSamples.tamper(
                project,
                "DROP TRIGGER decisions_are_never_removed; DELETE FROM decisions WHERE number = 1");
        assertThat(project.check().ofLog()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "begins = 1",
                "ends = 99",
                "type = 'indirect'",
                "state = 'rejected'",
                "flagged = 1",
                "look_again = 1",
                "note = 'planted'",
                "last_decision = NULL",
                "verdict = replace(verdict, 'lookAgain', '|ookAgain')",
                "verdict = json_set(verdict, '$.attribution.speakers[0].role', 'pilot')"
            })
    void checkFindsAColumnThatIsNotWhatTheLogLeadsTo(String change) {
        decide(QuoteState.VERIFIED, StoreSamples.NOON);
        StoreSamples.tamper(project, "UPDATE quotes SET " + change);
        assertThat(project.check().of(new ArticleId(1)))
                .containsExactly(ProjectCheck.Fault.of("store.check.verdict", 1, 1));
    }

    @Test
    void checkFindsASpeakerThatTheLogDoesNotName() {
        StoreSamples.tamper(project, "UPDATE quote_speakers SET role = 'pilot'");
        assertThat(project.check().of(new ArticleId(1)))
                .containsExactly(ProjectCheck.Fault.of("store.check.verdict", 1, 1));
    }

    @Test
    void checkFindsASuggestionThatNoEngineMade() {
        StoreSamples.tamper(
                project,
                "DROP TRIGGER suggestions_are_never_changed; UPDATE quotes SET engine = 'other'");
        assertThat(project.check().of(new ArticleId(1)))
                .containsExactly(ProjectCheck.Fault.of("store.check.suggestion", 1, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "speakers SET name = 'Else Brandt'",
                "organisations SET name = 'Southport Ferries'"
            })
    void checkFindsANameThatWasNotWritten(String change) {
        assertThat(project.check().ofDirectory()).isEmpty();
        StoreSamples.tamper(project, "UPDATE " + change + " WHERE id = 1");
        assertThat(project.check().ofDirectory())
                .extracting(ProjectCheck.Fault::messageKey)
                .containsExactly("store.check.directory");
    }

    @Test
    void checkFindsRowsThatReferToNothing() {
        assertThat(project.check().ofFile()).isEmpty();
        StoreSamples.tamper(project, "UPDATE quotes SET last_decision = 77");
        assertThat(project.check().ofFile())
                .extracting(ProjectCheck.Fault::messageKey)
                .containsExactly("store.check.reference");
    }

    private Decision decide(QuoteState state, Instant at) {
        return project.write(() -> {
            ReviewedQuote quote = project.quotes().get(id);
            Verdict after = quote.verdict().withState(state);
            DecisionDraft draft = new DecisionDraft(quote, DecisionKind.ACCEPT, after);
            return project.decisions().append("kaya", at, List.of(draft)).getFirst();
        });
    }
}
