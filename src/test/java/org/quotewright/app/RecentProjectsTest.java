package org.quotewright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecentProjectsTest {

    @TempDir private Path folder;

    @Test
    void remembersNoneOnANewMachine() throws IOException {
        assertThat(recent().all()).isEmpty();
        assertThat(recent().last()).isEmpty();
    }

    @Test
    void listsEachOnceTheOneOpenedLastFirst() throws IOException {
        Path spring = project("spring");
        Path winter = project("winter");
        recent().opened(spring);
        recent().opened(winter);
        recent().opened(spring);

        assertThat(recent().all()).containsExactly(spring, winter);
        assertThat(recent().last()).contains(spring);
    }

    @Test
    void leavesOutThoseThatWereTakenAway() throws IOException {
        Path spring = project("spring");
        Path winter = project("winter");
        recent().opened(spring);
        recent().opened(winter);
        Files.delete(winter);

        assertThat(recent().all()).containsExactly(spring);
    }

    @Test
    void beginsAnewWhereItsFileIsDamaged() throws IOException {
        Path spring = project("spring");
        recent().opened(spring);
        Files.write(recent().file(), new byte[] {(byte) 0xff, (byte) 0xfe, '\n'});
        assertThat(recent().all()).isEmpty();

        recent().opened(spring);
        assertThat(recent().last()).contains(spring);
    }

    @Test
    void keepsEight() throws IOException {
        for (int i = 0; i < 12; i++) {
            recent().opened(project("project " + i));
        }
        assertThat(recent().all()).hasSize(8).startsWith(folder.resolve("project 11.quotewright"));
    }

    private RecentProjects recent() {
        return new RecentProjects(folder.resolve("config").resolve("recent-projects.txt"));
    }

    private Path project(String name) throws IOException {
        return Files.createFile(folder.resolve(name + ".quotewright"));
    }
}
