package org.quotewright.review;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The files that an import names: itself a file, or all files of a folder and its folders in the
 * order of their names. Hidden files of folders and the project's own files are passed over; links
 * that lead out of a folder are named, but not to be followed.
 */
public final class ArticlePaths {

    private final Optional<Path> project;

    /** Of an import into this project. */
    public ArticlePaths(Path project) {
        this.project = Optional.of(project.toAbsolutePath().normalize());
    }

    /** Where there is no project whose files to pass over. */
    public ArticlePaths() {
        this.project = Optional.empty();
    }

    public NamedFiles of(List<Path> named) throws IOException {
        List<Path> files = new ArrayList<>();
        Set<Path> leadingOut = new HashSet<>();
        for (Path path : named) {
            if (Files.isDirectory(path)) {
                files.addAll(inFolder(path, leadingOut));
            } else {
                files.add(path);
            }
        }
        return new NamedFiles(files, leadingOut);
    }

    /** A folder that cannot be listed stands for itself, so that its reader says why. */
    private List<Path> inFolder(Path folder, Set<Path> leadingOut) throws IOException {
        Path root = folder.toRealPath();
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes facts)
                            throws IOException {
                        boolean isSkipped = !path.equals(folder) && isPassedOver(path);
                        return isSkipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path path, BasicFileAttributes facts)
                            throws IOException {
                        if (!isPassedOver(path)) {
                            files.add(path);
                            if (facts.isSymbolicLink() && leadsOut(path, root)) {
                                leadingOut.add(path);
                            }
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path path, IOException failure) {
                        files.add(path);
                        return FileVisitResult.CONTINUE;
                    }
                });
        files.sort(null);
        return files;
    }

    /** One that leads nowhere is told of by its reader. */
    private static boolean leadsOut(Path link, Path root) throws IOException {
        return Files.exists(link) && !link.toRealPath().startsWith(root);
    }

    private boolean isPassedOver(Path path) throws IOException {
        Path absolute = path.toAbsolutePath().normalize();
        return Files.isHidden(path) || project.filter(it -> isBeside(it, absolute)).isPresent();
    }

    private static boolean isBeside(Path project, Path file) {
        return file.getParent().equals(project.getParent())
                && file.getFileName().toString().startsWith(project.getFileName().toString());
    }
}
