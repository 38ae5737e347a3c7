package org.quotewright.attribution.affiliations;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quotewright.attribution.naming.Cast;
import org.quotewright.attribution.naming.Name;
import org.quotewright.attribution.naming.Roles;
import org.quotewright.attribution.naming.Words;
import org.quotewright.model.Span;

/**
 * Reads whom a paragraph describes and only the next one names: "Marovia's tax commissioner says
 * no. / Ann Lee says she looked."
 */
final class LeadDescriptions {

    private static final Set<String> VERBS =
            Set.of("says", "said", "told", "is", "was", "has", "will", "warned", "announced");
    private static final int LONGEST = 14;

    private final Words words;
    private final Cast cast;
    private final PostReader reader;
    private final List<Span> paragraphs;

    LeadDescriptions(Words words, Cast cast, PostReader reader) {
        this.words = words;
        this.cast = cast;
        this.reader = reader;
        this.paragraphs = words.layout().paragraphs();
    }

    /** The post that the paragraph before gives to somebody whom the name names first. */
    Optional<Post> of(Name name) {
        int at = paragraphAt(name.withTitle().begin());
        boolean first = cast.of(name).firstSpan().equals(name.span());
        int after = words.to(name.span().end());
        if (!first || name.isSingleWord()) {
            return Optional.empty();
        }
        return at > 0 && VERBS.contains(words.lower(after))
                ? described(words.from(paragraphs.get(at - 1).begin()))
                : inParagraph(name);
    }

    /** "Its chairman was blunt. “No,” Ann Lee wrote": the first person of the paragraph. */
    private Optional<Post> inParagraph(Name name) {
        int begin = name.span().begin();
        Optional<Span> here = words.layout().paragraphAt(begin).filter(p -> p.begin() < begin);
        int from = here.map(p -> words.from(p.begin())).orElse(-1);
        boolean owned =
                from >= 0
                        && words.lower(from).equals("its")
                        && words.sentenceOf(from).end() < begin
                        && !namesPerson(from, words.from(begin));
        return owned ? described(from) : Optional.empty();
    }

    /** The number of the paragraph that begins at the offset, or -1. */
    private int paragraphAt(int offset) {
        int low = 0;
        int high = paragraphs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (paragraphs.get(middle).begin() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < paragraphs.size() && paragraphs.get(low).begin() == offset ? low : -1;
    }

    private Optional<Post> described(int from) {
        int end = Math.min(words.to(words.sentenceOf(from).end()), from + LONGEST);
        int verb = from;
        while (verb < end && !VERBS.contains(words.lower(verb))) {
            verb++;
        }
        boolean subject = verb > from + 1 && verb < end && !words.lower(verb - 1).equals(",");
        return subject && !namesPerson(from, verb)
                ? reader.read(from, verb).filter(LeadDescriptions::isOne)
                : Optional.empty();
    }

    private boolean namesPerson(int from, int to) {
        return cast.namesIn(words.span(from, to)).stream().anyMatch(n -> cast.of(n).isPerson());
    }

    private static boolean isOne(Post post) {
        String noun = post.role().substring(post.role().lastIndexOf(' ') + 1);
        return post.hasOrganisation() && !Roles.isPlural(noun);
    }
}
