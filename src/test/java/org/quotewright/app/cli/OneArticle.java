package org.quotewright.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.quotewright.app.Engines;
import org.quotewright.review.ProjectSession;
import org.quotewright.review.Sessions;
import org.quotewright.store.ProjectUnavailable;

/** A project with one article of one quotation, made by the command line. */
record OneArticle(Path project) {

    /** Whose name is no plain one. */
    static OneArticle in(Path folder) throws IOException {
        Path project = folder.resolve("Häfen und Fähren.quotewright");
        Path article = folder.resolve("ferry.txt");
        Files.writeString(
                article,
                """
                Ferry to sail again

                "The ferry will sail in May," said Marta Lindqvist, head of the Tern Harbour \
                Authority.
                """);
        assertThat(CommandRun.of("import", project, article).exitStatus()).isZero();
        return new OneArticle(project);
    }

    ProjectSession open() throws ProjectUnavailable {
        return Sessions.open(
                project, "kaya", Engines.choose(Engines.Choice.RULES), Clock.systemUTC());
    }
}
