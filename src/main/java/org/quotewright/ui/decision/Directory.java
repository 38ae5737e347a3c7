package org.quotewright.ui.decision;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.quotewright.model.Affiliation;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.Candidate;
import org.quotewright.model.KnownSpeaker;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerKind;
import org.quotewright.review.Job;
import org.quotewright.review.JobRunner;
import org.quotewright.review.Library;
import org.quotewright.review.OpenArticle;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.Notices;

/** Offers the speakers and organisations of the article first and then those of the project. */
public final class Directory {

    private final Library library;
    private final JobRunner jobs;
    private final Notices notices;
    private final Messages messages;

    public Directory(Library library, JobRunner jobs, Notices notices, Messages messages) {
        this.library = library;
        this.jobs = jobs;
        this.notices = notices;
        this.messages = messages;
    }

    Completion speakersOf(OpenArticle article) {
        return speakers(article, List.of());
    }

    void speakers(OpenArticle article, Consumer<Completion> found) {
        load(() -> speakers(article, library.speakers()), found);
    }

    Completion organisationsOf(OpenArticle article) {
        return organisations(article, List.of());
    }

    void organisations(OpenArticle article, Consumer<Completion> found) {
        load(() -> organisations(article, library.organisations()), found);
    }

    /** The known speaker of an offer's name, else a new person. */
    static Speaker speaker(Completion.Offer offer, OpenArticle article) {
        return attributed(article)
                .map(AttributedSpeaker::speaker)
                .filter(speaker -> speaker.name().equals(offer.name()))
                .findFirst()
                .orElseGet(() -> new Speaker(offer.name(), SpeakerKind.PERSON));
    }

    private void load(Supplier<Completion> work, Consumer<Completion> found) {
        jobs.aside(
                Job.of(messages.text("decision.directory-job"), progress -> work.get()),
                found,
                failure -> notices.failed("notice.no-directory", failure));
    }

    private Completion speakers(OpenArticle article, List<KnownSpeaker> project) {
        Map<String, Completion.Offer> offers = new LinkedHashMap<>();
        attributed(article).forEach(by -> offers.putIfAbsent(by.speaker().name(), offer(by)));
        project.forEach(known ->
                offers.putIfAbsent(
                        known.speaker().name(),
                        known(known.speaker().name(), "decision.of-project")));
        return new Completion(List.copyOf(offers.values()));
    }

    private Completion organisations(OpenArticle article, List<String> project) {
        Set<String> names = new LinkedHashSet<>();
        attributed(article)
                .map(AttributedSpeaker::affiliation)
                .map(Affiliation::organisation)
                .filter(name -> !name.isBlank())
                .forEach(names::add);
        int here = names.size();
        names.addAll(project);
        List<String> all = List.copyOf(names);
        return new Completion(
                all.stream()
                        .map(name ->
                                known(
                                        name,
                                        all.indexOf(name) < here
                                                ? "decision.of-article"
                                                : "decision.of-project"))
                        .toList());
    }

    private Completion.Offer known(String name, String key) {
        return new Completion.Offer(name, messages.text(key), false);
    }

    private Completion.Offer offer(AttributedSpeaker by) {
        String organisation = by.affiliation().organisation();
        return organisation.isBlank()
                ? known(by.speaker().name(), "decision.of-article")
                : new Completion.Offer(by.speaker().name(), organisation, false);
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
