package org.quotewright.review;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The files that an import names: itself a file, or all files of a folder and its folders in the
 * order of their names. Hidden files of folders and the project's own files are passed over.
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

    public List<Path> of(List<Path> named) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path path : named) {
            if (Files.isDirectory(path)) {
                files.addAll(inFolder(path));
            } else {
                files.add(path);
            }
        }
        return files;
    }

    /** A folder that cannot be listed stands for itself, so that its reader says why. */
    private List<Path> inFolder(Path folder) throws IOException {
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

    private boolean isPassedOver(Path path) throws IOException {
        Path absolute = path.toAbsolutePath().normalize();
        return Files.isHidden(path) || project.filter(it -> isBeside(it, absolute)).isPresent();
    }

    private static boolean isBeside(Path project, Path file) {
        return file.getParent().equals(project.getParent())
                && file.getFileName().toString().startsWith(project.getFileName().toString());
    }
}
