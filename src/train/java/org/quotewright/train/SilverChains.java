package org.quotewright.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What another tool took pronouns to mean ({@code *.corenlp.jsonl.gz}): for the offset of each
 * pronoun, the offsets of the nouns and names of its chain. Offsets are code points.
 */
record SilverChains(String id, Map<Integer, List<Integer>> namesOfPronoun) {

    static void read(Path file, Consumer<SilverChains> articles) throws IOException {
        JsonMapper json = new JsonMapper();
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(Files.newInputStream(file)),
                                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                articles.accept(of(json.readTree(line)));
            }
        }
    }

    private static SilverChains of(JsonNode article) {
        Map<Integer, List<Integer>> found = new HashMap<>();
        JsonNode sentences = article.get("sentences");
        for (JsonNode chain : article.get("coref")) {
            List<Integer> pronouns = new ArrayList<>();
            List<Integer> names = new ArrayList<>();
            for (JsonNode mention : chain) {
                JsonNode head =
                        sentences.get(mention.get(0).asInt() - 1).get(mention.get(3).asInt() - 1);
                String tag = head.get(2).asString();
                (tag.startsWith("PRP") ? pronouns : names).add(head.get(0).asInt());
            }
            pronouns.forEach(pronoun -> found.put(pronoun, names));
        }
        return new SilverChains(article.get("id").asString(), found);
    }
}
