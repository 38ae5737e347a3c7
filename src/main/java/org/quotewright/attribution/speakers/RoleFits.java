package org.quotewright.attribution.speakers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.quotewright.attribution.affiliations.Post;
import org.quotewright.attribution.affiliations.Posts;
import org.quotewright.attribution.naming.Gender;
import org.quotewright.attribution.naming.NameWords;
import org.quotewright.attribution.naming.Referent;
import org.quotewright.attribution.naming.Roles;

/** Finds the holder of a role among those to whom the article gives one. */
final class RoleFits {

    private static final List<String> LOWER = List.of("vice", "deputy", "assistant");

    /** A referent whose post fits, how well, and how far away it was last named. */
    private record Fit(Referent referent, int fit, int distance) {}

    private final Posts posts;

    RoleFits(Posts posts) {
        this.posts = posts;
    }

    /**
     * The best holder, the one named last before the offset where several are as good.
     *
     * @param noun of the role, in lower case
     * @param role the whole description, in lower case
     * @param holders the parties, countries and bodies that the description names, in lower case
     */
    Optional<Referent> best(String noun, String role, Set<String> holders, int offset) {
        String family = Roles.family(noun).orElse(noun);
        List<Fit> fits = new ArrayList<>();
        for (Referent referent : posts.inFamily(family)) {
            int fit = fit(referent, family, holders, role);
            if (fit > 0) {
                fits.add(new Fit(referent, fit, referent.distanceTo(offset)));
            }
        }
        return fits.stream()
                .max(
                        Comparator.comparingInt(Fit::fit)
                                .thenComparing(Fit::distance, Comparator.reverseOrder()))
                .map(Fit::referent);
    }

    /** The party of an adjective ("republican party" of "gop"), any other word as it is. */
    static String holder(String word) {
        return NameWords.partyOf(word).map(party -> party.toLowerCase(Locale.ROOT)).orElse(word);
    }

    private int fit(Referent referent, String family, Set<String> holders, String role) {
        if (!genderOf(role).agreesWith(referent.gender())) {
            return 0;
        }
        int best = 0;
        Set<String> known = new HashSet<>();
        for (Post post : posts.of(referent)) {
            post.holders().forEach(word -> known.add(holder(word)));
            known.add(post.organisation().toLowerCase(Locale.ROOT));
            if (post.family().equals(family)
                    && !isLower(post.role(), role)
                    && genderOf(post.role()).agreesWith(genderOf(role))) {
                best = Math.max(best, role.contains(post.role().toLowerCase(Locale.ROOT)) ? 2 : 1);
            }
        }
        int told = (int) holders.stream().filter(word -> isKnown(word, known)).count();
        boolean allowed = told == holders.size() || isOpen(known, holders);
        return best > 0 && allowed ? best + 2 * told : 0;
    }

    /** "spokesman" of "official spokesman": the gender that the last word tells. */
    private static Gender genderOf(String role) {
        String noun = role.substring(role.lastIndexOf(' ') + 1);
        return Roles.gender(noun.toLowerCase(Locale.ROOT));
    }

    /** A place may be told of somebody for whom the article states none. */
    private static boolean isOpen(Set<String> known, Set<String> holders) {
        return known.stream().noneMatch(NameWords::isPlace)
                && holders.stream().allMatch(RoleFits::isPlaceWord);
    }

    /** "The nominee" may mean a vice-presidential one, "the presidential nominee" not. */
    private static boolean isLower(String postRole, String role) {
        String post = postRole.toLowerCase(Locale.ROOT);
        boolean told = role.strip().split(" ").length > 2;
        return told && LOWER.stream().anyMatch(word -> post.contains(word) && !role.contains(word));
    }

    private static boolean isPlaceWord(String holder) {
        return NameWords.isPlace(holder) || NameWords.isNationality(holder);
    }

    private static boolean isKnown(String holder, Set<String> known) {
        return known.stream().anyMatch(words -> words.contains(holder));
    }
}
