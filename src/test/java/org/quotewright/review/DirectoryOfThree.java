package org.quotewright.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.model.DirectoryOrganisation;
import org.quotewright.model.DirectorySpeaker;
import org.quotewright.model.OrganisationId;
import org.quotewright.model.SpeakerId;

/** A directory made of three articles, which every test leaves sound. */
abstract class DirectoryOfThree {

    private static final String SHORT =
            """
            "Fares will rise," said I. Brandt of NF.
            """;

    @TempDir Path folder;
    OpenedProject opened;

    @BeforeEach
    void open() {
        opened = new OpenedProject(folder);
        opened.add("ferry.txt", OpenedProject.FERRY);
        opened.add("strike.txt", OpenedProject.STRIKE);
        opened.add("short.txt", SHORT);
    }

    @AfterEach
    void findsItSoundAndCloses() {
        assertThat(opened.project().maintenance().check(Progress.NONE)).isEmpty();
        opened.close();
    }

    Directory directory() {
        return opened.session().directory();
    }

    DirectorySpeaker speaker(String name) {
        return directory().speakers().stream()
                .filter(each -> each.speaker().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    SpeakerId id(String name) {
        return speaker(name).id();
    }

    OrganisationId organisation(String name) {
        return directory().organisations().stream()
                .filter(each -> each.name().equals(name))
                .map(DirectoryOrganisation::id)
                .findFirst()
                .orElseThrow();
    }

    List<String> names() {
        return directory().speakers().stream().map(each -> each.speaker().name()).toList();
    }

    List<String> attributed() {
        return opened.quotes().stream()
                .map(quote -> quote.principal().orElseThrow().speaker().name())
                .toList();
    }

    Outcome mergeBrandt() throws DirectoryRefused {
        return directory().merge(id("I. Brandt"), id("Ilse Brandt"));
    }
}
