package org.quotewright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.model.search.Facet;
import org.quotewright.model.search.FacetCount;
import org.quotewright.model.search.QueryPiece;
import org.quotewright.model.search.SearchRequest;
import org.quotewright.review.Progress;
import org.quotewright.review.ProjectSession;
import org.quotewright.review.SearchPage;
import org.quotewright.review.Sessions;
import org.quotewright.review.figures.ArticleSet;
import org.quotewright.review.figures.Axis;

class SampleFacetsTest {

    private static final int MANY = 1_000;

    @TempDir Path folder;

    @Test
    void findsWithEveryPieceWhatIsCountedBesideItAndFiguresAgree() throws Exception {
        try (ProjectSession open =
                Sessions.open(
                        folder.resolve("sample.qw"),
                        "kaya",
                        Engines.choose(Engines.Choice.RULES),
                        Clock.systemUTC())) {
            SampleProject.fill(open.session().library(), Progress.NONE);
            open.session().search().prepare(Progress.NONE);
            SearchPage page =
                    open.session().search().find(SearchRequest.of("").counting(MANY).atMost(1));
            for (Facet facet : Facet.values()) {
                assertThat(page.of(facet).values()).as(facet.name()).isNotEmpty();
                for (FacetCount value : page.of(facet).values()) {
                    String piece = QueryPiece.of(facet, value.value());
                    assertThat(open.session().search().find(piece, 1).total())
                            .as(piece)
                            .isEqualTo(value.count());
                }
            }
            assertFiguresAgree(page, Facet.ORGANISATION, Axis.Kind.ORGANISATION, open);
            assertFiguresAgree(page, Facet.OUTLET, Axis.Kind.OUTLET, open);
        }
    }

    private static void assertFiguresAgree(
            SearchPage page, Facet facet, Axis.Kind axis, ProjectSession open) {
        var counted =
                open
                        .session()
                        .survey()
                        .figures(Progress.NONE)
                        .table(Axis.of(axis), ArticleSet.ALL)
                        .rows()
                        .stream()
                        .filter(row -> !row.name().isEmpty())
                        .collect(
                                Collectors.toMap(
                                        row -> row.name(), row -> (long) row.all().quotations()));
        assertThat(
                        page.of(facet).values().stream()
                                .collect(Collectors.toMap(FacetCount::value, FacetCount::count)))
                .isEqualTo(counted);
    }
}
