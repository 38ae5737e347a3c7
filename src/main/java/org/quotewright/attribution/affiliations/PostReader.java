package org.quotewright.attribution.affiliations;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quotewright.attribution.naming.Cast;
import org.quotewright.attribution.naming.Name;
import org.quotewright.attribution.naming.NameKind;
import org.quotewright.attribution.naming.NameWords;
import org.quotewright.attribution.naming.Referent;
import org.quotewright.attribution.naming.Roles;
import org.quotewright.attribution.naming.Spelling;
import org.quotewright.attribution.naming.Words;
import org.quotewright.model.Span;

/** Reads role and body from a title, an apposition or a description. */
public final class PostReader {

    private static final Set<String> ADJECTIVES = Set.of("al", "ic", "ive", "ous");
    private static final Set<String> SEATS = Set.of("Senate", "House", "Congress");

    private static final Set<String> SENT =
            Set.of("ambassador", "envoy", "negotiator", "representative", "delegate");

    private final Words words;
    private final RoleWords roles;
    private final OfficeBodies offices;
    private final RoleKinds kinds;
    private final FrontBody fronts;
    private final BodyAfter after;
    private final Cast cast;
    private final Workplaces workplaces;
    private final MainBody main;
    private final BodyHeads heads;
    private final BareSpokespersons bare;
    private final CommonBodies bodies;

    public PostReader(Words words, Cast cast) {
        this.words = words;
        this.cast = cast;
        this.workplaces = new Workplaces(words, cast);
        this.roles = new RoleWords(words);
        this.kinds = new RoleKinds(words);
        this.offices = new OfficeBodies(words, cast, kinds);
        PersonalBodies personal = new PersonalBodies(words, cast);
        this.bodies = new CommonBodies(words, cast);
        this.main = bodies.main();
        SharedBodies shared = new SharedBodies(words, cast, personal, bodies);
        this.fronts = new FrontBody(words, cast, roles, shared, bodies);
        this.heads = new BodyHeads(words, bodies);
        this.bare = new BareSpokespersons(words, bodies, main);
        this.after = new BodyAfter(words, cast, personal, bodies);
    }

    /** The bodies that the article means by common nouns. */
    CommonBodies bodies() {
        return bodies;
    }

    /** Reads the tokens of a noun phrase; empty where no role stands in it. */
    public Optional<Post> read(int from, int to) {
        int head = roles.head(from, to);
        if (head < 0) {
            return Optional.empty();
        }
        int role = roles.roleBegin(from, head);
        Body told = fronts.of(from, role, head);
        Body front = isAdjective(told) ? Body.NONE : told;
        if (kinds.isOutside(head)) {
            Body party = front.strength() == PostStrength.PARTY ? front : Body.NONE;
            return Optional.of(post(from, role, head, to, party, party));
        }
        Body back = after.read(head + 1, to);
        Body stated = chosen(front, back, role, head, to);
        if (!stated.isStated() && kinds.isStaff(head)) {
            Optional<Body> owner =
                    Stream.of(front, back).filter(b -> b.owner().isPresent()).findFirst();
            if (owner.isPresent()) {
                return Optional.of(post(from, role, head, to, owner.get(), front));
            }
        }
        Body body = stated.isStated() ? stated : untold(from, role, head);
        return Optional.of(post(from, role, head, to, body, front));
    }

    /** The body of a role for which nothing states one. */
    private Body untold(int from, int role, int head) {
        Body workplace = workplaces.of(words.bare(head), role);
        Body spoken = bare.of(from, head);
        if (!workplace.isStated() && spoken.isStated()) {
            return spoken;
        }
        boolean now = !kinds.isFormer(from, head) && !words.lower(from).equals("a");
        if (workplace.isStated() || !now) {
            return workplace;
        }
        Body spokenOf = isOwned(role) ? Body.NONE : heads.of(role, head);
        return spokenOf.isStated() ? spokenOf : main.of(role, head + 2);
    }

    /** A place says for whom somebody speaks only of those who hold a public office. */
    private Body believed(Body body, int head) {
        boolean office = body.strength() != PostStrength.PLACE || kinds.isPublic(head);
        boolean seat = SEATS.contains(body.name()) && Staff.isCandidacy(kinds.family(head));
        return office && !seat ? body : Body.NONE;
    }

    /** Reads a role from {@code role} on, told by the country that stands at another place. */
    Optional<Post> readShared(int country, int countryEnd, int role, int to) {
        int head = roles.head(role, to);
        if (head < 0) {
            return Optional.empty();
        }
        Body front = fronts.of(country, countryEnd, head);
        Body body = offices.of(front, Body.NONE, role, to).orElse(front);
        return Optional.of(post(role, role, head, to, body, front));
    }

    /** Reads the tokens as the description of one of a person's staff; empty for any other. */
    public Optional<Post> readOwned(int from, int to, Owner owner) {
        int head = roles.head(from, to);
        return head >= 0 && kinds.isStaff(head)
                ? read(from, to).map(post -> post.hasOrganisation() ? post : post.of(owner))
                : Optional.empty();
    }

    /** Reads only the body of a name that a preposition follows ("Mr. Dale of the Marlow Club"). */
    Optional<Post> body(int from, int to) {
        Body body = after.read(from, to);
        return body.isStated()
                ? Optional.of(Post.ofBody(body.name(), body.strength(), body.evidence().get()))
                : Optional.empty();
    }

    /** Reads the body that a name belongs to by a possessive ("the Herald's Ann Lee"). */
    Optional<Post> owner(int possessive) {
        if (possessive == 0) {
            return Optional.empty();
        }
        if (NameWords.isParty(words.bare(possessive - 1))) {
            Body party = fronts.of(possessive - 1, possessive, possessive - 1);
            return party.evidence().map(span -> Post.ofBody(party.name(), party.strength(), span));
        }
        int end = words.at(possessive).begin();
        return cast.namesIn(words.span(Math.max(0, possessive - 6), possessive)).stream()
                .filter(name -> name.span().end() == end)
                .filter(name -> cast.of(name).isOrganisation() || isOutlet(name))
                .map(name -> Post.ofBody(cast.of(name).text(), strength(name), name.span()))
                .findFirst();
    }

    private PostStrength strength(Name name) {
        return cast.of(name).isOrganisation() ? PostStrength.STATED : PostStrength.LIKELY;
    }

    /** "Marlow Daily's Ann Lee": what is no person's name and has its capital by itself. */
    private boolean isOutlet(Name name) {
        Referent named = cast.of(name);
        boolean inside = !words.isInitialWord(words.from(name.span().begin()));
        return named.kind() == NameKind.UNKNOWN
                && (inside || !named.fullName().isSingleWord())
                && !NameWords.isFirstName(name.lastWord());
    }

    private Body chosen(Body front, Body back, int role, int head, int to) {
        Optional<Body> office =
                isOwned(role)
                        ? Optional.empty()
                        : offices.of(front, back, role, Math.min(to, head + 6));
        Body first = believed(front, head);
        Body second = isSent(head) && first.isStated() ? Body.NONE : believed(back, head);
        boolean only = first.strength() == PostStrength.LIKELY && isInitial(first);
        boolean yields = second.isStated() && only;
        Body stated =
                !yields && first.strength().compareTo(second.strength()) >= 0 ? first : second;
        return office.filter(body -> body.strength().compareTo(stated.strength()) > 0)
                .orElse(stated);
    }

    /** "France's ambassador to the United Nations": of the sender. */
    private boolean isSent(int head) {
        return SENT.contains(kinds.family(head)) && words.lower(head + 1).equals("to");
    }

    /** "the company's vice president": no office of a country. */
    private boolean isOwned(int role) {
        int noun = role - 2;
        return words.isPossessive(role - 1)
                && !words.isCapital(noun)
                && CommonBodies.isNoun(words.lower(noun));
    }

    /** "Structural engineer": an adjective whose capital only begins the sentence. */
    private boolean isAdjective(Body front) {
        String word = front.name().toLowerCase(Locale.ROOT);
        return front.strength() == PostStrength.LIKELY
                && isInitial(front)
                && ADJECTIVES.stream().anyMatch(word::endsWith)
                && cast.named(word).filter(named -> named.printings().size() > 1).isEmpty();
    }

    /** "Structural engineer Ann Lee of Dale Foods": a capital that only begins the sentence. */
    private boolean isInitial(Body body) {
        return body.evidence()
                .map(span -> words.from(span.begin()))
                .filter(i -> words.to(body.evidence().get().end()) == i + 1)
                .filter(i -> words.isInitialWord(i) && !words.at(i).isAllCaps())
                .isPresent();
    }

    private Post post(int from, int role, int head, int to, Body body, Body front) {
        int end = offices.endOfOffice(head, to);
        Span span = words.span(role, end);
        List<Span> evidence = new ArrayList<>(List.of(span));
        body.evidence().filter(words -> !evidence.contains(words)).ifPresent(evidence::add);
        evidence.sort(null);
        return new Post(
                Spelling.of(span.in(words.layout().text())),
                Roles.family(words.lower(head)).orElse(words.bare(head)),
                holders(from, role, front),
                body.name(),
                body.strength(),
                evidence,
                body.owner(),
                kinds.isFormer(from, head));
    }

    private Set<String> holders(int from, int role, Body front) {
        Set<String> holders = new HashSet<>();
        for (int i = from; i < role; i++) {
            if (words.isCapital(i) || NameWords.isOrganisationNoun(words.lower(i))) {
                holders.add(words.bare(i));
            }
        }
        if (!front.adjective().isEmpty()) {
            holders.add(front.adjective().toLowerCase(Locale.ROOT));
        }
        return holders;
    }
}
