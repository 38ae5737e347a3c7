package org.quotewright.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quotewright.model.Affiliation;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.KnownSpeaker;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerKind;
import org.quotewright.store.ProjectFile;

/** For whom somebody speaks who becomes the speaker of a quotation. */
final class SpeaksFor {

    private final ProjectFile project;
    private final ReviewedQuote quote;
    private final Speaker speaker;
    private final OnePerson person;

    SpeaksFor(ProjectFile project, ReviewedQuote quote, Speaker speaker) {
        this.project = project;
        this.quote = quote;
        this.speaker = speaker;
        this.person = new OnePerson(project, speaker);
    }

    /**
     * What the quotation says of the same person, else the suggestion, else the article, else the
     * directory. Whoever gives an unnamed source its name leaves it where it works, unless the
     * article says more; of anybody else before nothing is taken. Whoever was suggested and comes
     * back is as suggested.
     */
    Affiliation inside(OpenArticle article) {
        return back().orElseGet(() -> known(article));
    }

    private Optional<Affiliation> back() {
        boolean isHere = now().stream().anyMatch(by -> person.is(by.speaker()));
        return isHere
                ? Optional.empty()
                : quote.suggestion().attribution().speakers().stream()
                        .filter(by -> by.speaker().equals(speaker))
                        .map(AttributedSpeaker::affiliation)
                        .findFirst();
    }

    private Affiliation known(OpenArticle article) {
        Affiliation here =
                of(now()).filledFrom(suggested()).filledFrom(article.affiliation(person::is));
        Affiliation known = here.equals(Affiliation.NONE) ? ofTheUnnamed() : here;
        return known.equals(Affiliation.NONE) ? ofTheDirectory(article) : known;
    }

    /** What the quotation or its suggestion says of the same person, else this of elsewhere. */
    Affiliation orElse(Affiliation elsewhere) {
        return of(now())
                .filledFrom(of(quote.suggestion().attribution().speakers()))
                .filledFrom(elsewhere.withoutEvidence());
    }

    private List<AttributedSpeaker> now() {
        return quote.verdict().attribution().speakers();
    }

    private Affiliation of(List<AttributedSpeaker> speakers) {
        return speakers.stream()
                .filter(by -> person.is(by.speaker()))
                .map(AttributedSpeaker::affiliation)
                .findFirst()
                .orElse(Affiliation.NONE);
    }

    private Affiliation suggested() {
        return Rulings.suggested(quote.suggestion(), speaker)
                .map(AttributedSpeaker::affiliation)
                .findFirst()
                .orElse(Affiliation.NONE);
    }

    private Affiliation ofTheUnnamed() {
        return Stream.of(now())
                .filter(before -> before.size() == 1)
                .map(List::getFirst)
                .filter(before -> before.speaker().kind() == SpeakerKind.UNNAMED_PERSON)
                .map(AttributedSpeaker::affiliation)
                .findFirst()
                .orElse(Affiliation.NONE);
    }

    private Affiliation ofTheDirectory(OpenArticle article) {
        return speaker.kind() == SpeakerKind.UNNAMED_PERSON
                ? Affiliation.NONE
                : project.speakers()
                        .named(speaker.name())
                        .map(KnownSpeaker::id)
                        .flatMap(id ->
                                project.directory()
                                        .affiliation(
                                                id, article.article().article().facts().date()))
                        .orElse(Affiliation.NONE);
    }
}
