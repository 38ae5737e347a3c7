package org.quotewright.attribution.affiliations;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.quotewright.attribution.naming.Cast;
import org.quotewright.attribution.naming.Name;
import org.quotewright.attribution.naming.NameKind;
import org.quotewright.attribution.naming.NameWords;
import org.quotewright.attribution.naming.Referent;
import org.quotewright.attribution.naming.Words;
import org.quotewright.model.Span;

/** Reads the body after a role or a name: "spokesman for the Sierra Club", "economist at Y". */
final class BodyAfter {

    static final Set<String> PREPOSITIONS =
            Set.of("of", "for", "at", "with", "from", "in", "to", "on", "inside");
    private static final Set<String> PLACE_NOUNS =
            Set.of(
                    "province",
                    "city",
                    "state",
                    "town",
                    "village",
                    "county",
                    "district",
                    "region",
                    "island",
                    "suburb");

    /** Who works in a person's group works where that person does. */
    private static final Set<String> GROUPS = Set.of("group", "lab", "laboratory", "team");

    private static final Set<String> INSIDE = Set.of("of", "for", "the", "and", "on");
    private static final Set<String> ENDS =
            Set.of(",", ";", "who", "whose", "whom", "which", "that", "(");

    private final Words words;
    private final Cast cast;
    private final CommonBodies bodies;
    private final NamelessBodies nameless;
    private final PersonalBodies personal;

    BodyAfter(Words words, Cast cast, PersonalBodies personal, CommonBodies bodies) {
        this.personal = personal;
        this.words = words;
        this.cast = cast;
        this.bodies = bodies;
        this.nameless = new NamelessBodies(words, bodies);
    }

    /** Reads the tokens after a role, which begin with a preposition. */
    Body read(int from, int to) {
        if (from < to && words.lower(from).equals("there")) {
            return there(from);
        }
        if (from >= to || !PREPOSITIONS.contains(words.lower(from))) {
            return Body.NONE;
        }
        int end = end(from, to);
        Body best = Body.NONE;
        for (Name name : cast.namesIn(words.span(from, end))) {
            Body body = body(name, from, end);
            boolean owned = !best.isStated() && best.owner().isEmpty() && body.owner().isPresent();
            if (owned || body.strength().compareTo(best.strength()) > 0) {
                best = body;
            }
        }
        return best.isStated() || best.owner().isPresent()
                ? best
                : nameless.read(from, end)
                        .or(() -> inTitle(from + 1, end))
                        .or(() -> countryInTitle(from, end))
                        .orElse(Body.NONE);
    }

    /** The body that a title before a name holds, which is no name of its own. */
    private Optional<Body> inTitle(int from, int end) {
        int begin = words.lower(from).equals("the") ? from + 1 : from;
        if (words.lower(begin).equals("board") && words.lower(begin + 1).equals("of")) {
            return inTitle(begin + 2, end);
        }
        if (begin >= end || !words.isCapital(begin) || !holdsBody(begin, end)) {
            return Optional.empty();
        }
        Span span = words.span(begin, end);
        String name = span.in(words.layout().text());
        return Optional.of(new Body(name, "", PostStrength.STATED, Optional.of(span)));
    }

    /** "of the Republic of Marovia" in a title: the country without the form of its state. */
    private Optional<Body> countryInTitle(int from, int end) {
        return IntStream.range(from, end)
                .filter(i -> words.lower(i).equals("of"))
                .mapToObj(of -> countryBehind(of, end))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Body> countryBehind(int of, int end) {
        int begin = words.lower(of + 1).equals("the") ? of + 2 : of + 1;
        int country = NameWords.isFormOfState(words.bare(begin)) ? begin + 2 : begin;
        boolean told =
                country < end
                        && (country > begin
                                || NameWords.country(words.phrase(country, end)).isPresent());
        if (!told || !words.isCapital(country)) {
            return Optional.empty();
        }
        Span span = words.span(country, end);
        return Optional.of(
                new Body(
                        span.in(words.layout().text()), "", PostStrength.PLACE, Optional.of(span)));
    }

    private boolean holdsBody(int begin, int end) {
        boolean noun = end - begin == 1 && words.at(begin).isAllCaps();
        for (int i = begin; i < end; i++) {
            noun |= words.isCapital(i) && NameWords.isOrganisationNoun(words.bare(i));
            if (!words.isCapital(i) && !INSIDE.contains(words.lower(i))) {
                return false;
            }
        }
        return noun && words.isCapital(end - 1);
    }

    /** "an oceanographer there": the body named last, in this sentence or the one before. */
    private Body there(int at) {
        int begin = words.sentenceOf(at).begin();
        int before = words.from(begin) > 0 ? words.sentenceOf(words.from(begin) - 1).begin() : 0;
        return bodies.lastBefore(words.at(at).begin())
                .filter(name -> name.span().begin() >= before)
                .map(name -> Body.likely(cast.of(name), name.span()))
                .orElse(Body.NONE);
    }

    private int end(int from, int to) {
        int end = from + 1;
        while (end < to
                && (CommonBodies.isNamedAfter(words, end)
                        || isBodyNamedAfter(end)
                        || !ENDS.contains(words.lower(end)))) {
            end++;
        }
        return end;
    }

    /** "for the broadcaster, Channel North": the name behind the noun of a body, no person's. */
    private boolean isBodyNamedAfter(int comma) {
        return words.lower(comma).equals(",")
                && CommonBodies.isNoun(words.lower(comma - 1))
                && comma + 1 < words.count()
                && cast.namesIn(words.at(comma + 1).span()).stream()
                        .filter(name -> name.span().begin() == words.at(comma + 1).begin())
                        .anyMatch(name -> mayBeBody(cast.of(name)));
    }

    private static boolean mayBeBody(Referent named) {
        return named.isOrganisation()
                || named.kind() == NameKind.UNKNOWN
                        && !NameWords.isFirstName(named.fullName().firstWord());
    }

    private Body body(Name name, int from, int end) {
        Optional<PersonalBodies.Printing> personal = this.personal.of(name);
        if (personal.isPresent()) {
            return new Body(
                    personal.get().name(),
                    "",
                    PostStrength.STATED,
                    Optional.of(personal.get().span()));
        }
        int begin = words.from(name.span().begin());
        int after = words.to(name.span().end());
        int noun = words.isPossessive(after) ? after + 1 : after;
        boolean lowerNoun =
                noun < end
                        && !words.isCapital(noun)
                        && NameWords.isOrganisationNoun(words.lower(noun));
        Referent referent = cast.of(name);
        if (lowerNoun && referent.isPerson() && GROUPS.contains(words.lower(noun))) {
            return Body.ownedBy(Owner.named(referent), words.span(begin, noun + 1));
        }
        if (lowerNoun && name.kind() != NameKind.ORGANISATION) {
            Span span = words.span(begin, noun + 1);
            return new Body(
                    span.in(words.layout().text()), "", PostStrength.STATED, Optional.of(span));
        }
        if (referent.isPerson()) {
            return owner(name, after);
        }
        PostStrength strength = strength(referent, begin, from);
        if (words.isPossessive(after)) {
            strength = referent.isOrganisation() ? PostStrength.LIKELY : PostStrength.NONE;
        }
        return strength == PostStrength.NONE
                ? Body.NONE
                : new Body(withoutForm(referent), "", strength, Optional.of(name.span()));
    }

    /** "Marovia" of the "Republic of Marovia". */
    private static String withoutForm(Referent referent) {
        boolean state =
                referent.kind() == NameKind.PLACE
                        && referent.fullName().words().size() > 2
                        && NameWords.isFormOfState(referent.fullName().firstWord());
        String text = referent.text();
        return state ? text.substring(text.indexOf(" of ") + " of ".length()) : text;
    }

    /** "an aide to Mr. Dale". */
    private Body owner(Name name, int after) {
        boolean worksFor =
                follows(words.from(name.withTitle().begin())) && !words.isPossessive(after);
        return worksFor ? Body.ownedBy(Owner.named(cast.of(name)), name.span()) : Body.NONE;
    }

    private PostStrength strength(Referent referent, int begin, int from) {
        boolean near = begin <= from + 2;
        return switch (referent.kind()) {
            case ORGANISATION ->
                    words.lower(begin - 1).equals("in") && !hasNoun(referent)
                            ? PostStrength.NONE
                            : PostStrength.STATED;
            case PLACE ->
                    near && words.lower(from).equals("of") ? PostStrength.PLACE : PostStrength.NONE;
            case UNKNOWN ->
                    follows(begin) && !isTown(referent, begin)
                            ? PostStrength.LIKELY
                            : PostStrength.NONE;
            case PERSON -> PostStrength.NONE;
        };
    }

    private static boolean hasNoun(Referent referent) {
        return referent.fullName().words().stream().anyMatch(NameWords::isOrganisationNoun);
    }

    /** "from Tarn, Ohio", "the town of Tarn", "a farmer in Tarn". */
    private boolean isTown(Referent referent, int begin) {
        int after = begin + referent.fullName().words().size();
        boolean ofState =
                words.lower(after).equals(",") && NameWords.isPlace(words.bare(after + 1));
        boolean kind = PLACE_NOUNS.contains(words.lower(begin - 2));
        boolean from = words.lower(begin - 1).equals("from") && referent.fullName().isSingleWord();
        return ofState || kind || from || words.lower(begin - 1).equals("in");
    }

    /** True right after a preposition, an article between them allowed. */
    private boolean follows(int begin) {
        int before =
                List.of("the", "a", "an").contains(words.lower(begin - 1)) ? begin - 2 : begin - 1;
        String word = words.lower(begin - 1);
        return PREPOSITIONS.contains(words.lower(before))
                || isBodyNamedAfter(begin - 1)
                || CommonBodies.isNoun(word)
                || word.equals("tank");
    }
}
