package org.quotewright.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.quotewright.app.Engines;
import org.quotewright.review.ArticlePaths;
import org.quotewright.review.NamedFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Attributes the quotations of articles without a project, for people or for other programs. */
@Command(
        name = "attribute",
        description = "${bundle:cli.attribute}",
        mixinStandardHelpOptions = true)
final class AttributeCommand implements Callable<Integer> {

    /** What the output is for. */
    enum Format {
        TEXT,
        JSON,
        JSONL
    }

    @Spec private CommandSpec spec;

    @Option(names = "--format", description = "${bundle:cli.attribute.format}")
    private Format format = Format.TEXT;

    @Option(names = "--with-text", description = "${bundle:cli.attribute.with-text}")
    private boolean withText;

    @Option(names = "--all", description = "${bundle:cli.attribute.all}")
    private boolean all;

    @Option(names = "--engine", description = "${bundle:cli.attribute.engine}")
    private Engines.Choice engine = Engines.Choice.AUTO;

    @Option(names = "--out", paramLabel = "FILE", description = "${bundle:cli.attribute.out}")
    private Path out;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "${bundle:cli.attribute.path}")
    private List<Path> paths;

    @Override
    public Integer call() throws IOException {
        if (withText && format == Format.TEXT) {
            throw wrongUsage("cli.attribute.with-text-of-text");
        }
        NamedFiles files = inputs();
        if (files.files().isEmpty()) {
            new Complaints(spec).remark(Words.MESSAGES.text("cli.attribute.no-article"));
        }
        if (out == null) {
            return attribute(files, spec.commandLine().getOut());
        }
        Path target = Files.exists(out) ? out.toRealPath() : out;
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            return attributeInto(target, files);
        }
        Path draft = target.resolveSibling(target.getFileName() + ".part");
        try {
            int status = attributeInto(draft, files);
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
            return status;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** All files named, but never the result of an earlier run in a folder among them. */
    private NamedFiles inputs() throws IOException {
        if (out != null && Files.exists(out)) {
            refuseToOverwriteAnInput();
        }
        NamedFiles named = new ArticlePaths().of(paths);
        List<Path> files = new ArrayList<>(named.files());
        files.removeIf(file -> out != null && isSame(file, out));
        return new NamedFiles(files, named.leadingOut());
    }

    private void refuseToOverwriteAnInput() {
        if (paths.stream().anyMatch(path -> isSame(path, out))) {
            throw wrongUsage("cli.attribute.out-is-input", out);
        }
    }

    private ParameterException wrongUsage(String key, Object... arguments) {
        return new ParameterException(spec.commandLine(), Words.MESSAGES.text(key, arguments));
    }

    private static boolean isSame(Path one, Path other) {
        return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }

    private int attributeInto(Path draft, NamedFiles files) throws IOException {
        try (PrintWriter file =
                new PrintWriter(Files.newBufferedWriter(draft, StandardCharsets.UTF_8))) {
            int status = attribute(files, file);
            if (file.checkError()) {
                throw new IOException(draft + ": " + Words.MESSAGES.text("cli.output-lost"));
            }
            return status;
        }
    }

    private int attribute(NamedFiles named, PrintWriter target) {
        Complaints complaints = new Complaints(spec);
        List<Path> files = new ArrayList<>(named.files());
        files.removeAll(named.leadingOut());
        named.files().stream()
                .filter(named.leadingOut()::contains)
                .forEach(link -> complaints.about(Words.MESSAGES.text(NamedFiles.LINK, link)));
        try (TerminalProgress progress = new TerminalProgress(spec)) {
            new AttributionRun(ChosenEngine.of(spec, engine), all)
                    .over(files, printer(target), complaints, progress);
        }
        return complaints.exitStatus();
    }

    private AttributionPrinter printer(PrintWriter target) {
        return switch (format) {
            case TEXT -> new TextAttributions(target);
            case JSON -> new JsonAttributions(target, JsonAttributions.Layout.ARRAY, withText);
            case JSONL -> new JsonAttributions(target, JsonAttributions.Layout.LINES, withText);
        };
    }
}
