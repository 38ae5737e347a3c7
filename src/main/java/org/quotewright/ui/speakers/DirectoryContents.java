package org.quotewright.ui.speakers;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quotewright.model.Alias;
import org.quotewright.model.DirectorySpeaker;
import org.quotewright.model.Names;
import org.quotewright.model.SpeakerId;
import org.quotewright.review.Directory;
import org.quotewright.review.SuggestedMerge;

/** The directory as it was read: everybody, and who may be one. */
record DirectoryContents(List<DirectorySpeaker> speakers, List<SuggestedMerge> suggested) {

    static final DirectoryContents NONE = new DirectoryContents(List.of(), List.of());

    static DirectoryContents of(Directory directory) {
        return new DirectoryContents(directory.speakers(), directory.suggestedMerges());
    }

    /** The most quoted first; those with a name, or another name, that holds what was typed. */
    List<DirectorySpeaker> named(String typed) {
        String wanted = Names.fold(typed.strip());
        return speakers.stream()
                .filter(entry -> names(entry).anyMatch(name -> Names.fold(name).contains(wanted)))
                .sorted(
                        Comparator.comparingInt(DirectorySpeaker::quotes)
                                .reversed()
                                .thenComparing(entry -> entry.speaker().name()))
                .toList();
    }

    /** Also by the id of an entry that was merged into another. */
    Optional<DirectorySpeaker> standing(SpeakerId id) {
        return speakers.stream()
                .filter(entry -> entry.id().equals(id) || entry.merged().contains(id))
                .findFirst();
    }

    private static Stream<String> names(DirectorySpeaker entry) {
        return Stream.concat(
                Stream.of(entry.speaker().name()), entry.aliases().stream().map(Alias::name));
    }
}
