package org.quotewright.attribution.affiliations;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quotewright.attribution.naming.Cast;
import org.quotewright.attribution.naming.NameKind;
import org.quotewright.attribution.naming.Referent;
import org.quotewright.attribution.naming.Words;
import org.quotewright.text.WordList;

/**
 * The company that an article is about, whose "chief executive" it need not name: the body that is
 * named first and more often than any other.
 */
final class MainBody {

    private static final WordList HEADS = WordList.named("heads-of-companies.txt");

    /** Who only asks and reports: "told Reuters". */
    private static final Set<String> MEDIA =
            Set.of("reuters", "afp", "ap", "bbc", "cnn", "bloomberg", "press", "news", "times");

    private static final Set<String> COMPANIES = Set.of("company", "firm", "insurer", "bank");

    private static final WordList PUBLIC = WordList.named("nouns-of-public-bodies.txt");

    private final Words words;
    private final Homes homes;
    private final Optional<Referent> body;
    private final Optional<Referent> companyName;
    private final boolean company;

    MainBody(Words words, Cast cast) {
        this.words = words;
        this.homes = new Homes(words);
        int noun = companyNoun();
        this.company = noun >= 0;
        List<Referent> bodies = cast.referents().stream().filter(this::isBody).toList();
        Optional<Referent> most =
                bodies.stream()
                        .max(
                                Comparator.comparingInt((Referent r) -> r.printings().size())
                                        .thenComparing(
                                                Referent::firstSpan, Comparator.reverseOrder()));
        this.body = most.filter(named -> named.equals(bodies.getFirst()));
        this.companyName =
                body.filter(named -> !isPublic(named))
                        .filter(named ->
                                company && named.firstSpan().begin() < words.at(noun).begin());
    }

    /** Where the article first speaks of "the company", or -1. */
    private int companyNoun() {
        for (int i = 1; i < words.count(); i++) {
            if (COMPANIES.contains(words.lower(i)) && words.lower(i - 1).equals("the")) {
                return i;
            }
        }
        return -1;
    }

    /** A lone word counts only where the article speaks of "the company". */
    private boolean isBody(Referent named) {
        boolean body = named.isOrganisation() || company && named.kind() == NameKind.UNKNOWN;
        return body
                && !isTown(named)
                && !homes.isOfSomebody(named)
                && !Dateline.is(words, named.firstSpan())
                && !MEDIA.contains(named.fullName().lastWord());
    }

    /** "a plant in Hsinchu": what things stand in. */
    private boolean isTown(Referent named) {
        return named.kind() == NameKind.UNKNOWN
                && named.printings().stream()
                        .map(name -> words.lower(words.from(name.span().begin()) - 1))
                        .anyMatch(before -> before.equals("in") || before.equals("near"));
    }

    static boolean isPublic(Referent named) {
        return named.fullName().words().stream().anyMatch(PUBLIC::has);
    }

    /** "the company" of an article that calls so what it has named before. */
    Optional<Referent> company() {
        return companyName;
    }

    /** The body of the role in the tokens, whose words begin there. */
    Body of(int role, int to) {
        boolean head = false;
        for (int end = role + 1; end <= Math.min(to, role + 3); end++) {
            head |= HEADS.has(words.phrase(role, end));
        }
        return (head ? body : Optional.<Referent>empty())
                .map(named ->
                        new Body(
                                named.text(),
                                "",
                                PostStrength.HOME,
                                Optional.of(named.fullName().span())))
                .orElse(Body.NONE);
    }
}
