package org.quotewright.attribution.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.quotewright.model.Span;
import org.quotewright.text.WordList;

/**
 * Finds the stretches of capitalised words of a sentence, small words inside names included ("Bank
 * of England", "Ludwig van Beethoven").
 */
final class CapitalRuns {

    /** Token indices, the last one excluded. */
    record Run(int from, int to) {}

    private static final WordList JOINS = WordList.named("name-joins.txt");
    private static final Set<String> SAINTS = Set.of("st", "saint", "sts");
    private static final Set<String> SURNAMES =
            Set.of("april", "august", "early", "june", "little", "low", "march", "may", "small");
    private static final int LONGEST = 24;

    private final Words words;

    CapitalRuns(Words words) {
        this.words = words;
    }

    List<Run> in(Span sentence) {
        List<Run> found = new ArrayList<>();
        int to = words.to(sentence.end());
        int i = words.from(sentence.begin());
        while (i < to) {
            i = afterPartyMark(i, to);
            int end = beginsName(i, to) ? endOf(i, to) : i;
            if (end > i) {
                found.add(new Run(i, end));
            }
            i = Math.max(end, i + 1);
        }
        return found;
    }

    /** Skips the party and state after a politician's name: "(D-Ohio)". */
    private int afterPartyMark(int i, int to) {
        if (!words.lower(i).equals("(") || !isPartyLetter(i + 1)) {
            return i;
        }
        int end = i + 1;
        while (end < to && end < i + 8 && !words.lower(end).equals(")")) {
            end++;
        }
        return end;
    }

    private boolean isPartyLetter(int i) {
        String lower = words.bare(i);
        boolean party =
                !lower.isEmpty() && "dri".indexOf(lower.charAt(0)) >= 0 && words.isCapital(i);
        return party && (lower.length() == 1 || lower.charAt(1) == '-');
    }

    private boolean beginsName(int i, int to) {
        return isNamePart(i) || (words.isCapital(i) && isFirstNameBeforeCapital(i, to));
    }

    private boolean isNamePart(int i) {
        return words.isCapital(i) && (!NameWords.isNoName(words.bare(i)) || isCountry(i));
    }

    /** "Theresa May", but not "Ann May Win" with capitals throughout. */
    private boolean isSurname(int i) {
        return words.isCapital(i)
                && SURNAMES.contains(words.lower(i))
                && words.isCapital(i - 1)
                && NameWords.isFirstName(words.bare(i - 1))
                && !words.isCapital(i + 1);
    }

    private boolean isCountry(int i) {
        return words.at(i).text().equals("US");
    }

    /** "May Chen said", but not "May Chen come?" at a sentence's start. */
    private boolean isFirstNameBeforeCapital(int i, int to) {
        boolean initial = words.sentenceOf(i).begin() == words.at(i).begin();
        return !initial
                && i + 1 < to
                && words.at(i).text().length() > 2
                && NameWords.isFirstName(words.bare(i))
                && isNamePart(i + 1);
    }

    private int endOf(int from, int to) {
        int end = from + 1;
        while (end < to && end - from < LONGEST) {
            int next = afterNext(from, end, to);
            if (next == end) {
                break;
            }
            end = next;
        }
        return end;
    }

    private int afterNext(int from, int end, int to) {
        if (isNamePart(end) || isSurname(end)) {
            return end + 1;
        }
        if (end + 1 >= to) {
            return isPrefixed(end) ? end + 1 : end;
        }
        if (words.lower(end).equals("&") && isNamePart(end + 1)) {
            return end + 2;
        }
        int next = Math.max(afterParticles(end, to), afterPossessive(end, to));
        next = Math.max(next, Math.max(afterBracket(end, to), afterNickname(end, to)));
        return next > end ? next : afterJoin(from, end, to);
    }

    /** One or two small words inside a name: "Joost van den Berk", "Qasim ibn Yusuf al-Rahbi". */
    private int afterParticles(int end, int to) {
        if (isPrefixed(end)) {
            return end + 1;
        }
        int next = end;
        while (next < Math.min(to, end + 2) && isParticle(next)) {
            next++;
        }
        boolean name = next > end && next < to && (isNamePart(next) || isPrefixed(next));
        return name && !NameWords.isOrganisationNoun(words.bare(end - 1)) ? next + 1 : end;
    }

    private boolean isParticle(int i) {
        return words.isWord(i) && !words.isCapital(i) && NameWords.isParticle(words.lower(i));
    }

    /** "al-Rahbi", "d'Aubrac": a small prefix tied to a capital. */
    private boolean isPrefixed(int i) {
        if (!words.isWord(i) || words.isCapital(i)) {
            return false;
        }
        String text = words.at(i).text();
        int tie = Math.max(text.indexOf('-'), Math.max(text.indexOf('\''), text.indexOf('\u2019')));
        return tie > 0
                && tie <= 3
                && tie + 1 < text.length()
                && Character.isUpperCase(text.charAt(tie + 1));
    }

    /** A possessive inside a body's name: "Bakers' Federation", "St Anne's Hospital". */
    private int afterPossessive(int end, int to) {
        String owner = words.bare(end - 1);
        boolean plural =
                words.lower(end).equals("'")
                        ? owner.endsWith("s")
                        : owner.endsWith("men") || owner.endsWith("ren") || owner.equals("people");
        if (!words.isPossessive(end) || !(plural || SAINTS.contains(words.bare(end - 2)))) {
            return end;
        }
        int next = end + 1;
        while (next < Math.min(to, end + 4) && isNamePart(next)) {
            if (NameWords.isOrganisationNoun(words.bare(next))) {
                return next + 1;
            }
            next++;
        }
        return end;
    }

    /** The acronym in brackets that breaks up a long title: "Harbour Board (HB) Director". */
    private int afterBracket(int end, int to) {
        boolean bracket =
                words.lower(end).equals("(") && words.lower(end + 2).equals(")") && end + 3 < to;
        return bracket && words.at(end + 1).isAllCaps() && isNamePart(end + 3) ? end + 4 : end;
    }

    /** A single word between marks inside a name: {@code Robert "Bob" Dale}. */
    private int afterNickname(int end, int to) {
        boolean marked = "\"\u201C'\u2018".contains(words.lower(end)) && end + 3 < to;
        boolean closed = marked && "\"\u201D'\u2019".contains(words.lower(end + 2));
        if (!closed || !words.isCapital(end + 1)) {
            return end;
        }
        int name = isParticle(end + 3) ? end + 4 : end + 3;
        return name < to && isNamePart(name) ? name + 1 : end;
    }

    private int afterJoin(int from, int end, int to) {
        if (!JOINS.has(words.lower(end))) {
            return end;
        }
        String article = words.lower(end + 1);
        int next = article.equals("the") || article.equals("a") ? end + 2 : end + 1;
        if (next >= to || !isNamePart(next) || !joins(from, end, next)) {
            return end;
        }
        return next + 1;
    }

    private boolean joins(int from, int end, int next) {
        String join = words.lower(end);
        if (join.equals("and")) {
            return next == end + 1
                    && (hasOf(from, end) || isSharedAdjective(from, end, next))
                    && !isPersonStart(next)
                    && !words.isRole(end - 1);
        }
        boolean organisation = hasOrganisationNoun(from, end);
        boolean office = words.isRole(end - 1) && (join.equals("of") || join.equals("for"));
        boolean members = join.equals("of") && words.bare(end - 1).endsWith("s") && end - from > 1;
        return (organisation && !isPersonStart(next))
                || office
                || (members && !isPerson(from, end));
    }

    /** "the Central and East European Coalition": two first words of one body's name. */
    private boolean isSharedAdjective(int from, int end, int next) {
        String word = words.bare(from);
        boolean alone =
                NameWords.isPlace(word)
                        || NameWords.isParty(word)
                        || NameWords.isOrganisationNoun(word)
                        || NameWords.isFirstName(word)
                        || words.at(from).isAllCaps();
        int last = next;
        while (isNamePart(last + 1) && last < next + 4) {
            last++;
        }
        return end - from == 1
                && !alone
                && words.lower(from - 1).equals("the")
                && last > next
                && NameWords.isOrganisationNoun(words.bare(last));
    }

    private boolean hasOrganisationNoun(int from, int end) {
        String last = words.bare(end - 1);
        if (NameWords.isOrganisationNoun(last)) {
            return true;
        }
        return hasOf(from, end) && NameWords.isOrganisationNoun(words.bare(from));
    }

    private boolean hasOf(int from, int end) {
        for (int i = from; i < end; i++) {
            String lower = words.lower(i);
            if (!words.isCapital(i) && JOINS.has(lower) && !NameWords.isParticle(lower)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPerson(int from, int end) {
        for (int i = from; i < end; i++) {
            String word = words.bare(i);
            boolean first = NameWords.isFirstName(word) && !NameWords.isPlace(word);
            if (first || NameWords.isHonorific(word) || words.isRole(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPersonStart(int i) {
        String word = words.bare(i);
        boolean first =
                NameWords.isFirstName(word) && !NameWords.isPlace(word) && isNamePart(i + 1);
        return NameWords.isHonorific(word) || words.isRole(i) || first;
    }
}
