package org.quotewright;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Draws the packages of the product and who imports whom, as the classes have it: each package
 * stands below all that import it, and an import that others imply is not drawn.
 */
final class ArchitecturePicture {

    /** Where the picture lies in the repository. */
    static final Path FILE = Path.of("src/docs/pictures/architecture.svg");

    private static final String ROOT = "org.quotewright.";
    private static final int WIDTH = 900;
    private static final int ROW = 104;
    private static final int BOX_HEIGHT = 56;
    private static final int GAP = 20;
    private static final int MARGIN = 24;
    private static final int LONGEST_LINE = 100;

    private final Map<String, Set<String>> imports = new TreeMap<>();
    private final Map<String, Set<String>> parts = new TreeMap<>();

    private ArchitecturePicture(JavaClasses classes) {
        for (JavaClass each : classes) {
            String from = top(each);
            imports.computeIfAbsent(from, key -> new TreeSet<>());
            parts.computeIfAbsent(from, key -> new TreeSet<>()).addAll(part(each));
            for (Dependency dependency : each.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                boolean isOurs = target.getPackageName().startsWith(ROOT);
                if (isOurs && !top(target).equals(from)) {
                    imports.get(from).add(top(target));
                }
            }
        }
    }

    public static void main(String[] arguments) throws IOException {
        Files.writeString(FILE, svg());
    }

    static String svg() {
        return new ArchitecturePicture(
                        new ClassFileImporter()
                                .withImportOption(new ImportOption.DoNotIncludeTests())
                                .importPackages("org.quotewright"))
                .drawn();
    }

    private static String top(JavaClass each) {
        return each.getPackageName().substring(ROOT.length()).split("\\.")[0];
    }

    private static List<String> part(JavaClass each) {
        String[] names = each.getPackageName().substring(ROOT.length()).split("\\.");
        return names.length > 1 ? List.of(names[1]) : List.of();
    }

    private String drawn() {
        List<List<String>> rows = rows();
        int height = rows.size() * ROW - (ROW - BOX_HEIGHT) + 2 * MARGIN;
        StringBuilder svg = new StringBuilder();
        svg.append(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"Inter, sans-serif\" role=\"img\">%n"
                        .formatted(WIDTH, height));
        svg.append("<title>The packages of Quotewright and who imports whom</title>%n".formatted());
        svg.append("<rect width=\"100%%\" height=\"100%%\" fill=\"#ffffff\"/>%n".formatted());
        imports.forEach((from, targets) ->
                targets.stream()
                        .filter(to -> !isImplied(from, to))
                        .forEach(to -> svg.append(line(place(rows, from), place(rows, to)))));
        rows.forEach(row -> row.forEach(name -> svg.append(box(name, place(rows, name)))));
        return svg.append("</svg>%n".formatted()).toString().replace("\r\n", "\n");
    }

    /** From the top down: a package comes right below the lowest of those that import it. */
    private List<List<String>> rows() {
        Map<Integer, List<String>> byDepth = new TreeMap<>();
        imports.keySet()
                .forEach(name ->
                        byDepth.computeIfAbsent(depth(name), key -> new ArrayList<>()).add(name));
        return List.copyOf(byDepth.values());
    }

    private int depth(String name) {
        return importers(name).stream().mapToInt(this::depth).max().orElse(-1) + 1;
    }

    private List<String> importers(String name) {
        return imports.keySet().stream().filter(from -> imports.get(from).contains(name)).toList();
    }

    private boolean isImplied(String from, String to) {
        return imports.get(from).stream()
                .filter(between -> !between.equals(to))
                .anyMatch(between -> reaches(between, to));
    }

    private boolean reaches(String from, String to) {
        return from.equals(to) || imports.get(from).stream().anyMatch(next -> reaches(next, to));
    }

    private record Place(double x, double y, double width) {

        double middle() {
            return x + width / 2;
        }
    }

    private Place place(List<List<String>> rows, String name) {
        int number = row(rows, name);
        double y = MARGIN + (double) number * ROW;
        if (isPassed(rows, number)) {
            Place above = place(rows, importerAbove(rows, name, number));
            return new Place(above.x(), y, above.width());
        }
        List<String> row = rows.get(number);
        double width = (WIDTH - 2.0 * MARGIN - GAP * (row.size() - 1)) / row.size();
        return new Place(MARGIN + row.indexOf(name) * (width + GAP), y, width);
    }

    private static int row(List<List<String>> rows, String name) {
        int number = 0;
        while (!rows.get(number).contains(name)) {
            number++;
        }
        return number;
    }

    /** True where a line leads from above the row to below it. */
    private boolean isPassed(List<List<String>> rows, int number) {
        return imports.keySet().stream()
                .filter(from -> row(rows, from) < number)
                .anyMatch(from ->
                        imports.get(from).stream()
                                .filter(to -> row(rows, to) > number)
                                .anyMatch(to -> !isImplied(from, to)));
    }

    private String importerAbove(List<List<String>> rows, String name, int number) {
        return importers(name).stream()
                .filter(from -> row(rows, from) == number - 1)
                .findFirst()
                .orElseThrow();
    }

    private static String line(Place from, Place to) {
        double begin = from.y() + BOX_HEIGHT;
        double x =
                from.width() > to.width()
                        ? Math.clamp(to.middle(), from.x() + GAP, from.x() + from.width() - GAP)
                        : from.middle();
        double end = Math.clamp(x, to.x() + GAP, to.x() + to.width() - GAP);
        return "<path d=\"M%.0f %.0f L%.0f %.0f\" stroke=\"#8a94a6\" stroke-width=\"1.5\"/>%n"
                .formatted(x, begin, end, to.y());
    }

    private String box(String name, Place place) {
        String inside = String.join(" · ", parts.get(name));
        boolean fits = inside.length() <= LONGEST_LINE * place.width() / WIDTH * 1.4;
        String below = fits ? inside : parts.get(name).size() + " packages";
        return """
        <rect x="%.0f" y="%.0f" width="%.0f" height="%d" rx="8" fill="#eef3fb" stroke="#3b5b92"/>
        <text x="%.0f" y="%.0f" text-anchor="middle" font-size="15" font-weight="600" fill="#17233b">%s</text>
        <text x="%.0f" y="%.0f" text-anchor="middle" font-size="10.5" fill="#44506a">%s</text>
        """
                .formatted(
                        place.x(),
                        place.y(),
                        place.width(),
                        BOX_HEIGHT,
                        place.middle(),
                        place.y() + 24,
                        name,
                        place.middle(),
                        place.y() + 42,
                        below)
                .lines()
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
