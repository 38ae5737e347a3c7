package org.quotewright.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.quotewright.model.ArticleId;
import org.quotewright.model.QuoteInContext;
import org.quotewright.reading.UnreadableArticle;
import org.quotewright.review.NotRevisable;
import org.quotewright.review.ProjectSession;
import org.quotewright.review.Revisions;
import org.quotewright.review.revision.Placement;
import org.quotewright.review.revision.Revision;
import org.quotewright.store.ProjectUnavailable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Gives an article a corrected text, in one step that can be undone. */
@Command(name = "revise", description = "${bundle:cli.revise}", mixinStandardHelpOptions = true)
final class ReviseCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Option(names = "--dry-run", description = "${bundle:cli.dry-run}")
    private boolean dryRun;

    @Parameters(index = "0", paramLabel = "PROJECT", description = "${bundle:cli.project}")
    private Path project;

    @Parameters(index = "1", paramLabel = "ARTICLE", description = "${bundle:cli.article}")
    private String article;

    @Parameters(index = "2", paramLabel = "FILE", description = "${bundle:cli.revise.file}")
    private Path file;

    @Override
    public Integer call() throws IOException, ProjectUnavailable {
        return ProjectWork.withExisting(spec, project, this::revise);
    }

    private int revise(ProjectSession open) {
        if (open.session().readOnly() && !dryRun) {
            return ReadOnlyProject.refuse(spec, open);
        }
        ArticleId id = new NamedArticle(spec, open.session()).of(article);
        Complaints complaints = new Complaints(spec);
        try {
            revise(open.session().renewal().revisions(), id, complaints);
        } catch (UnreadableArticle e) {
            complaints.about(Words.MESSAGES.textOrKey(e.messageKey(), e.arguments()));
        } catch (NotRevisable e) {
            complaints.about(Words.MESSAGES.textOrKey(e.messageKey(), e.arguments()));
        }
        return complaints.exitStatus();
    }

    private void revise(Revisions revisions, ArticleId id, Complaints complaints)
            throws UnreadableArticle, NotRevisable {
        Revision revision = revisions.preview(id, file);
        say(
                "revise.counts",
                OneLine.of(revision.before().heading()),
                revision.kept(),
                revision.changed(),
                revision.unplaced().size());
        revision.unplaced().stream()
                .map(Placement::quote)
                .map(ReviseCommand::sentence)
                .forEach(complaints::remark);
        if (!dryRun && revisions.take(revision).isPresent()) {
            say("cli.step-done");
        }
    }

    private static String sentence(QuoteInContext quote) {
        return Words.MESSAGES.text(
                "cli.revise.unplaced",
                Words.MESSAGES.state(quote.quote().state()),
                OneLine.of(quote.words()),
                SpeakerLine.of(quote.quote().verdict().attribution().speakers()));
    }

    private void say(String key, Object... arguments) {
        spec.commandLine().getOut().println(Words.MESSAGES.text(key, arguments));
    }
}
