package org.quotewright.app.evaluate.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads the labels of one article from a JSON object, answers included. */
public final class GoldJson {

    private GoldJson() {}

    public static GoldArticle read(Path labels, Path textFile)
            throws IOException, UnreadableLabels {
        JsonNode gold = Json.object(labels);
        MeasuredText text =
                new MeasuredText(Json.text(gold.path("id")), Files.readString(textFile));
        try {
            return new GoldArticle(
                    textFile,
                    text,
                    gold.path("quotes").valueStream().map(it -> quote(text, it)).toList());
        } catch (IllegalArgumentException e) {
            throw new UnreadableLabels(labels, 1, e);
        }
    }

    private static GoldQuote quote(MeasuredText text, JsonNode quote) {
        return new GoldQuote(
                MeasuredQuote.of(text, Json.labels(quote)),
                Optional.of(answer(quote)),
                quote.path("optional").asBoolean(false));
    }

    private static GoldAnswer answer(JsonNode quote) {
        List<String> names = new ArrayList<>();
        List<String> organisations = new ArrayList<>();
        Json.addText(quote.path("organisation"), organisations);
        organisations.addAll(Json.texts(quote.path("organisationAliases")));
        Json.addText(quote.path("speaker"), names);
        if (!names.isEmpty()) {
            names.addAll(Json.texts(quote.path("speakerAliases")));
            for (JsonNode also : quote.path("alsoSpeakers").values()) {
                Json.addText(also.path("speaker"), names);
                Json.addText(also.path("organisation"), organisations);
            }
        }
        return new GoldAnswer(
                names,
                Json.texts(quote.path("accept")),
                quote.path("kind").asString("person").equals("person"),
                organisations);
    }
}
