package org.quotewright.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** An export may hold a quotation twice: the first comes back, and the log stays sound. */
class ReturnedTwiceTest {

    @TempDir private Path folder;

    @Test
    void takesTheFirstOfTwoQuotationsAtOnePlace() throws Exception {
        try (OpenedProject from = project("from");
                OpenedProject to = project("to")) {
            from.add("ferry.txt", OpenedProject.FERRY);
            from.review().accept(from.quotes().getFirst().id());
            to.add("ferry.txt", OpenedProject.FERRY);
            Path file = folder.resolve("out.json");
            from.session().exports().export(ExportRequest.of(ExportFormat.JSON, true), file);
            Files.writeString(file, twice(file));

            Returns.Offer offer = to.project().returns().offer(file);
            Returns.Outcome outcome = to.project().returns().take(offer);

            assertThat(offer.would()).isEqualTo(outcome);
            assertThat(to.quotes().getFirst().verdict().state())
                    .isEqualTo(from.quotes().getFirst().verdict().state());
            assertThat(to.quotes()).hasSameSizeAs(from.quotes());
            assertThat(to.project().maintenance().check(Progress.NONE)).isEmpty();
        }
    }

    private OpenedProject project(String name) throws IOException {
        return new OpenedProject(Files.createDirectories(folder.resolve(name)));
    }

    private static String twice(Path file) {
        JsonNode export = JsonMapper.shared().readTree(file.toFile());
        for (JsonNode article : export.get("articles").values()) {
            ArrayNode quotes = (ArrayNode) article.get("quotes");
            quotes.addAll(quotes.deepCopy());
        }
        return JsonMapper.shared().writeValueAsString(export);
    }
}
