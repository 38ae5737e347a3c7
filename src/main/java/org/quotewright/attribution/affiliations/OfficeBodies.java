package org.quotewright.attribution.affiliations;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quotewright.attribution.naming.Cast;
import org.quotewright.attribution.naming.NameWords;
import org.quotewright.attribution.naming.Words;
import org.quotewright.model.Span;

/** Finds the body of an office in one article: derived, as a seat, or the country it is about. */
final class OfficeBodies {

    private static final Set<String> HEADS_OF_STATE =
            Set.of("president", "vice president", "first lady", "prime minister");

    private static final String MINISTRY = "Ministry of ";
    private static final Set<String> MINISTERS = Set.of("minister", "premier", "chancellor");

    private final Words words;
    private final Cast cast;
    private final RoleKinds kinds;
    private final Offices offices;
    private final HomeCountry home;
    private final Governments governments;

    OfficeBodies(Words words, Cast cast, RoleKinds kinds) {
        this.words = words;
        this.cast = cast;
        this.kinds = kinds;
        this.offices = new Offices(words);
        this.home = new HomeCountry(words);
        this.governments = new Governments(words);
    }

    /** The index after the words of the office whose noun stands at {@code head}. */
    int endOfOffice(int head, int to) {
        return offices.endOfOffice(head, to);
    }

    /** The body of the office in the tokens, told by what stands before and after them. */
    Optional<Body> of(Body front, Body back, int role, int to) {
        if (words.phrase(role, to).contains("shadow ")) {
            return Optional.empty();
        }
        Body country = front.isCountry() ? front : back.isCountry() ? back : ofParagraph(role, to);
        Optional<Body> body =
                offices.bodyIn(role, to, country.adjective(), countryName(country))
                        .map(this::printed)
                        .map(name -> new Body(name, "", PostStrength.OFFICE, country.evidence()));
        return body.or(() ->
                        country.isStated() && !kinds.isLegislator(role, to)
                                ? Optional.empty()
                                : seat(role, to))
                .or(() -> country.isStated() ? Optional.empty() : home(role, to))
                .or(() ->
                        words.phrase(role, to).startsWith("chief minister")
                                ? governments.only()
                                : Optional.empty());
    }

    /** "Marovia recalled its envoy. Trade minister Ann Lee said": the subject before a minister. */
    private Body ofParagraph(int role, int to) {
        boolean minister = false;
        for (int i = role; i < to; i++) {
            minister |= MINISTERS.contains(words.bare(i));
        }
        return minister ? subject(words.at(role).begin()) : Body.NONE;
    }

    private Body subject(int offset) {
        return words.layout()
                .paragraphAt(offset)
                .filter(here -> here.begin() < words.sentenceOf(words.from(offset)).begin())
                .flatMap(here ->
                        cast.namesIn(new Span(here.begin(), here.begin() + 1)).stream().findFirst())
                .filter(name -> NameWords.country(String.join(" ", name.words())).isPresent())
                .filter(name -> !words.isPossessive(words.to(name.span().end())))
                .map(name ->
                        new Body(
                                cast.of(name).text(),
                                "",
                                PostStrength.PLACE,
                                Optional.of(name.span())))
                .orElse(Body.NONE);
    }

    /**
     * "Interior Ministry" where the article prints that instead of "Ministry of Internal Affairs".
     */
    private String printed(String body) {
        if (!body.startsWith(MINISTRY) || isNamed(body)) {
            return body;
        }
        String field = body.substring(MINISTRY.length()).replace(" Affairs", "");
        String brief = field.replace("Internal", "Interior") + " Ministry";
        return isNamed(brief) ? brief : body;
    }

    /** "President Dale" in an article about one country. */
    private Optional<Body> home(int role, int to) {
        boolean president =
                words.isCapital(role)
                        && !words.isCapital(role - 1)
                        && HEADS_OF_STATE.contains(words.phrase(role, to));
        return president
                ? home.name().map(name -> new Body(name, "", PostStrength.HOME, Optional.empty()))
                : Optional.empty();
    }

    private static String countryName(Body country) {
        return country.isStated() ? country.name() : "";
    }

    private Optional<Body> seat(int role, int to) {
        return Stream.concat(offices.seatsOf(role, to).stream(), department(role, to))
                .filter(this::isNamed)
                .findFirst()
                .map(name -> new Body(name, "", PostStrength.SEAT, Optional.empty()));
    }

    /** "Labour Department" of a "Labour Secretary". */
    private Stream<String> department(int role, int to) {
        int head = role + 1;
        while (head < to && !words.lower(head).equals("secretary")) {
            head++;
        }
        boolean office = head < to && words.isCapital(head) && words.isCapital(head - 1);
        if (!office) {
            return Stream.empty();
        }
        String field = words.span(role, head).in(words.layout().text());
        return Stream.of(field + " Department", "Department of " + field);
    }

    private boolean isNamed(String body) {
        return cast.named(body.toLowerCase(Locale.ROOT)).isPresent();
    }
}
