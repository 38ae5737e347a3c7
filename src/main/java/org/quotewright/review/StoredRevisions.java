package org.quotewright.review;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quotewright.model.Article;
import org.quotewright.model.ArticleFacts;
import org.quotewright.model.ArticleId;
import org.quotewright.model.ArticleVersion;
import org.quotewright.model.DecisionKind;
import org.quotewright.model.QuoteInContext;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.StoredArticle;
import org.quotewright.model.ArticleState;
import org.quotewright.model.Verdict;
import org.quotewright.reading.ArticleReaders;
import org.quotewright.reading.ReadArticle;
import org.quotewright.reading.UnreadableArticle;
import org.quotewright.review.revision.PlacedQuote;
import org.quotewright.review.revision.Placement;
import org.quotewright.review.revision.QuotePlacing;
import org.quotewright.review.revision.Revision;
import org.quotewright.store.DecisionDraft;
import org.quotewright.store.ProjectFile;

/** Corrects the texts of a project file. */
final class StoredRevisions implements Revisions {

    /** Those whose own text is read have the first claim on a place. */
    private static final Comparator<ReviewedQuote> LATEST_FIRST =
            Comparator.comparingInt(ReviewedQuote::version).reversed();

    private final ProjectFile project;
    private final StoredReview review;
    private final Clock clock;
    private final Contexts contexts;
    private final ArticleReaders readers = new ArticleReaders();

    StoredRevisions(ProjectFile project, StoredReview review, Clock clock) {
        this.project = project;
        this.review = review;
        this.clock = clock;
        this.contexts = new Contexts(project);
    }

    @Override
    public Revision preview(ArticleId id, Path file) throws UnreadableArticle, NotRevisable {
        ReadArticle read = readers.read(file);
        String name = String.valueOf(file.getFileName());
        StoredArticle before = project.articles().get(id);
        return preview(
                before, CorrectedFacts.of(before.article(), read.article()), name, read.bytes());
    }

    Revision preview(StoredArticle before, Article after, String fileName, byte[] bytes)
            throws NotRevisable {
        require(before, after, fileName);
        return new Revision(before, after, fileName, bytes, placements(before, after));
    }

    private void require(StoredArticle before, Article after, String file) throws NotRevisable {
        if (Imports.isMalformed(after.text())) {
            throw new NotRevisable("import.malformed", file);
        }
        if (before.text().equals(after.text())) {
            throw new NotRevisable("revise.same", file, before.heading());
        }
        Optional<ArticleId> twin =
                project.articles().withText(after.text()).filter(id -> !id.equals(before.id()));
        if (twin.isPresent()) {
            String heading = project.articles().get(twin.get()).heading();
            throw new NotRevisable("revise.taken", file, heading);
        }
    }

    private List<Placement> placements(StoredArticle before, Article after) {
        Map<Integer, QuotePlacing> placings = new HashMap<>();
        List<ReviewedQuote> quotes =
                project.quotes().everyOf(before.id()).stream()
                        .filter(ReviewedQuote::isPresent)
                        .sorted(LATEST_FIRST)
                        .toList();
        List<Placement> placements = new ArrayList<>();
        for (QuoteInContext quote : contexts.of(quotes)) {
            QuotePlacing placing =
                    placings.computeIfAbsent(
                            quote.quote().version(),
                            version -> new QuotePlacing(quote.article().text(), after.text()));
            placements.add(new Placement(quote, placing.place(quote.quote())));
        }
        return placements;
    }

    @Override
    public Optional<Outcome> take(Revision preview) {
        project.requireWritable();
        return review.take(() -> drafts(preview));
    }

    /** Placed anew, for much may have been decided since; the article's own row comes first. */
    private List<DecisionDraft> drafts(Revision preview) {
        ArticleId id = preview.before().id();
        int version = version(preview);
        List<DecisionDraft> drafts = new ArrayList<>();
        drafts.add(
                new DecisionDraft(
                        id,
                        DecisionKind.REVISE,
                        project.decisions().now(id),
                        state(id, version, preview.after().facts())));
        for (Placement placement : placements(preview.before(), preview.after())) {
            placement
                    .place()
                    .map(place -> draft(placement.quote().quote(), place, version))
                    .ifPresent(drafts::add);
        }
        return drafts;
    }

    /** A version that was on file before may have come with other facts. */
    private ArticleState state(ArticleId id, int version, ArticleFacts facts) {
        ArticleState state = new ArticleState(version);
        return project.articles().asRead(id, version).article().facts().equals(facts)
                ? state
                : state.with(facts);
    }

    /** A text that the article had before is read again. */
    private int version(Revision revision) {
        ArticleId id = revision.before().id();
        return project.versions()
                .withText(id, revision.after().text())
                .orElseGet(() -> added(id, revision));
    }

    private int added(ArticleId id, Revision revision) {
        int version =
                project.versions().add(id, revision.after(), revision.fileName(), clock.instant());
        project.originals().add(id, version, revision.bytes());
        return version;
    }

    private DecisionDraft draft(ReviewedQuote quote, PlacedQuote place, int version) {
        int number =
                project.suggestions()
                        .add(
                                quote.id(),
                                project.quotes().engineOf(quote.id()),
                                version,
                                place.suggestion());
        Verdict moved = quote.verdict().measuredBy(number, place.attribution());
        boolean isChanged = !place.isSure() && quote.state().isDecided();
        return new DecisionDraft(
                quote, DecisionKind.REVISE, isChanged ? moved.lookAgainAt() : moved);
    }

    @Override
    public List<QuoteInContext> unplaced() {
        return project.read(() -> contexts.of(project.quotes().unplaced()));
    }

    @Override
    public List<ArticleVersion> versions(ArticleId article) {
        return project.versions().of(article);
    }

    @Override
    public StoredArticle read(ArticleId article, int version) {
        return project.articles().get(article, version);
    }

    @Override
    public Optional<byte[]> original(ArticleId article, int version) {
        return project.originals().of(article, version);
    }
}
