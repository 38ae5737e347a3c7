package org.quotewright.ui.decision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.quotewright.model.Affiliation;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.Candidate;
import org.quotewright.model.KnownSpeaker;
import org.quotewright.model.Names;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerKind;
import org.quotewright.review.Job;
import org.quotewright.review.JobRunner;
import org.quotewright.review.Library;
import org.quotewright.review.OpenArticle;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.Notices;
import org.quotewright.ui.common.desk.Completion;

/** Offers the speakers and organisations of the article first and then those of the project. */
public final class Directory {

    private static final Set<SpeakerKind> ORGANISED =
            Set.of(SpeakerKind.ORGANISATION, SpeakerKind.GROUP);

    private final Library library;
    private final JobRunner jobs;
    private final Notices notices;
    private final Messages messages;
    private volatile NamedIn named = new NamedIn("", List.of());

    private record NamedIn(String text, List<Speaker> speakers) {}

    public Directory(Library library, JobRunner jobs, Notices notices, Messages messages) {
        this.library = library;
        this.jobs = jobs;
        this.notices = notices;
        this.messages = messages;
    }

    Completion speakersOf(OpenArticle article) {
        return speakers(article, List.of(), List.of(), List.of());
    }

    /** Where the project cannot be asked, those of the article are all that is found. */
    void speakers(OpenArticle article, Consumer<Completion> found) {
        load(
                () ->
                        speakers(
                                article,
                                named(article),
                                library.speakers(),
                                library.organisations()),
                () -> speakersOf(article),
                found);
    }

    Completion organisationsOf(OpenArticle article) {
        return organisations(article, List.of(), List.of(), List.of());
    }

    /** Where the project cannot be asked, those of the article are all that is found. */
    void organisations(OpenArticle article, Consumer<Completion> found) {
        load(
                () ->
                        organisations(
                                article,
                                named(article),
                                library.organisations(),
                                library.speakers()),
                () -> organisationsOf(article),
                found);
    }

    /** Whom the text names, read once for all decisions on an article. */
    private List<Speaker> named(OpenArticle article) {
        NamedIn known = named;
        if (!known.text().equals(article.article().text())) {
            known = new NamedIn(article.article().text(), article.named());
            named = known;
        }
        return known.speakers();
    }

    /** The name of what was chosen; empty where that is no organisation. */
    String organisation(Completion.Offer offer) {
        return offer.equals(none()) ? "" : offer.name();
    }

    /** What stands now first and preselected; no organisation where it is blank. */
    Completion standing(Completion all, String now) {
        return all.standing(
                now.isBlank()
                        ? all.none()
                        : all.known().stream()
                                .filter(offer -> Names.fold(offer.name()).equals(Names.fold(now)))
                                .findFirst());
    }

    /** Who stands now first and preselected, several as one offer. */
    Completion standing(Completion all, List<String> now) {
        if (now.size() < 2) {
            return standing(all, String.join("", now));
        }
        Completion.Offer together = together(now);
        return all.with(together).standing(Optional.of(together));
    }

    private Completion.Offer together(List<String> names) {
        return new Completion.Offer(
                messages.all(names), messages.text("decision.said-together"), false, names);
    }

    /** Whoever is chosen by an offer, the principal one first. */
    static List<Speaker> speakers(Completion.Offer offer, OpenArticle article) {
        return offer.together().isEmpty()
                ? List.of(speaker(offer, article))
                : offer.together().stream()
                        .map(name -> speaker(name, SpeakerKind.PERSON, article))
                        .toList();
    }

    /** The known speaker of an offer's name, else a new one of its kind. */
    static Speaker speaker(Completion.Offer offer, OpenArticle article) {
        return speaker(offer.name(), offer.kind(), article);
    }

    private static Speaker speaker(String name, SpeakerKind kind, OpenArticle article) {
        return attributed(article)
                .map(AttributedSpeaker::speaker)
                .filter(speaker -> speaker.name().equals(name))
                .findFirst()
                .orElseGet(() -> new Speaker(name, kind));
    }

    private void load(
            Supplier<Completion> work, Supplier<Completion> otherwise, Consumer<Completion> found) {
        jobs.aside(
                Job.of(messages.text("decision.directory-job"), progress -> work.get()),
                found,
                failure -> {
                    notices.failed("notice.no-directory", failure);
                    found.accept(otherwise.get());
                });
    }

    /** Persons before others: those who speak, who may, who are named, and the project's. */
    private Completion speakers(
            OpenArticle article,
            List<Speaker> named,
            List<KnownSpeaker> project,
            List<String> organisations) {
        SpeakerOffers offers = new SpeakerOffers(messages, project);
        List<Speaker> known = project.stream().map(KnownSpeaker::speaker).toList();
        article.quotes().stream().flatMap(Directory::speakersOf).forEach(offers::here);
        attributed(article).filter(by -> isPerson(by.speaker())).forEach(offers::here);
        named.stream().filter(Directory::isPerson).forEach(offers::named);
        known.stream().filter(Directory::isPerson).forEach(offers::ofProject);
        attributed(article).forEach(offers::here);
        named.forEach(offers::named);
        known.forEach(offers::ofProject);
        organisations.stream()
                .map(name -> new Speaker(name, SpeakerKind.ORGANISATION))
                .forEach(offers::ofProject);
        return offers.completion().withTogether(this::together);
    }

    static boolean isPerson(Speaker speaker) {
        return speaker.kind() == SpeakerKind.PERSON || speaker.kind() == SpeakerKind.UNNAMED_PERSON;
    }

    /** Those spoken for, and those that speak themselves, of the article first. */
    private Completion organisations(
            OpenArticle article,
            List<Speaker> named,
            List<String> project,
            List<KnownSpeaker> speakers) {
        Map<String, Completion.Offer> offers = new LinkedHashMap<>();
        Stream<String> here =
                attributed(article)
                        .map(AttributedSpeaker::affiliation)
                        .map(Affiliation::organisation);
        add(offers, here, "decision.of-article");
        add(
                offers,
                speaking(attributed(article).map(AttributedSpeaker::speaker)),
                "decision.of-article");
        add(offers, speaking(named.stream()), "decision.of-article");
        add(offers, project.stream(), "decision.of-project");
        add(offers, speaking(speakers.stream().map(KnownSpeaker::speaker)), "decision.of-project");
        return new Completion(List.copyOf(offers.values())).withNone(none());
    }

    private void add(Map<String, Completion.Offer> offers, Stream<String> names, String key) {
        names.filter(name -> !name.isBlank())
                .forEach(name -> offers.putIfAbsent(Names.fold(name), known(name, key)));
    }

    private static Stream<String> speaking(Stream<Speaker> speakers) {
        return speakers.filter(speaker -> ORGANISED.contains(speaker.kind())).map(Speaker::name);
    }

    private Completion.Offer none() {
        return new Completion.Offer(
                messages.text("decision.no-organisation"),
                messages.text("decision.none-chosen"),
                false);
    }

    private Completion.Offer known(String name, String key) {
        return new Completion.Offer(name, messages.text(key), false);
    }

    private static Stream<AttributedSpeaker> speakersOf(ReviewedQuote quote) {
        return quote.verdict().attribution().speakers().stream();
    }

    private static Stream<AttributedSpeaker> attributed(OpenArticle article) {
        return article.quotes().stream().flatMap(Directory::attributed);
    }

    private static Stream<AttributedSpeaker> attributed(ReviewedQuote quote) {
        return Stream.concat(
                quote.verdict().attribution().speakers().stream(),
                quote.suggestion().candidates().stream().map(Candidate::speaker));
    }
}
