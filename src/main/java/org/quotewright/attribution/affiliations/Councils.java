package org.quotewright.attribution.affiliations;

import java.util.List;
import java.util.Optional;
import org.quotewright.attribution.naming.Cast;
import org.quotewright.attribution.naming.Referent;

/** The council of councillors of whom nothing tells one: the only one that an article names. */
final class Councils {

    private static final String COUNCILLOR = "councillor";
    private static final String COUNCIL = "council";

    private final List<Referent> named;

    Councils(Cast cast) {
        this.named =
                cast.referents().stream()
                        .filter(body -> body.isOrganisation() && isCouncil(body))
                        .limit(2)
                        .toList();
    }

    private static boolean isCouncil(Referent body) {
        return !body.fullName().isSingleWord() && body.fullName().lastWord().equals(COUNCIL);
    }

    /** The post on the council of somebody with these posts, where one makes a councillor. */
    Optional<Post> of(List<Post> posts) {
        boolean sits = posts.stream().anyMatch(post -> post.family().equals(COUNCILLOR));
        return named.stream()
                .filter(body -> sits && named.size() == 1)
                .findFirst()
                .map(body -> Post.ofBody(body.text(), PostStrength.HOME, body.fullName().span()));
    }
}
