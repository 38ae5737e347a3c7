package org.quotewright.attribution.affiliations;

import java.util.Optional;
import java.util.Set;
import org.quotewright.attribution.naming.Cast;
import org.quotewright.attribution.naming.NameKind;
import org.quotewright.attribution.naming.NameWords;
import org.quotewright.attribution.naming.Referent;
import org.quotewright.attribution.naming.Words;
import org.quotewright.model.Span;
import org.quotewright.text.WordList;

/** Reads the body before a role: "US State Department spokesman", "the bank's chief economist". */
final class BodyBefore {

    private static final WordList PEOPLES = WordList.named("peoples.txt");
    private static final WordList THINGS = WordList.named("acronyms-of-things.txt");
    private static final Set<String> CHAMBERS = Set.of("house", "senate", "parliament");
    private static final Set<String> PUBLIC = Set.of("ministry", "government");
    private static final Set<String> PRESS = Set.of("media", "press", "news");
    private final Words words;
    private final RoleWords roles;
    private final Cast cast;
    private final CommonBodies bodies;
    private final SmallWords printed;
    private final LooseWords loose;
    private final BodyOwners owners;

    BodyBefore(Words words, RoleWords roles, Cast cast, CommonBodies bodies) {
        this.words = words;
        this.roles = roles;
        this.cast = cast;
        this.bodies = bodies;
        this.printed = new SmallWords(words);
        this.loose = new LooseWords(words, roles);
        this.owners = new BodyOwners(words, cast);
    }

    Body read(int from, int role) {
        int begin = loose.after(from, role);
        int end = loose.before(role, begin);
        Body read = begin < end ? body(begin, end) : Body.NONE;
        return read.isStated() || read.owner().isPresent() ? read : ministry(from, role);
    }

    /** "A finance ministry official", "government officials": a body without a capital. */
    private Body ministry(int from, int role) {
        int noun = role - 1;
        if (noun < from || words.isCapital(noun) || !PUBLIC.contains(words.lower(noun))) {
            return Body.NONE;
        }
        boolean field =
                words.lower(noun).equals("ministry")
                        && words.isWord(noun - 1)
                        && !RoleWords.isDeterminer(words.lower(noun - 1));
        int begin = field ? noun - 1 : noun;
        return new Body(
                owners.text(begin, role), "", PostStrength.LIKELY, owners.evidence(begin, role));
    }

    private Body body(int begin, int end) {
        int owner = possessive(begin, end);
        boolean media = PRESS.contains(words.lower(end - 1)) && owners.isPerson(begin, owner);
        if (owner > begin && media) {
            return owners.owner(begin, owner);
        }
        if (owner > begin && owner + 1 < end && isOneName(begin, end)) {
            return named(begin, end);
        }
        if (owner > begin && owner + 1 < end) {
            Body owned = owners.owned(begin, owner, end);
            return owned.isStated() || isForeignNoun(begin, owner) ? owned : body(begin, owner);
        }
        if (NameWords.isParty(words.bare(begin)) && end - begin > 1 && isSmall(begin + 1, end)) {
            return party(begin);
        }
        Optional<Body> common = common(begin, end);
        if (common.isPresent()) {
            return common.get();
        }
        String phrase = words.phrase(begin, end);
        if (NameWords.isParty(words.bare(end - 1))) {
            if (end - begin == 2 && CHAMBERS.contains(words.bare(begin))) {
                return body(begin, end - 1);
            }
            return isEpithets(begin, end - 1) && end - begin > 1
                    ? body(begin, end - 1)
                    : party(end - 1);
        }
        if (NameWords.isNationality(phrase)) {
            return country(phrase, begin, end);
        }
        if (NameWords.isPlace(phrase)) {
            return new Body(
                    owners.text(begin, end), "", PostStrength.PLACE, owners.evidence(begin, end));
        }
        if (end - begin > 1
                && isEpithets(begin, begin + 1)
                && NameWords.isPlace(words.phrase(begin + 1, end))) {
            return body(begin + 1, end);
        }
        return named(begin, end);
    }

    /** "the fund's clerk": a common noun for a body named elsewhere. */
    private Optional<Body> common(int begin, int end) {
        boolean noun =
                end - begin == 1
                        && !words.isCapital(begin)
                        && CommonBodies.isNoun(words.lower(begin));
        if (!noun || !words.isPossessive(end)) {
            return Optional.empty();
        }
        return bodies.nearest(words.lower(begin), words.at(begin).begin())
                .map(found ->
                        new Body(
                                found.text(),
                                "",
                                PostStrength.STATED,
                                owners.evidence(begin, end)));
    }

    private Body named(int begin, int end) {
        boolean capital = false;
        for (int i = begin; i < end; i++) {
            capital |= words.isCapital(i);
        }
        boolean noun = NameWords.isOrganisationNoun(words.bare(end - 1));
        boolean common =
                end - begin == 1 && words.isInitialWord(begin) && isCommon(words.bare(begin));
        if (common || isPeople(begin, end)) {
            return Body.NONE;
        }
        if (!capital || (owners.isPerson(begin, end) && !noun)) {
            return capital ? owners.owner(begin, end) : Body.NONE;
        }
        boolean sure = noun || words.at(end - 1).isAllCaps();
        return new Body(
                end - begin == 1 ? inFull(begin) : owners.text(begin, end),
                "",
                sure ? PostStrength.STATED : PostStrength.LIKELY,
                owners.evidence(begin, end));
    }

    /** The body that the letters of "HB spokesman" stand for, where the article says. */
    private String inFull(int i) {
        boolean acronym = words.at(i).isAllCaps();
        return (acronym ? cast.named(words.bare(i)) : Optional.<Referent>empty())
                .filter(Referent::isOrganisation)
                .map(Referent::text)
                .orElseGet(() -> owners.text(i, i + 1));
    }

    /** "an African-American delegate", "a TV host". */
    private boolean isPeople(int begin, int end) {
        String word = words.bare(begin);
        return end - begin == 1 && (PEOPLES.has(word) || THINGS.has(word));
    }

    /** A word that has its capital only because a sentence begins there ("Party officials"). */
    private boolean isCommon(String word) {
        return NameWords.isOrganisationNoun(word)
                || roles.isModifierWord(word)
                || printed.has(word);
    }

    private int possessive(int begin, int end) {
        for (int i = end - 1; i > begin; i--) {
            if (words.isPossessive(i)) {
                return i;
            }
        }
        return -1;
    }

    /** "the German company's board": which company, only its country tells. */
    private boolean isForeignNoun(int begin, int owner) {
        return begin + 1 < owner
                && !words.isCapital(owner - 1)
                && NameWords.isNationality(words.bare(begin))
                && CommonBodies.isNoun(words.lower(owner - 1));
    }

    /** "Bakers' Federation", "Tarn People's Network": the possessive is inside the name. */
    private boolean isOneName(int begin, int end) {
        Span span = words.span(begin, end);
        return cast.namesIn(words.at(begin).span()).stream()
                .anyMatch(name -> name.span().equals(span) && name.kind() == NameKind.ORGANISATION);
    }

    private boolean isSmall(int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (words.isCapital(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isEpithets(int begin, int end) {
        for (int i = begin; i < end; i++) {
            String word = words.bare(i);
            if (!NameWords.isParty(word)
                    && !word.equals("independent")
                    && !NameWords.isNationality(word)
                    && !NameWords.isPlace(word)) {
                return false;
            }
        }
        return true;
    }

    Body party(int i) {
        String adjective = words.at(i).text();
        String party = PartyWords.at(words, i).orElse(adjective);
        return new Body(party, adjective, PostStrength.PARTY, owners.evidence(i, i + 1));
    }

    private Body country(String phrase, int begin, int end) {
        String country = NameWords.countryOf(phrase).orElse(phrase);
        return new Body(
                country, owners.text(begin, end), PostStrength.PLACE, owners.evidence(begin, end));
    }
}
