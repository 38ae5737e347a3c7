package org.quotewright.review;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.quotewright.model.ArticleId;
import org.quotewright.model.Decision;
import org.quotewright.model.KnownSpeaker;
import org.quotewright.model.Names;
import org.quotewright.model.QuoteId;
import org.quotewright.model.QuoteInContext;
import org.quotewright.model.StoredArticle;
import org.quotewright.model.Subject;
import org.quotewright.model.Verdict;
import org.quotewright.store.ProjectFile;
import org.quotewright.store.StoreFailure;
import org.quotewright.store.SuggestionRepository;
import org.quotewright.store.Transcript;
import org.quotewright.writing.Annals;
import org.quotewright.writing.QuoteExport;

/** Writes what an export tells, history included, into an empty project. */
final class ReturnedHistory {

    private final ProjectFile project;
    private final Transcript to;
    private final Annals annals;
    private final Map<QuoteId, ArticleId> articles = new HashMap<>();
    private final Map<Subject, Decision> firsts = new HashMap<>();

    ReturnedHistory(ProjectFile project, QuoteExport export) {
        this.project = project;
        this.to = project.transcript();
        this.annals = export.annals();
        for (QuoteInContext quote : export.quotes()) {
            articles.put(quote.quote().id(), quote.article().id());
        }
        annals.decisions().forEach(row -> firsts.putIfAbsent(row.subject(), row));
    }

    /**
     * Within a transaction.
     *
     * @throws IllegalArgumentException where the parts of the history do not fit together
     */
    void write() {
        try {
            writeRows();
        } catch (StoreFailure e) {
            throw e.isContradiction() ? new IllegalArgumentException(e) : e;
        }
        requireSound();
    }

    private void writeRows() {
        annals.texts().forEach(to::add);
        annals.directory().forEach(to::add);
        annals.organisations().forEach(each -> to.add(each.id(), each.name()));
        annals.suggestions().forEach(this::write);
        to.add(annals.decisions());
        project.searches().all().forEach(search -> project.searches().visit(search.id()));
        bringAliases();
    }

    private void write(Annals.Numbered each) {
        var onFile =
                new SuggestionRepository.OnFile(
                        each.number(), each.engine(), each.version(), each.suggestion());
        if (each.number() == 1) {
            to.add(each.quote(), article(each), onFile, before(each.quote()));
        } else {
            to.add(each.quote(), onFile);
        }
    }

    private ArticleId article(Annals.Numbered each) {
        return Optional.ofNullable(articles.get(each.quote()))
                .orElseThrow(() -> new IllegalArgumentException("no quotation " + each.quote()));
    }

    private Optional<Verdict> before(QuoteId quote) {
        return Optional.ofNullable(firsts.get(quote))
                .map(Decision::before)
                .filter(Verdict.class::isInstance)
                .map(Verdict.class::cast);
    }

    /** Those of merged entries first, as they show at the entries that stand for these too. */
    private void bringAliases() {
        annals.directory().stream()
                .sorted(Comparator.comparingInt(speaker -> speaker.aliases().size()))
                .forEach(this::bringAliases);
    }

    private void bringAliases(KnownSpeaker speaker) {
        List<String> known =
                project.speakers().get(speaker.id()).aliases().stream().map(Names::fold).toList();
        speaker.aliases().stream()
                .filter(Predicate.not(alias -> known.contains(Names.fold(alias))))
                .forEach(alias ->
                        project.speakers()
                                .addAlias(speaker.id(), alias, printedIn(speaker, alias)));
    }

    /** Where none that came along prints it, it counts as printed in the first. */
    private ArticleId printedIn(KnownSpeaker speaker, String alias) {
        return annals.suggestions().stream()
                .filter(each -> prints(each, alias))
                .map(this::article)
                .min(Comparator.comparingLong(ArticleId::value))
                .or(() -> annals.texts().stream().map(StoredArticle::id).findFirst())
                .orElseThrow(() -> new IllegalArgumentException("no text prints " + speaker));
    }

    private boolean prints(Annals.Numbered each, String alias) {
        return texts(each)
                .anyMatch(text ->
                        each.suggestion().chain().stream()
                                .map(span -> AliasRule.tidy(span.in(text.text())))
                                .anyMatch(name -> Names.fold(name).equals(Names.fold(alias))));
    }

    private Stream<StoredArticle> texts(Annals.Numbered each) {
        return annals.texts().stream()
                .filter(text -> text.id().equals(article(each)))
                .filter(text -> text.version() == each.version());
    }

    /** A file from elsewhere must not make a project that its own check would complain of. */
    private void requireSound() {
        List<Remark> faults = Check.of(project, Progress.NONE);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(faults.getFirst().toString());
        }
    }
}
