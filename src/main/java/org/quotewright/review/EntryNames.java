package org.quotewright.review;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.quotewright.model.ArticleState;
import org.quotewright.model.Decision;
import org.quotewright.model.Identity;
import org.quotewright.model.OrganisationId;
import org.quotewright.model.OrganisationState;
import org.quotewright.model.SearchState;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerId;
import org.quotewright.model.SpeakerState;
import org.quotewright.model.Subject;
import org.quotewright.model.SubjectState;
import org.quotewright.model.Verdict;
import org.quotewright.store.ProjectFile;

/** The names of the entries of the directory that decisions speak of. */
record EntryNames(ProjectFile project) {

    Map<Subject, String> in(Decision decision) {
        Map<Subject, String> names = new HashMap<>();
        Stream.of(
                        Stream.of(decision.subject()),
                        others(decision.before()),
                        others(decision.after()))
                .flatMap(each -> each)
                .forEach(entry -> name(entry).ifPresent(name -> names.put(entry, name)));
        return names;
    }

    private Optional<String> name(Subject subject) {
        return switch (subject) {
            case SpeakerId id -> project.directory().speaker(id).map(Speaker::name);
            case OrganisationId id -> project.directory().organisation(id);
            default -> Optional.empty();
        };
    }

    private static Stream<Subject> others(SubjectState state) {
        return switch (state) {
            case SpeakerState speaker -> others(speaker.identity());
            case OrganisationState organisation -> others(organisation.identity());
            case Verdict _, ArticleState _, SearchState _ -> Stream.empty();
        };
    }

    private static Stream<Subject> others(Identity<?> identity) {
        return Stream.concat(identity.mergedInto().stream(), identity.apart().stream());
    }
}
