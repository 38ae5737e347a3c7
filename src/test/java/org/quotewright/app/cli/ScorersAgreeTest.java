package org.quotewright.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every figure that both print is the one that the scripts of the corpora give. */
class ScorersAgreeTest {

    private static final List<String> RATES = List.of("P", "R", "F1");
    private static final List<String> CLASSES =
            List.of("direct", "mixed", "dir+mix", "indirect", "all");

    @TempDir private Path folder;
    private Path shared;

    @BeforeEach
    void needScriptsAndPython() throws IOException {
        shared = Path.of(System.getProperty("quotewright.shared", ""));
        assumeTrue(!shared.toString().isEmpty(), "no -Dquotewright.shared");
        assumeTrue(hasPython(), "no python3 on the path");
    }

    private static boolean hasPython() throws IOException {
        try {
            return run("python3", "--version") == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static int run(Object... command) throws IOException {
        List<String> words = List.of(command).stream().map(Object::toString).toList();
        try {
            return new ProcessBuilder(words)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start()
                    .waitFor();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void onTheDevelopmentArticles() throws IOException {
        Path dev = shared.resolve("corpora/polnear/dev");
        Path names = shared.resolve("corpora/polnear/dev.resolved.jsonl");
        Path segments = shared.resolve("corpora/polnear/dev.segments.jsonl");
        Path predicted = predicted(dev.resolve("text"));
        Map<String, String> ours =
                figures("--pred", predicted, "--names", names, "--segments", segments, dev);
        Map<String, String> theirs =
                quoteFigures("--gold", dev, "--names", names, "--pred", predicted);
        theirs.putAll(
                spanFigures(
                        "--gold", segments, "--text", dev.resolve("text"), "--pred", predicted));
        assertThat(theirs).hasSizeGreaterThan(200);
        assertThat(ours).containsAllEntriesOf(theirs);
    }

    @Test
    void onTheCustomersArticle() throws IOException {
        Path text = shared.resolve("seed/azernews-2022-11-10.txt");
        Path gold = shared.resolve("seed/gold.json");
        Path predicted = predicted(text);
        Map<String, String> theirs =
                quoteFigures("--gold-json", gold, "--text", text, "--pred", predicted);
        assertThat(figures("--pred", predicted, "--gold-json", gold, text))
                .containsAllEntriesOf(theirs);
    }

    private Path predicted(Path articles) {
        Path predicted = folder.resolve("predicted.jsonl");
        CommandRun.of("attribute", "--all", "--format=jsonl", "--out", predicted, articles);
        return predicted;
    }

    /** What {@code evaluate} prints, by row and column. */
    private static Map<String, String> figures(Object... arguments) {
        List<Object> words = new ArrayList<>(List.of("evaluate"));
        words.addAll(List.of(arguments));
        CommandRun run = CommandRun.of(words.toArray());
        assertThat(run.exitStatus()).as(run.err()).isZero();
        Map<String, String> figures = new LinkedHashMap<>();
        List<String> columns = List.of();
        for (String line : run.out().lines().toList()) {
            List<String> cells = List.of(line.split("\\|")).stream().map(String::strip).toList();
            if (cells.size() > 2 && List.of("quotations", "spans").contains(cells.get(1))) {
                columns = cells;
            } else if (cells.size() == columns.size()) {
                for (int i = 2; i < cells.size(); i++) {
                    figures.put(cells.get(1) + " / " + columns.get(i), cells.get(i));
                }
            }
        }
        return figures;
    }

    private Map<String, String> quoteFigures(Object... arguments) throws IOException {
        JsonNode json = scored("score_quotes.py", arguments);
        Map<String, String> figures = new LinkedHashMap<>();
        for (String each : CLASSES) {
            for (Map.Entry<String, JsonNode> figure : json.get(each).properties()) {
                addQuoteFigure(figures, figure.getKey(), figure.getValue(), " / " + each);
            }
        }
        return figures;
    }

    private static void addQuoteFigure(
            Map<String, String> figures, String name, JsonNode value, String column) {
        if (value.isObject()) {
            value.properties()
                    .forEach(it ->
                            figures.put(name + "." + it.getKey() + column, written(it.getValue())));
        } else if (value.size() == RATES.size()) {
            for (int i = 0; i < RATES.size(); i++) {
                figures.put(name + " " + RATES.get(i) + column, written(value.get(i)));
            }
        } else if (value.isArray()) {
            figures.put(name + column, written(value.get(0)));
            figures.put(name + " n" + column, written(value.get(1)));
        } else {
            figures.put(name + column, written(value));
        }
    }

    private Map<String, String> spanFigures(Object... arguments) throws IOException {
        JsonNode json = scored("score_spans.py", arguments);
        Map<String, String> figures = new LinkedHashMap<>();
        for (String kind : List.of("source", "cue", "content")) {
            for (String match : List.of("exact", "begin")) {
                for (int i = 0; i < RATES.size(); i++) {
                    figures.put(
                            kind + " / " + match + " " + RATES.get(i),
                            written(json.get(kind).get(match).get(i)));
                }
            }
        }
        return figures;
    }

    private JsonNode scored(String script, Object... arguments) throws IOException {
        Path out = folder.resolve(script + ".json");
        List<Object> words = new ArrayList<>();
        words.add("python3");
        words.add(shared.resolve("eval").resolve(script));
        words.addAll(List.of(arguments));
        words.add("--json");
        words.add(out);
        assertThat(run(words.toArray())).isZero();
        return JsonMapper.shared().readTree(Files.readString(out));
    }

    private static String written(JsonNode figure) {
        return figure.isInt()
                ? figure.asString()
                : new BigDecimal(figure.asDouble()).setScale(1, RoundingMode.HALF_EVEN).toString();
    }
}
