package org.quotewright.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where a project lies, as far as that endangers it: a folder that a program keeps in step with
 * other computers may be given an older or a half-written file at any time, and locks mean little
 * on a network.
 */
public final class ProjectPlace {

    private static final Pattern SEPARATORS = Pattern.compile("[/\\\\]");
    private static final List<Mark> MARKS =
            List.of(
                    new Mark("dropbox", "Dropbox"),
                    new Mark("onedrive", "OneDrive"),
                    new Mark("icloud", "iCloud"),
                    new Mark("mobile documents", "iCloud"),
                    new Mark("com~apple~clouddocs", "iCloud"),
                    new Mark("nextcloud", "Nextcloud"),
                    new Mark("owncloud", "ownCloud"),
                    new Mark("google drive", "Google Drive"),
                    new Mark("googledrive", "Google Drive"),
                    new Mark("my drive", "Google Drive"),
                    new Mark("syncthing", "Syncthing"),
                    new Mark("cloudstorage", "cloud storage"));
    private static final List<Mark> FILES =
            List.of(
                    new Mark(".dropbox", "Dropbox"),
                    new Mark(".nextcloudsync.log", "Nextcloud"),
                    new Mark(".owncloudsync.log", "ownCloud"),
                    new Mark(".stfolder", "Syncthing"));
    private static final List<String> NETWORKS =
            List.of(
                    "nfs", "cifs", "smb", "afp", "webdav", "davfs", "sshfs", "ncpfs", "9p",
                    "rclone");

    private ProjectPlace() {}

    private record Mark(String sign, String program) {}

    /** What puts projects there at risk: the key of its sentence, and what fills it. */
    public record Risk(String messageKey, List<String> arguments) {

        public Risk {
            arguments = List.copyOf(arguments);
        }
    }

    public static Optional<Risk> riskOf(Path project) {
        Path path = project.toAbsolutePath();
        return riskOf(path.toString(), storeType(path)).or(() -> riskByFiles(path));
    }

    /** Of a path as any system writes it, and the type of the file store that it lies in. */
    static Optional<Risk> riskOf(String path, String storeType) {
        return synced(path)
                .map(program -> risk("store.place.synced", path, program))
                .or(() ->
                        isNetwork(path, storeType)
                                ? Optional.of(risk("store.place.network", path))
                                : Optional.empty());
    }

    private static Risk risk(String messageKey, String... arguments) {
        return new Risk(messageKey, List.of(arguments));
    }

    /** Only the names of folders count, for a project may be about such a program. */
    private static Optional<String> synced(String path) {
        String[] names = SEPARATORS.split(path);
        return Stream.of(names)
                .limit(Math.max(0, names.length - 1))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .flatMap(name -> MARKS.stream().filter(mark -> isMarked(name, mark.sign())))
                .map(Mark::program)
                .findFirst();
    }

    /** "OneDrive - Harbour Post" and "Dropbox (Personal)" are such folders, "dropboxes" is none. */
    private static boolean isMarked(String name, String sign) {
        return name.startsWith(sign)
                        && (name.length() == sign.length()
                                || !Character.isLetterOrDigit(name.charAt(sign.length())))
                || name.equals(sign + "drive");
    }

    private static boolean isNetwork(String path, String storeType) {
        String type = storeType.toLowerCase(Locale.ROOT);
        return path.startsWith("\\\\") || NETWORKS.stream().anyMatch(type::contains);
    }

    private static Optional<Risk> riskByFiles(Path path) {
        return Stream.iterate(path.getParent(), folder -> folder != null, Path::getParent)
                .flatMap(folder ->
                        FILES.stream().filter(mark -> Files.exists(folder.resolve(mark.sign()))))
                .map(mark -> risk("store.place.synced", path.toString(), mark.program()))
                .findFirst();
    }

    private static String storeType(Path path) {
        try {
            return Files.getFileStore(Files.exists(path) ? path : path.getParent()).type();
        } catch (IOException e) {
            return "";
        }
    }
}
