package org.quotewright;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class ArchitecturePictureTest {

    @Test
    void showsThePackagesOfToday() throws IOException {
        assertThat(Files.readString(ArchitecturePicture.FILE))
                .as("drawn anew by: mvn -q -Parchitecture process-test-classes exec:exec")
                .isEqualTo(ArchitecturePicture.svg());
    }
}
