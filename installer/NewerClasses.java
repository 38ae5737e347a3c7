import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.lang.constant.ClassDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a jar anew with its classes in a newer format, otherwise as they are: the start-up cache
 * leaves out classes of the format of Java 5, which carry no stack maps, and the JVM verifies them
 * the slow way at every start. Of one jar, this always makes the same bytes.
 *
 * <p>{@code java NewerClasses.java OLD.jar NEW.jar}
 */
final class NewerClasses {

    private static final LocalDateTime AGE = LocalDateTime.of(2026, 1, 1, 0, 0);

    private final JarFile jar;
    private final ClassFile classes;

    private NewerClasses(JarFile jar) {
        this.jar = jar;
        this.classes =
                ClassFile.of(
                        ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
                        ClassFile.ClassHierarchyResolverOption.of(
                                ClassHierarchyResolver.ofResourceParsing(this::source)
                                        .orElse(ClassHierarchyResolver.defaultResolver())));
    }

    public static void main(String[] arguments) throws IOException {
        Path target = Path.of(arguments[1]);
        Files.createDirectories(target.toAbsolutePath().getParent());
        try (JarFile jar = new JarFile(arguments[0]);
                OutputStream file = new BufferedOutputStream(Files.newOutputStream(target));
                ZipOutputStream out = new ZipOutputStream(file)) {
            new NewerClasses(jar).writeTo(out);
        }
    }

    private void writeTo(ZipOutputStream out) throws IOException {
        List<JarEntry> entries =
                jar.stream()
                        .filter(entry -> !entry.isDirectory())
                        .sorted(Comparator.comparing(JarEntry::getName))
                        .toList();
        for (JarEntry entry : entries) {
            ZipEntry written = new ZipEntry(entry.getName());
            written.setTimeLocal(AGE);
            out.putNextEntry(written);
            byte[] content = jar.getInputStream(entry).readAllBytes();
            out.write(entry.getName().endsWith(".class") ? newer(content) : content);
        }
    }

    private byte[] newer(byte[] content) {
        ClassModel old = classes.parse(content);
        return old.majorVersion() >= ClassFile.JAVA_6_VERSION
                ? content
                : classes.transformClass(
                        old,
                        ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL)
                                .andThen(ClassTransform.endHandler(NewerClasses::nameFormat)));
    }

    private static void nameFormat(ClassBuilder made) {
        made.with(ClassFileVersion.of(ClassFile.JAVA_8_VERSION, 0));
    }

    /** A class of the jar, or nothing where another jar or the JDK has it. */
    private InputStream source(ClassDesc name) {
        String binary = name.descriptorString();
        JarEntry entry = jar.getJarEntry(binary.substring(1, binary.length() - 1) + ".class");
        try {
            return entry == null ? null : jar.getInputStream(entry);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
