package org.quotewright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.model.ArticleId;
import org.quotewright.model.QuoteId;
import org.quotewright.model.QuoteState;
import org.quotewright.model.QuoteType;
import org.quotewright.model.Sureness;
import org.quotewright.model.Triage;
import org.quotewright.ui.common.desk.Position;

class PositionFileTest {

    private static final Position THERE =
            new Position(
                    new ArticleId(7),
                    Optional.of(new QuoteId(41)),
                    new Triage(
                            Triage.Order.DOUBT,
                            Set.of(QuoteState.OPEN, QuoteState.CORRECTED),
                            Optional.of("Ilse = Brandt, née Ö"),
                            Set.of(Sureness.UNSURE),
                            Set.of(QuoteType.MIXED),
                            true));

    @TempDir private Path folder;

    @Test
    void remembersWhereTheAnalystWas() throws IOException {
        PositionFile file = file("a.quotewright");
        assertThat(file.load()).isEmpty();
        file.save(new Position(new ArticleId(1), Optional.empty(), Triage.ALL));
        file.save(THERE);
        assertThat(file.load()).contains(THERE);
        assertThat(file("b.quotewright").load()).isEmpty();
    }

    @Test
    void takesWhatIsMistypedForMissing() throws IOException {
        PositionFile file = file("a.quotewright");
        Files.createDirectories(file.file().getParent());
        Files.writeString(file.file(), "article=3\nquotation=none\norder=LOUD\nstates=OPEN,?\n");
        Triage open = Triage.ALL.withStates(Set.of(QuoteState.OPEN));
        assertThat(file.load()).contains(new Position(new ArticleId(3), Optional.empty(), open));
    }

    private PositionFile file(String project) {
        return PositionFile.of(folder.resolve("positions"), folder.resolve(project));
    }
}
