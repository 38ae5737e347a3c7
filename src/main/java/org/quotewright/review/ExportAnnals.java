package org.quotewright.review;

import java.util.Comparator;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.quotewright.model.ArticleId;
import org.quotewright.model.ArticleVersion;
import org.quotewright.model.Decision;
import org.quotewright.model.Families;
import org.quotewright.model.Identity;
import org.quotewright.model.KnownSpeaker;
import org.quotewright.model.OrganisationId;
import org.quotewright.model.OrganisationState;
import org.quotewright.model.QuoteId;
import org.quotewright.model.QuoteInContext;
import org.quotewright.model.SearchId;
import org.quotewright.model.SpeakerId;
import org.quotewright.model.SpeakerState;
import org.quotewright.model.StoredArticle;
import org.quotewright.model.Subject;
import org.quotewright.model.SubjectState;
import org.quotewright.store.ProjectFile;
import org.quotewright.writing.Annals;

/** Gathers what lies behind quotations: their texts, suggestions, decisions and speakers. */
final class ExportAnnals {

    private static final int PAGE = 500;

    private final ProjectFile project;
    private final Set<QuoteId> quotes = new HashSet<>();
    private final SortedSet<Long> articles = new TreeSet<>();
    private final SortedSet<Long> speakers = new TreeSet<>();
    private final SortedSet<Long> organisations = new TreeSet<>();
    private final SortedSet<Long> searches = new TreeSet<>();

    private ExportAnnals(ProjectFile project) {
        this.project = project;
    }

    static Annals of(List<QuoteInContext> chosen, ProjectFile project) {
        return project.read(() -> new ExportAnnals(project).gather(chosen));
    }

    /** With every article, entry and saved search that is in the project, quoted or not. */
    static Annals ofAll(List<QuoteInContext> quotes, ProjectFile project) {
        return project.read(() -> {
            ExportAnnals annals = new ExportAnnals(project);
            annals.learnAll();
            return annals.gather(quotes);
        });
    }

    private void learnAll() {
        project.articles().ids().forEach(id -> articles.add(id.value()));
        project.directory().speakers().forEach(each -> speakers.add(each.id().value()));
        project.directory().organisations().forEach(each -> organisations.add(each.id().value()));
        LongStream.range(1, project.searches().fresh().value()).forEach(searches::add);
    }

    private Annals gather(List<QuoteInContext> chosen) {
        chosen.forEach(this::learn);
        bringFamilies(chosen);
        bringNamed(speakers, SpeakerId::new);
        bringNamed(organisations, OrganisationId::new);
        List<Annals.Numbered> suggestions =
                chosen.stream().flatMap(quote -> suggestions(quote.quote().id())).toList();
        return new Annals(texts(), suggestions, decisions(), directory(), organisations());
    }

    private void learn(QuoteInContext quote) {
        quotes.add(quote.quote().id());
        articles.add(quote.article().id().value());
        quote.speakers().forEach(speaker -> speakers.add(speaker.id().value()));
    }

    /** The entries that were merged into those that are named, too. */
    private void bringFamilies(List<QuoteInContext> chosen) {
        Families<SpeakerId> merged = project.directory().speakerFamilies();
        List.copyOf(speakers)
                .forEach(id ->
                        merged.of(new SpeakerId(id)).forEach(each -> speakers.add(each.value())));
        Families<OrganisationId> organised = project.directory().organisationFamilies();
        chosen.stream()
                .flatMap(quote -> quote.quote().verdict().attribution().speakers().stream())
                .map(speaker -> speaker.affiliation().organisation())
                .distinct()
                .flatMap(name -> project.directory().organisationNamed(name).stream())
                .flatMap(id -> organised.of(id).stream())
                .forEach(id -> organisations.add(id.value()));
    }

    /**
     * Those that decisions on entries name, into which one was merged or from which it is apart.
     */
    private void bringNamed(SortedSet<Long> entries, LongFunction<Subject> subject) {
        Deque<Long> waiting = new ArrayDeque<>(entries);
        while (!waiting.isEmpty()) {
            project.decisions().of(subject.apply(waiting.remove())).stream()
                    .flatMap(row -> Stream.of(row.before(), row.after()))
                    .flatMap(ExportAnnals::named)
                    .filter(entries::add)
                    .forEach(waiting::add);
        }
    }

    private static Stream<Long> named(SubjectState state) {
        return switch (state) {
            case SpeakerState speaker -> named(speaker.identity());
            case OrganisationState organisation -> named(organisation.identity());
            default -> Stream.empty();
        };
    }

    private static Stream<Long> named(Identity<?> identity) {
        return Stream.concat(identity.mergedInto().stream(), identity.apart().stream())
                .map(Subject::value);
    }

    private List<StoredArticle> texts() {
        List<StoredArticle> texts = new ArrayList<>();
        for (long article : articles) {
            ArticleId id = new ArticleId(article);
            project.versions().of(id).stream()
                    .map(ArticleVersion::number)
                    .map(version -> project.articles().asRead(id, version))
                    .forEach(texts::add);
        }
        return texts;
    }

    private Stream<Annals.Numbered> suggestions(QuoteId quote) {
        return project.suggestions().of(quote).stream()
                .map(each ->
                        new Annals.Numbered(
                                quote,
                                each.number(),
                                each.engine(),
                                each.version(),
                                each.suggestion()));
    }

    /** Few subjects are looked up one by one; for many the log is read through. */
    private List<Decision> decisions() {
        return quotes.size() < PAGE ? decisionsOnEach() : decisionsOfAll();
    }

    private List<Decision> decisionsOnEach() {
        return Stream.of(
                        quotes.stream(),
                        articles.stream().map(ArticleId::new),
                        speakers.stream().map(SpeakerId::new),
                        organisations.stream().map(OrganisationId::new),
                        searches.stream().map(SearchId::new))
                .flatMap(subjects -> subjects)
                .flatMap(subject -> project.decisions().of(subject).stream())
                .sorted(Comparator.comparingLong(Decision::number))
                .toList();
    }

    private List<Decision> decisionsOfAll() {
        List<Decision> decisions = new ArrayList<>();
        List<Decision> page = project.decisions().after(0, PAGE);
        while (!page.isEmpty()) {
            page.stream().filter(row -> isAbout(row.subject())).forEach(decisions::add);
            page = project.decisions().after(page.getLast().number(), PAGE);
        }
        return decisions;
    }

    private boolean isAbout(Subject subject) {
        return switch (subject) {
            case QuoteId quote -> quotes.contains(quote);
            case ArticleId(long article) -> articles.contains(article);
            case SpeakerId(long speaker) -> speakers.contains(speaker);
            case OrganisationId(long organisation) -> organisations.contains(organisation);
            case SearchId(long search) -> searches.contains(search);
        };
    }

    private List<KnownSpeaker> directory() {
        return speakers.stream().map(id -> project.speakers().get(new SpeakerId(id))).toList();
    }

    private List<Annals.Named> organisations() {
        return organisations.stream()
                .map(OrganisationId::new)
                .flatMap(id ->
                        project.directory().organisation(id).stream()
                                .map(name -> new Annals.Named(id, name)))
                .toList();
    }
}
