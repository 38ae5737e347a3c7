package org.quotewright.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.ui.DeskUnderTest;

/** Tests on a desk that has no articles yet. */
abstract class OnImportDesk {

    static final String TABLE =
            """
            Was,Wort,Tag,Ort
            The ferry sails,"%s",2026-05-12,https://post.example/1
            The ferry rests,"%s",2026-05-13,https://post.example/2
            """
                    .formatted("It sails at six. ".repeat(9), "It rests at ten. ".repeat(9));

    @TempDir Path folder;
    ImportDesk importing;
    DeskUnderTest desk;
    ImportViewModel imports;

    @BeforeEach
    void openDesk() {
        importing = new ImportDesk(folder);
        desk = importing.desk;
        imports = importing.imports;
    }

    @AfterEach
    void closeDesk() {
        importing.close();
    }

    Path write(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
