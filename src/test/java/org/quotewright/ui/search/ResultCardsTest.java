package org.quotewright.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.attribution.RuleEngine;
import org.quotewright.model.search.SearchRequest;
import org.quotewright.ui.InventedProject;
import org.quotewright.ui.common.Messages;

class ResultCardsTest {

    private static final String JOINT =
            """
            Lanterns for the quay

            "The lanterns stay lit until spring," Ines Okoro and Teo Anders said on Monday.
            """;

    @TempDir private Path folder;

    @Test
    void namesAllWhoSaidItTogether() throws IOException {
        try (InventedProject project = new InventedProject(folder, new RuleEngine())) {
            project.add(List.of(Files.writeString(folder.resolve("joint.txt"), JOINT)));
            var hits = project.session().search().find(SearchRequest.of("lanterns")).hits();
            ResultCards cards = new ResultCards(new Messages(Locale.ENGLISH));
            assertThat(hits).hasSize(1);
            assertThat(cards.card(hits.getFirst()).by().names())
                    .isEqualTo("Ines Okoro, Teo Anders");
        }
    }
}
