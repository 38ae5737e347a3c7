package org.quotewright.review;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.quotewright.model.ArticleId;
import org.quotewright.model.OrganisationId;
import org.quotewright.model.QuoteId;
import org.quotewright.model.QuoteInContext;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.SpeakerId;
import org.quotewright.model.StoredArticle;
import org.quotewright.model.Subject;
import org.quotewright.search.DirectoryName;
import org.quotewright.search.QuoteIndex;
import org.quotewright.store.ProjectFile;

/**
 * Keeps an index in step with the project. What changes is noted from any thread and taken in by
 * the one that works on the index.
 */
final class IndexedQuotes {

    /** Few, as a decision waits while a page is read. */
    private static final int PAGE = 20;

    private final ProjectFile project;
    private final Contexts contexts;
    private final QuoteIndex index;
    private final Set<QuoteId> missed = new LinkedHashSet<>();
    private final Set<Subject> renamed = new LinkedHashSet<>();
    private volatile Optional<IndexStamp> reached;

    /**
     * @param reached empty where the index has to be made anew
     */
    IndexedQuotes(ProjectFile project, QuoteIndex index, Optional<IndexStamp> reached) {
        this.project = project;
        this.contexts = new Contexts(project);
        this.index = index;
        this.reached = reached;
    }

    /** True where the index may lack what the project holds. */
    boolean isBehind() {
        Optional<IndexStamp> here = reached;
        return here.isEmpty()
                || index.needsRebuild()
                || project.isReadOnly() && !here.get().equals(IndexStamp.of(project));
    }

    boolean isReached() {
        return reached.isPresent();
    }

    /** These have changed since the index last took them in. */
    synchronized void note(List<QuoteId> quotes) {
        missed.addAll(quotes);
    }

    /** It lacks something: only one made anew will be right. */
    void giveUp() {
        reached = Optional.empty();
    }

    /** So have the names of these. */
    synchronized void rename(List<Subject> entries) {
        renamed.addAll(entries);
    }

    /**
     * Brings what was noted up to what the project holds now; an index that is to be made anew
     * takes it in then.
     */
    void take() throws IOException {
        if (reached.isPresent()) {
            catchUp();
        }
    }

    private void catchUp() throws IOException {
        name(nextNames());
        for (List<QuoteId> page = next(); !page.isEmpty(); page = next()) {
            update(page);
        }
    }

    private synchronized List<Subject> nextNames() {
        List<Subject> names = List.copyOf(renamed);
        renamed.clear();
        return names;
    }

    private synchronized List<QuoteId> next() {
        List<QuoteId> page = missed.stream().limit(PAGE).toList();
        page.forEach(missed::remove);
        return page;
    }

    private void update(List<QuoteId> quotes) throws IOException {
        List<ReviewedQuote> present = new ArrayList<>();
        List<QuoteId> absent = new ArrayList<>();
        Set<ArticleId> left = new LinkedHashSet<>();
        for (QuoteId id : quotes) {
            Optional<ReviewedQuote> found = project.quotes().find(id);
            found.filter(ReviewedQuote::isPresent)
                    .ifPresentOrElse(present::add, () -> absent.add(id));
            found.filter(quote -> !quote.isPresent())
                    .map(ReviewedQuote::article)
                    .ifPresent(left::add);
        }
        List<QuoteInContext> there = contexts.of(present);
        index.update(there);
        index.remove(absent);
        read(there);
        for (ArticleId article : left) {
            forgetWithoutQuotes(article);
        }
    }

    /** A decision leaves the texts of articles as they are. */
    private void read(List<QuoteInContext> quotes) throws IOException {
        for (QuoteInContext quote : quotes) {
            StoredArticle article = contexts.current(quote.article());
            if (!index.holds(article)) {
                index.read(article);
            }
        }
    }

    private void forgetWithoutQuotes(ArticleId article) throws IOException {
        if (project.quotes().everyOf(article).stream().noneMatch(ReviewedQuote::isPresent)) {
            index.removeArticle(article);
        }
    }

    private void name(List<Subject> entries) throws IOException {
        List<DirectoryName> names = new ArrayList<>();
        List<SpeakerId> merged = new ArrayList<>();
        for (Subject entry : entries) {
            if (entry instanceof SpeakerId speaker) {
                if (project.speakers().stands(speaker)) {
                    names.add(DirectoryName.of(project.speakers().get(speaker)));
                } else {
                    merged.add(speaker);
                }
            }
        }
        index.name(names);
        index.forget(merged);
        if (entries.stream().anyMatch(OrganisationId.class::isInstance)) {
            index.nameOrganisations(Survey.organisations(project));
        }
    }

    /** Of every standing entry of the directory. */
    static List<DirectoryName> names(ProjectFile project) {
        return Stream.concat(
                        project.speakers().all().stream().map(DirectoryName::of),
                        Survey.organisations(project).stream())
                .toList();
    }

    /** Makes the index anew; given up once told to stop. */
    void rebuild(Progress progress, BooleanSupplier stops) throws IOException {
        begin();
        IndexStamp now = IndexStamp.of(project);
        try (Stream<QuoteInContext> all = contexts.all(progress)) {
            index.rebuild(all, quote -> contexts.current(quote.article()), stops);
        }
        if (!index.needsRebuild()) {
            index.name(names(project));
            catchUp();
            reached = Optional.of(now);
        }
    }

    private synchronized void begin() {
        reached = Optional.empty();
        missed.clear();
        renamed.clear();
    }
}
