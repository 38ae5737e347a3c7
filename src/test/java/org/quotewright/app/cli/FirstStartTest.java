package org.quotewright.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.app.Places;
import org.quotewright.app.RecentProjects;

class FirstStartTest {

    @TempDir private Path folder;
    private Places places;
    private DeskStart start;

    @BeforeEach
    void nobodyHasBeenHere() {
        places = new Places(folder, folder);
        start = new DeskStart(QuotewrightCommand.commandLine().getCommandSpec(), places);
    }

    @Test
    void isTheFirstUntilThereIsAProjectOfOnesOwn() throws IOException {
        assertThat(start.isFirst()).isTrue();
        Files.createFile(places.ownProject());
        assertThat(start.isFirst()).isFalse();
    }

    @Test
    void isTheFirstUntilTheTourWasTakenOrLeft() throws IOException {
        Files.writeString(folder.resolve("desk.properties"), "toured=true\n");
        assertThat(start.isFirst()).isFalse();
    }

    @Test
    void decidesInTheNameThatTheAnalystChose() throws IOException {
        assertThat(start.analyst()).isEqualTo(System.getProperty("user.name"));
        Files.writeString(folder.resolve("desk.properties"), "analyst=Ida Marsh\n");
        assertThat(start.analyst()).isEqualTo("Ida Marsh");
    }

    @Test
    void offersTheOtherProjectsTheOnesThatEverybodyHasLast() throws IOException {
        Path winter = Files.createFile(folder.resolve("Winter.quotewright"));
        new RecentProjects(folder.resolve("recent-projects.txt")).opened(winter);

        assertThat(start.last()).contains(winter);
        assertThat(start.others(places.sampleProject()))
                .containsExactly(winter, places.ownProject());
        assertThat(start.others(winter))
                .containsExactly(places.ownProject(), places.sampleProject());
    }
}
