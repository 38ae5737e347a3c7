package org.quotewright.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.Attribution;
import org.quotewright.model.Cue;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Span;
import org.quotewright.model.Speaker;
import org.quotewright.store.ProjectFile;

/**
 * Which source mention a quotation carries once an analyst says who its speakers are. Those of the
 * suggestion come back with its mention. Anybody else keeps the words that stand there, or else
 * takes those of the suggestion, unless the words are somebody else's; then there are none. A cue
 * that was taken over with such words goes with them.
 */
record SourceMention(ProjectFile project, OpenArticle article, ReviewedQuote quote) {

    /** The attribution to these speakers, with the mention that is theirs. */
    Attribution by(List<AttributedSpeaker> speakers) {
        Attribution now = quote.verdict().attribution();
        Attribution suggested = quote.suggestion().attribution();
        boolean areSuggested = areSame(speakers, suggested.speakers());
        boolean areBack = areSuggested && !areSame(speakers, now.speakers());
        if (!areBack && now.mention().stream().allMatch(words -> isOf(speakers, words))) {
            return now.withSpeakers(speakers);
        }
        return new Attribution(
                now.quote(),
                cue(),
                suggested.mention().filter(words -> isOf(speakers, words)),
                speakers);
    }

    private static boolean areSame(List<AttributedSpeaker> some, List<AttributedSpeaker> others) {
        return SpeakerOffer.names(some).equals(SpeakerOffer.names(others));
    }

    /** True unless the words name or stand for somebody else. */
    private boolean isOf(List<AttributedSpeaker> speakers, Span words) {
        Attribution suggested = quote.suggestion().attribution();
        boolean isOwn = suggested.mention().equals(Optional.of(words));
        if (isOwn && areSame(speakers, suggested.speakers())) {
            return true;
        }
        List<OnePerson> persons =
                SpeakerOffer.names(speakers).stream()
                        .map(by -> new OnePerson(project, by))
                        .toList();
        NamedBy named = new NamedBy(words.in(article.article().text()));
        return named.any(SpeakerOffer.names(speakers))
                || (isOwn || !isBesideAnother(words, persons))
                        && !named.any(others(persons).toList());
    }

    /** The words beside another quotation are those of its speakers. */
    private boolean isBesideAnother(Span words, List<OnePerson> persons) {
        return article.quotes().stream()
                .filter(other -> !other.id().equals(quote.id()))
                .map(other -> other.verdict().attribution())
                .filter(other -> other.mention().equals(Optional.of(words)))
                .map(other -> SpeakerOffer.names(other.speakers()))
                .anyMatch(by -> !by.isEmpty() && by.stream().noneMatch(each -> is(each, persons)));
    }

    private Stream<Speaker> others(List<OnePerson> persons) {
        return Stream.concat(
                        article.everybody(), quote.suggestion().attribution().speakers().stream())
                .map(AttributedSpeaker::speaker)
                .distinct()
                .filter(speaker -> !is(speaker, persons));
    }

    private static boolean is(Speaker speaker, List<OnePerson> persons) {
        return persons.stream().anyMatch(person -> person.is(speaker));
    }

    /** The one that stands there, unless it was taken over from another quotation. */
    private Optional<Cue> cue() {
        Optional<Cue> now = quote.verdict().attribution().cue();
        boolean isBorrowed =
                article.quotes().stream()
                        .filter(other -> !other.id().equals(quote.id()))
                        .anyMatch(other -> other.verdict().attribution().cue().equals(now));
        return isBorrowed ? quote.suggestion().attribution().cue() : now;
    }
}
