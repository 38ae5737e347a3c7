package org.quotewright.attribution.affiliations;

import java.util.Optional;
import java.util.Set;
import org.quotewright.attribution.naming.Referent;

/** Finds the body that somebody's staff speaks for: a campaign, else the body of the person. */
final class Staff {

    private static final Set<String> CANDIDATES =
            Set.of("candidate", "nominee", "contender", "front-runner", "frontrunner");
    private static final Set<String> IN_OFFICE = Set.of("president", "minister", "chancellor");
    private static final String CAMPAIGN = "campaign";

    private final Posts posts;
    private final PersonalBodies personal;

    Staff(Posts posts, PersonalBodies personal) {
        this.posts = posts;
        this.personal = personal;
    }

    static boolean isCandidacy(String family) {
        return CANDIDATES.contains(family);
    }

    /** The same post, at the body of its owner where it names none itself. */
    Post settled(Post post) {
        if (post.hasOrganisation() || post.owner().isEmpty()) {
            return post;
        }
        return holder(post.owner().get())
                .flatMap(this::bodyOf)
                .map(body -> post.at(body, PostStrength.OFFICE))
                .orElse(post);
    }

    private Optional<Referent> holder(Owner owner) {
        return owner.referent()
                .or(() ->
                        posts.inFamily(owner.family()).stream()
                                .filter(person -> holds(person, owner.family()))
                                .findFirst());
    }

    private boolean holds(Referent person, String family) {
        return posts.of(person).stream()
                .anyMatch(post -> post.family().equals(family) && !post.former());
    }

    private Optional<String> bodyOf(Referent person) {
        Optional<Post> own = posts.surestOf(person, post -> post);
        boolean inOffice = IN_OFFICE.stream().anyMatch(family -> holds(person, family));
        Optional<String> campaign =
                personal.campaign(person)
                        .map(PersonalBodies.Printing::name)
                        .or(() -> toldCampaign(person));
        return campaign.filter(name -> !inOffice || isCandidate(person))
                .or(() -> own.map(Post::organisation))
                .or(() ->
                        isCandidate(person)
                                ? Optional.of(PersonalBodies.named(person, CAMPAIGN))
                                : Optional.empty());
    }

    /** "her campaign". */
    private Optional<String> toldCampaign(Referent person) {
        return posts.of(person).stream()
                .map(Post::organisation)
                .filter(body -> body.endsWith(" " + CAMPAIGN))
                .findFirst();
    }

    private boolean isCandidate(Referent person) {
        return posts.of(person).stream().anyMatch(post -> CANDIDATES.contains(post.family()));
    }
}
