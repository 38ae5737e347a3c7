package org.quotewright.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectPlaceTest {

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/home/kaya/Dropbox/harbour.quotewright|Dropbox",
                "C:\\Users\\kaya\\Dropbox (Personal)\\harbour.quotewright|Dropbox",
                "C:\\Users\\kaya\\OneDrive - Harbour Post\\harbour.quotewright|OneDrive",
                "C:\\Users\\kaya\\iCloudDrive\\harbour.quotewright|iCloud",
                "/Users/kaya/Library/Mobile Documents/com~apple~CloudDocs/a.quotewright|iCloud",
                "/Users/kaya/Library/CloudStorage/Box-Box/harbour.quotewright|cloud storage",
                "/home/kaya/Nextcloud/harbour.quotewright|Nextcloud",
                "G:\\My Drive\\harbour.quotewright|Google Drive"
            })
    void namesTheProgramThatKeepsAFolderInStep(String path, String program) {
        assertThat(ProjectPlace.riskOf(path, "ext4"))
                .contains(risk("store.place.synced", path, program));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/net/desk/harbour.quotewright|nfs4",
                "/mnt/share/harbour.quotewright|cifs",
                "/Volumes/share/harbour.quotewright|smbfs",
                "/mnt/far/harbour.quotewright|fuse.sshfs",
                "\\\\server\\share\\harbour.quotewright|NTFS"
            })
    void namesANetwork(String path, String type) {
        assertThat(ProjectPlace.riskOf(path, type)).contains(risk("store.place.network", path));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/home/kaya/Documents/Dropbox.quotewright|ext4",
                "/home/kaya/dropboxes/harbour.quotewright|btrfs",
                "C:\\Users\\kaya\\Documents\\harbour.quotewright|NTFS",
                "/Users/kaya/Documents/harbour.quotewright|apfs"
            })
    void isSilentOnAPlainDisk(String path, String type) {
        assertThat(ProjectPlace.riskOf(path, type)).isEmpty();
    }

    @Test
    void knowsAFolderByTheFileThatTheProgramLeavesThere() throws IOException {
        Path file = Files.createDirectory(folder.resolve("work")).resolve("a.quotewright");
        assertThat(ProjectPlace.riskOf(file)).isEqualTo(Optional.empty());
        Files.createFile(folder.resolve(".nextcloudsync.log"));
        assertThat(ProjectPlace.riskOf(file))
                .contains(risk("store.place.synced", file.toString(), "Nextcloud"));
    }

    private static ProjectPlace.Risk risk(String key, String... arguments) {
        return new ProjectPlace.Risk(key, List.of(arguments));
    }
}
