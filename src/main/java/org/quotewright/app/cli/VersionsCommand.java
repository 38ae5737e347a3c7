package org.quotewright.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.quotewright.model.ArticleId;
import org.quotewright.model.ArticleVersion;
import org.quotewright.review.ProjectSession;
import org.quotewright.review.Revisions;
import org.quotewright.store.ProjectUnavailable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the versions of an article, or gives the text or the file of one of them. */
@Command(name = "versions", description = "${bundle:cli.versions}", mixinStandardHelpOptions = true)
final class VersionsCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Option(names = "--text", paramLabel = "N", description = "${bundle:cli.versions.text}")
    private Optional<Integer> text = Optional.empty();

    @Option(names = "--file", paramLabel = "N", description = "${bundle:cli.versions.file}")
    private Optional<Integer> file = Optional.empty();

    @Option(names = "--out", paramLabel = "FILE", description = "${bundle:cli.versions.out}")
    private Optional<Path> out = Optional.empty();

    @Parameters(index = "0", paramLabel = "PROJECT", description = "${bundle:cli.project}")
    private Path project;

    @Parameters(index = "1", paramLabel = "ARTICLE", description = "${bundle:cli.article}")
    private String article;

    @Override
    public Integer call() throws IOException, ProjectUnavailable {
        if (file.isPresent() && out.isEmpty()) {
            throw refused("cli.versions.no-out");
        }
        return ProjectWork.withExisting(spec, project, this::tell);
    }

    private int tell(ProjectSession open) throws IOException {
        ArticleId id = new NamedArticle(spec, open.session()).of(article);
        Revisions revisions = open.session().renewal().revisions();
        if (file.isPresent()) {
            return write(revisions, id, file.get());
        }
        if (text.isPresent()) {
            out().println(revisions.read(id, known(revisions, id, text.get())).text());
        } else {
            revisions.versions(id).stream().map(VersionsCommand::line).forEach(out()::println);
        }
        return 0;
    }

    private int write(Revisions revisions, ArticleId id, int version) throws IOException {
        Optional<byte[]> bytes = revisions.original(id, known(revisions, id, version));
        if (bytes.isEmpty()) {
            spec.commandLine().getErr().println(Words.MESSAGES.text("cli.versions.not-kept"));
            return 1;
        }
        Files.write(out.orElseThrow(), bytes.get());
        return 0;
    }

    private int known(Revisions revisions, ArticleId id, int version) {
        if (revisions.versions(id).stream().noneMatch(each -> each.number() == version)) {
            throw refused("cli.versions.none", version);
        }
        return version;
    }

    private static String line(ArticleVersion version) {
        return String.join(
                "\t",
                Integer.toString(version.number()),
                version.importedAt().toString(),
                OneLine.of(version.fileName()),
                version.sha256());
    }

    private ParameterException refused(String key, Object... arguments) {
        return new ParameterException(spec.commandLine(), Words.MESSAGES.text(key, arguments));
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
