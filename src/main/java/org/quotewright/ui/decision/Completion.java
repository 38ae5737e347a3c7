package org.quotewright.ui.decision;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Narrows what can be chosen down to what was typed.
 *
 * @param known the likeliest first
 */
record Completion(List<Offer> known) {

    private static final int MOST = 8;

    /**
     * Something to choose.
     *
     * @param isNew not known to the project yet
     */
    record Offer(String name, String detail, boolean isNew) {}

    Completion {
        known = List.copyOf(known);
    }

    /** Names with a word that begins as typed first, then all that contain it; a new one last. */
    List<Offer> offers(String typed) {
        String wanted = folded(typed.strip());
        if (wanted.isEmpty()) {
            return known.stream().limit(MOST).toList();
        }
        List<Offer> begin = known.stream().filter(offer -> begins(offer, wanted)).toList();
        Stream<Offer> contain =
                known.stream()
                        .filter(offer -> folded(offer.name()).contains(wanted))
                        .filter(offer -> !begin.contains(offer));
        List<Offer> found = Stream.concat(begin.stream(), contain).limit(MOST).toList();
        boolean there = known.stream().anyMatch(offer -> folded(offer.name()).equals(wanted));
        return there
                ? found
                : Stream.concat(found.stream(), Stream.of(new Offer(typed.strip(), "", true)))
                        .toList();
    }

    private static boolean begins(Offer offer, String wanted) {
        String name = folded(offer.name());
        return name.startsWith(wanted)
                || name.contains(" " + wanted)
                || name.contains("-" + wanted);
    }

    /** Without case and accents, for comparing only. */
    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
