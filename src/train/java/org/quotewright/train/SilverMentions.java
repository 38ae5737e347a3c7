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
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.quotewright.attribution.naming.Roles;
import org.quotewright.model.Span;
import org.quotewright.text.WordList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The persons, organisations and places that another tool marked ({@code *.corenlp.jsonl.gz}), and
 * the roles: nouns of office that it reads as nouns, with the modifiers before them.
 */
final class SilverMentions {

    private static final List<String> KINDS = List.of("PERSON", "ORGANIZATION", "LOCATION");
    private static final int ROLE = KINDS.size();
    private static final WordList MODIFIERS = WordList.named("role-modifiers.txt");

    /** A mention; its offsets are code points. */
    record Mention(int kind, Span span) {}

    private SilverMentions() {}

    /** The mentions by article; articles that the tool did not read are missing. */
    static Map<String, List<Mention>> read(Path file) throws IOException {
        Map<String, List<Mention>> found = new HashMap<>();
        JsonMapper json = new JsonMapper();
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(Files.newInputStream(file)),
                                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode article = json.readTree(line);
                List<Mention> mentions = new ArrayList<>();
                article.get("sentences").forEach(sentence -> addRoles(sentence, mentions));
                article.get("sentences").forEach(sentence -> addMentions(sentence, mentions));
                found.put(article.get("id").asString(), mentions);
            }
        }
        return found;
    }

    private static void addMentions(JsonNode sentence, List<Mention> mentions) {
        int from = 0;
        while (from < sentence.size()) {
            String label = label(sentence, from);
            int to = from + 1;
            while (to < sentence.size() && label(sentence, to).equals(label)) {
                to++;
            }
            int kind = KINDS.indexOf(label);
            if (kind >= 0) {
                int begin = sentence.get(from).get(0).asInt();
                mentions.add(
                        new Mention(kind, new Span(begin, sentence.get(to - 1).get(1).asInt())));
            }
            from = to;
        }
    }

    private static void addRoles(JsonNode sentence, List<Mention> mentions) {
        for (int head = 0; head < sentence.size(); head++) {
            boolean goesOn = head + 1 < sentence.size() && isRoleNoun(sentence, head + 1);
            if (!isRoleNoun(sentence, head) || goesOn) {
                continue;
            }
            int first = head;
            while (first > 0 && isPartOfRole(sentence, first - 1)) {
                first--;
            }
            int begin = sentence.get(first).get(0).asInt();
            mentions.add(new Mention(ROLE, new Span(begin, sentence.get(head).get(1).asInt())));
        }
    }

    private static boolean isPartOfRole(JsonNode sentence, int token) {
        boolean modifies =
                label(sentence, token).equals("O") && MODIFIERS.has(word(sentence, token));
        return modifies || isRoleNoun(sentence, token);
    }

    private static boolean isRoleNoun(JsonNode sentence, int token) {
        boolean isNoun = sentence.get(token).get(2).asString().startsWith("NN");
        return isNoun && Roles.isRole(word(sentence, token));
    }

    private static String word(JsonNode sentence, int token) {
        return sentence.get(token).get(4).asString().toLowerCase(Locale.ROOT);
    }

    private static String label(JsonNode sentence, int token) {
        return sentence.get(token).get(3).asString();
    }
}
