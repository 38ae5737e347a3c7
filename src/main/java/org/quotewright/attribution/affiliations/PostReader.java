package org.quotewright.attribution.affiliations;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.quotewright.attribution.naming.Cast;
import org.quotewright.attribution.naming.NameWords;
import org.quotewright.attribution.naming.Roles;
import org.quotewright.attribution.naming.Spelling;
import org.quotewright.attribution.naming.Words;
import org.quotewright.model.Span;

/** Reads role and body from a title, an apposition or a description. */
public final class PostReader {

    private static final Set<String> OFFICES =
            Set.of(
                    "minister",
                    "president",
                    "ambassador",
                    "chancellor",
                    "secretary",
                    "envoy",
                    "negotiator");

    private static final Set<String> KIN =
            Set.of(
                    "son",
                    "daughter",
                    "wife",
                    "husband",
                    "widow",
                    "widower",
                    "mother",
                    "father",
                    "brother",
                    "sister",
                    "nephew",
                    "niece",
                    "uncle",
                    "aunt",
                    "cousin");

    private final Words words;
    private final RoleWords roles;
    private final Offices offices;
    private final BodyBefore before;
    private final BodyAfter after;
    private final Cast cast;
    private final Countries countries;
    private final CommonBodies bodies;
    private final Workplaces workplaces;

    public PostReader(Words words, Cast cast) {
        this.words = words;
        this.cast = cast;
        this.countries = new Countries(words);
        this.bodies = new CommonBodies(cast);
        this.workplaces = new Workplaces(words, cast);
        this.roles = new RoleWords(words);
        this.offices = new Offices(words);
        this.before = new BodyBefore(words, roles, cast);
        this.after = new BodyAfter(words, cast);
    }

    /** Reads the tokens of a noun phrase; empty where no role stands in it. */
    public Optional<Post> read(int from, int to) {
        int head = roles.head(from, to);
        if (head < 0) {
            return Optional.empty();
        }
        int role = roles.roleBegin(from, head);
        Body front = front(from, role, head);
        Body back = after.read(head + 1, to);
        if (KIN.contains(words.bare(head))) {
            return Optional.of(post(from, role, head, to, Body.NONE, Body.NONE));
        }
        Body stated = chosen(front, back, role, head, to);
        Body body = stated.isStated() ? stated : workplaces.of(words.bare(head), role);
        return Optional.of(post(from, role, head, to, body, front));
    }

    private Body front(int from, int role, int head) {
        if (NameWords.isParty(words.bare(head))) {
            return before.party(head);
        }
        Body read = before.read(from, role);
        if (!read.isStated() && words.lower(from).equals("its")) {
            return bodies.lastBefore(words.at(from).begin())
                    .map(name ->
                            new Body(
                                    cast.of(name).text(),
                                    "",
                                    PostStrength.LIKELY,
                                    Optional.of(name.span())))
                    .orElse(read);
        }
        return isAdjective(read, head) ? country(read) : read;
    }

    /** "Marovian minister": an adjective of a country that no list knows; never a body itself. */
    private boolean isAdjective(Body body, int head) {
        boolean word =
                body.strength() == PostStrength.LIKELY
                        && body.name().indexOf(' ') < 0
                        && Countries.isAdjective(body.name().toLowerCase(Locale.ROOT));
        return word
                && (OFFICES.contains(Roles.family(words.lower(head)).orElse(""))
                        || countries.of(body.name()).isPresent());
    }

    private Body country(Body adjective) {
        return new Body(
                countries.of(adjective.name()).orElse(""),
                adjective.name(),
                PostStrength.PLACE,
                adjective.evidence());
    }

    /** Reads a role from {@code role} on, told by the country that stands at another place. */
    Optional<Post> readShared(int country, int countryEnd, int role, int to) {
        int head = roles.head(role, to);
        if (head < 0) {
            return Optional.empty();
        }
        Body front = front(country, countryEnd, head);
        Body body = office(front, Body.NONE, role, to).orElse(front);
        return Optional.of(post(role, role, head, to, body, front));
    }

    /** Reads only the body of a name that a preposition follows ("Mr. Dale of the Marlow Club"). */
    Optional<Post> body(int from, int to) {
        Body body = after.read(from, to);
        List<Span> evidence = body.evidence().map(List::of).orElse(List.of());
        return body.isStated()
                ? Optional.of(new Post("", "", Set.of(), body.name(), body.strength(), evidence))
                : Optional.empty();
    }

    /** Reads the body that a name belongs to by a possessive ("the Herald's Ann Lee"). */
    Optional<Post> owner(int possessive) {
        if (possessive == 0) {
            return Optional.empty();
        }
        int end = words.at(possessive).begin();
        return cast.namesIn(words.span(Math.max(0, possessive - 6), possessive)).stream()
                .filter(name -> name.span().end() == end && cast.of(name).isOrganisation())
                .map(name ->
                        new Body(
                                cast.of(name).text(),
                                "",
                                PostStrength.STATED,
                                Optional.of(name.span())))
                .map(body ->
                        new Post(
                                "",
                                "",
                                Set.of(),
                                body.name(),
                                body.strength(),
                                List.of(body.evidence().orElseThrow())))
                .findFirst();
    }

    private Body chosen(Body front, Body back, int role, int head, int to) {
        Optional<Body> office = office(front, back, role, Math.min(to, head + 6));
        Body stated = front.strength().compareTo(back.strength()) >= 0 ? front : back;
        return office.filter(body -> body.strength().compareTo(stated.strength()) > 0)
                .orElse(stated);
    }

    private Optional<Body> office(Body front, Body back, int role, int to) {
        Body country = front.isCountry() ? front : back.isCountry() ? back : Body.NONE;
        Optional<Body> body =
                offices.bodyIn(role, to, country.adjective(), countryName(country))
                        .map(name -> new Body(name, "", PostStrength.OFFICE, country.evidence()));
        return body.or(() -> seat(role, to));
    }

    private static String countryName(Body country) {
        return country.isStated() ? country.name() : "";
    }

    private Optional<Body> seat(int role, int to) {
        return offices.seatOf(role, to)
                .filter(this::isNamed)
                .map(name -> new Body(name, "", PostStrength.SEAT, Optional.empty()));
    }

    private boolean isNamed(String body) {
        return cast.named(body.toLowerCase(Locale.ROOT)).isPresent();
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
                evidence);
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
