package org.quotewright.ui.common.desk;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.quotewright.model.SpeakerKind;

/**
 * Narrows what can be chosen down to what was typed.
 *
 * @param known the likeliest first
 * @param takesNew whether a name that is not known can be chosen
 * @param none what stands below the others, for choosing none of them
 * @param preselected what Enter takes while nothing is typed; empty where that would surprise
 * @param together the offer of several known names at once; empty where only one can be chosen
 */
public record Completion(
        List<Offer> known,
        boolean takesNew,
        Optional<Offer> none,
        Optional<Offer> preselected,
        Optional<Function<List<String>, Offer>> together) {

    private static final int MOST = 8;

    /**
     * Something to choose.
     *
     * @param isNew not known to the project yet
     * @param together the names of several; none where it is one
     * @param kind what it is as a speaker
     */
    public record Offer(
            String name, String detail, boolean isNew, List<String> together, SpeakerKind kind) {

        public Offer {
            together = List.copyOf(together);
        }

        /** A person, or what never becomes a speaker. */
        public Offer(String name, String detail, boolean isNew) {
            this(name, detail, isNew, List.of());
        }

        /** Several. */
        public Offer(String name, String detail, boolean isNew, List<String> together) {
            this(name, detail, isNew, together, SpeakerKind.PERSON);
        }

        /** One of that kind. */
        public Offer(String name, String detail, boolean isNew, SpeakerKind kind) {
            this(name, detail, isNew, List.of(), kind);
        }

        /** New, and in the small letters in which it was typed: one with capitals stands above. */
        public boolean isSmall() {
            return isNew && UsualCapitals.of(name).isPresent();
        }
    }

    public Completion {
        known = List.copyOf(known);
    }

    /** The first is preselected. */
    public Completion(List<Offer> known, boolean takesNew) {
        this(known, takesNew, Optional.empty(), known.stream().findFirst(), Optional.empty());
    }

    /** Of names, with room for a new one. */
    public Completion(List<Offer> known) {
        this(known, true);
    }

    /** What stands now comes first and is preselected; nothing is where nothing stands. */
    public Completion standing(Optional<Offer> now) {
        List<Offer> others =
                known.stream().filter(offer -> !now.equals(Optional.of(offer))).toList();
        List<Offer> all =
                Stream.concat(now.filter(known::contains).stream(), others.stream()).toList();
        return new Completion(all, takesNew, none, now, together);
    }

    /** The same where several who are known can be chosen at once. */
    public Completion withTogether(Function<List<String>, Offer> several) {
        return new Completion(known, takesNew, none, preselected, Optional.of(several));
    }

    /** The same where this can be chosen before all others. */
    public Completion with(Offer first) {
        return new Completion(
                Stream.concat(Stream.of(first), known.stream()).toList(),
                takesNew,
                none,
                preselected,
                together);
    }

    public Completion withNone(Offer offer) {
        return new Completion(known, takesNew, Optional.of(offer), preselected, together);
    }

    /**
     * Several known names that were typed first; what was typed as a new name next, with its usual
     * capitals, so that it keeps its place; then the name that is typed, those with a word that
     * begins as typed, and all that contain it; then the new name in small letters, if it was typed
     * so; last the one for none.
     */
    public List<Offer> offers(String typed) {
        String wanted = folded(typed.strip());
        Stream<Offer> last = none.filter(offer -> folded(offer.name()).startsWith(wanted)).stream();
        return Stream.concat(
                        wanted.isEmpty()
                                ? known.stream().limit(MOST)
                                : found(typed, wanted).stream(),
                        last)
                .toList();
    }

    private List<Offer> found(String typed, String wanted) {
        List<Offer> found =
                known.stream()
                        .filter(offer -> folded(offer.name()).contains(wanted))
                        .sorted(Comparator.comparingInt(offer -> rank(offer, wanted)))
                        .limit(MOST)
                        .toList();
        boolean isThere = !found.isEmpty() && rank(found.getFirst(), wanted) == 0;
        return isThere || !takesNew
                ? found
                : Stream.concat(several(typed).stream(), withNew(found, typed.strip()).stream())
                        .toList();
    }

    private Optional<Offer> several(String typed) {
        List<String> names =
                known.stream()
                        .filter(offer -> offer.together().isEmpty())
                        .map(Offer::name)
                        .toList();
        return together.flatMap(offer ->
                Optional.of(TypedTogether.names(typed, names))
                        .filter(found -> !found.isEmpty())
                        .map(offer));
    }

    private static List<Offer> withNew(List<Offer> found, String typed) {
        Offer asTyped = new Offer(typed, "", true);
        Optional<Offer> usual = UsualCapitals.of(typed).map(name -> new Offer(name, "", true));
        return Stream.of(
                        Stream.of(usual.orElse(asTyped)),
                        found.stream().limit(usual.isPresent() ? MOST - 1 : MOST),
                        usual.map(other -> asTyped).stream())
                .flatMap(each -> each)
                .toList();
    }

    /**
     * The place of the offer that is meant unless another is chosen, -1 for none: the first known
     * one. Several whole words that are only the beginning of a known name, written as it is, are a
     * name of their own.
     */
    public int likeliest(String typed) {
        List<Offer> offers = offers(typed);
        if (typed.isBlank()) {
            return preselected.map(offers::indexOf).orElse(-1);
        }
        boolean isNewBefore =
                offers.size() > 1 && offers.getFirst().isNew() && !offers.get(1).isNew();
        return isNewBefore && !isNameOfItsOwn(typed.strip()) ? 1 : 0;
    }

    private boolean isNameOfItsOwn(String typed) {
        String words = composed(typed);
        return words.contains(" ")
                && known.stream()
                        .map(offer -> composed(offer.name()))
                        .anyMatch(name -> name.startsWith(words) && !isWord(name, words.length()));
    }

    private static boolean isWord(String name, int at) {
        return at < name.length() && Character.isLetterOrDigit(name.codePointAt(at));
    }

    private static int rank(Offer offer, String wanted) {
        if (folded(offer.name()).equals(wanted)) {
            return 0;
        }
        return begins(offer, wanted) ? 1 : 2;
    }

    private static boolean begins(Offer offer, String wanted) {
        String name = folded(offer.name());
        return name.startsWith(wanted)
                || name.contains(" " + wanted)
                || name.contains("-" + wanted);
    }

    private static String composed(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    /** Without case and accents, for comparing only. */
    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
