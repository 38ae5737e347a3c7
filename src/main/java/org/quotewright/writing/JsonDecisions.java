package org.quotewright.writing;

import java.time.Instant;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import org.quotewright.model.ArticleId;
import org.quotewright.model.CodePointOffsets;
import org.quotewright.model.Decision;
import org.quotewright.model.DecisionKind;
import org.quotewright.model.OrganisationId;
import org.quotewright.model.OrganisationState;
import org.quotewright.model.QuoteId;
import org.quotewright.model.QuoteState;
import org.quotewright.model.SearchId;
import org.quotewright.model.SearchState;
import org.quotewright.model.SpeakerId;
import org.quotewright.model.SpeakerState;
import org.quotewright.model.Subject;
import org.quotewright.model.SubjectState;
import org.quotewright.model.ArticleState;
import org.quotewright.model.Verdict;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Rows of the decision log as JSON and back.
 *
 * @param direction of the conversion of offsets
 */
record JsonDecisions(JsonOffsets offsets, Function<CodePointOffsets, IntUnaryOperator> direction) {

    ObjectNode write(Decision decision) {
        ObjectNode node = JsonNodes.object();
        node.put("number", decision.number());
        node.put("step", decision.step());
        node.put("at", decision.at().toString());
        node.put("analyst", decision.analyst());
        node.put("engine", decision.engine());
        node.set("subject", JsonEntries.subject(decision.subject()));
        node.put("kind", JsonNodes.name(decision.kind()));
        node.set("before", state(decision.subject(), decision.before()));
        node.set("after", state(decision.subject(), decision.after()));
        node.put("why", decision.why());
        decision.revisits().ifPresent(step -> node.put("revisits", step));
        return node;
    }

    Decision read(JsonNode node) {
        Subject subject = JsonEntries.subject(node.path("subject"));
        return new Decision(
                node.path("number").asLong(),
                node.path("step").asLong(),
                Instant.parse(JsonNodes.string(node, "at")),
                JsonNodes.string(node, "analyst"),
                JsonNodes.string(node, "engine"),
                subject,
                JsonNodes.constant(DecisionKind.class, JsonNodes.string(node, "kind")),
                state(subject, node.path("before")),
                state(subject, node.path("after")),
                JsonNodes.string(node, "why"),
                node.has("revisits")
                        ? OptionalLong.of(node.path("revisits").asLong())
                        : OptionalLong.empty());
    }

    private JsonNode state(Subject subject, SubjectState state) {
        return switch (state) {
            case Verdict verdict -> verdict((QuoteId) subject, verdict);
            case ArticleState article -> JsonArticles.write(article);
            case SpeakerState speaker -> JsonEntries.write(speaker);
            case OrganisationState organisation -> JsonEntries.write(organisation.identity());
            case SearchState search -> JsonSearches.write(search);
        };
    }

    private SubjectState state(Subject subject, JsonNode node) {
        return switch (subject) {
            case QuoteId quote -> verdict(quote, node);
            case ArticleId _ -> JsonArticles.read(node);
            case SpeakerId _ -> JsonEntries.speaker(node);
            case OrganisationId _ ->
                    new OrganisationState(JsonEntries.identity(node, OrganisationId::new));
            case SearchId _ -> JsonSearches.read(node);
        };
    }

    private ObjectNode verdict(QuoteId quote, Verdict verdict) {
        ObjectNode node = attributions(quote, verdict.suggestion()).write(verdict.attribution());
        node.put("state", JsonNodes.name(verdict.state()));
        node.put("flagged", verdict.flagged());
        node.put("lookAgain", verdict.lookAgain());
        node.put("note", verdict.note());
        node.put("suggestion", verdict.suggestion());
        return node;
    }

    /** From a decision's state or from a quotation, which has the same fields. */
    Verdict verdict(QuoteId quote, JsonNode node) {
        int suggestion = node.path("suggestion").asInt();
        return new Verdict(
                JsonNodes.constant(QuoteState.class, JsonNodes.string(node, "state")),
                attributions(quote, suggestion).read(node),
                node.path("flagged").asBoolean(),
                node.path("lookAgain").asBoolean(),
                JsonNodes.string(node, "note"),
                suggestion);
    }

    JsonAttributions attributions(QuoteId quote, int suggestion) {
        return new JsonAttributions(direction.apply(offsets.of(quote, suggestion)));
    }
}
