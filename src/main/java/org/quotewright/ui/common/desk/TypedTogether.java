package org.quotewright.ui.common.desk;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quotewright.model.Names;

/** Several known names that were typed in a row, as "A and B" or "A; B". */
final class TypedTogether {

    private static final Pattern BETWEEN = Pattern.compile("[;,&]|\\s(?:and|und)\\s");

    private TypedTogether() {}

    /** The names as they are known; none where a part is not known or is another one again. */
    static List<String> names(String typed, List<String> known) {
        List<String> parts =
                BETWEEN.splitAsStream(typed + " ")
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList();
        List<String> names =
                parts.stream().flatMap(part -> name(part, known).stream()).distinct().toList();
        return names.size() > 1 && names.size() == parts.size() ? names : List.of();
    }

    /** Its own name, else the only one that contains its words. */
    private static Optional<String> name(String part, List<String> known) {
        String wanted = Names.fold(part);
        Stream<String> same = known.stream().filter(name -> Names.fold(name).equals(wanted));
        List<String> longer =
                known.stream()
                        .filter(name -> (" " + Names.fold(name) + " ").contains(" " + wanted + " "))
                        .toList();
        return same.findFirst()
                .or(() -> longer.stream().filter(name -> longer.size() == 1).findFirst());
    }
}
