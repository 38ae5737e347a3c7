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

    private static final Set<String> SAINTS = Set.of("st", "saint", "sts");
    private static final Set<String> SURNAMES =
            Set.of("april", "august", "early", "june", "little", "low", "march", "may", "small");
    private static final WordList MODIFIERS = WordList.named("role-modifiers.txt");
    private static final int LONGEST = 24;

    /** Particles with which a surname begins where no first name stands before it. */
    private static final Set<String> LEADING =
            Set.of("al", "bin", "bint", "el", "ibn", "ter", "van", "von");

    private static final Set<String> DETERMINERS =
            Set.of("a", "the", "this", "that", "each", "every", "no", "his", "her", "its", "their");

    private final Words words;
    private final NameParts parts;
    private final NameJoins joins;

    CapitalRuns(Words words) {
        this.words = words;
        this.parts = new NameParts(words);
        this.joins = new NameJoins(words, parts);
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
        return parts.is(i)
                || words.isTiedName(i)
                || isSurnameWithParticles(i, to)
                || (words.isCapital(i) && isFirstNameBeforeCapital(i, to));
    }

    /** "van der Berg said", but not "in a van Berg bought". */
    private boolean isSurnameWithParticles(int i, int to) {
        if (!isParticle(i) || !LEADING.contains(words.lower(i)) || isDetermined(i)) {
            return false;
        }
        int next = isParticle(i + 1) ? i + 2 : i + 1;
        return next < to && parts.is(next);
    }

    private boolean isDetermined(int i) {
        return words.isWord(i - 1) && DETERMINERS.contains(words.lower(i - 1));
    }

    /** "Theresa May", but not "Ann May Win" with capitals throughout. */
    private boolean isSurname(int i) {
        return words.isCapital(i)
                && SURNAMES.contains(words.lower(i))
                && words.isCapital(i - 1)
                && NameWords.isFirstName(words.bare(i - 1))
                && !words.isCapital(i + 1);
    }

    /** "May Chen said", but not "May Chen come?" at a sentence's start. */
    private boolean isFirstNameBeforeCapital(int i, int to) {
        boolean initial = words.sentenceOf(i).begin() == words.at(i).begin();
        return !initial
                && i + 1 < to
                && words.at(i).text().length() > 2
                && NameWords.isFirstName(words.bare(i))
                && parts.is(i + 1);
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
        if (parts.is(end) || isSurname(end)) {
            return end + 1;
        }
        if (end + 1 >= to) {
            return words.isTied(end) ? end + 1 : end;
        }
        if (words.lower(end).equals("&") && parts.is(end + 1)) {
            return end + 2;
        }
        int next = Math.max(afterParticles(end, to), afterPossessive(end, to));
        next = Math.max(next, Math.max(afterBracket(end, to), afterNickname(end, to)));
        next = Math.max(next, afterMarkedBody(from, end, to));
        return next > end ? next : joins.after(from, end, to);
    }

    /** "Longshore and Warehouse Union": a small word inside a body that a tagger has marked. */
    private int afterMarkedBody(int from, int end, int to) {
        int marked = words.marked().endOfBody(from);
        boolean reaches = marked > end && marked <= to && parts.is(marked - 1);
        return reaches && joins.isJoin(end) && !joins.isOfTwo(from, end, marked) ? marked : end;
    }

    /** One or two small words inside a name: "Joost van den Berk", "Qasim ibn Yusuf al-Rahbi". */
    private int afterParticles(int end, int to) {
        if (words.isTied(end)) {
            return end + 1;
        }
        int next = end;
        while (next < Math.min(to, end + 2) && isParticle(next)) {
            next++;
        }
        boolean name = next > end && next < to && (parts.is(next) || words.isTied(next));
        return name && !NameWords.isOrganisationNoun(words.bare(end - 1)) ? next + 1 : end;
    }

    private boolean isParticle(int i) {
        return words.isWord(i) && !words.isCapital(i) && NameWords.isParticle(words.lower(i));
    }

    /** A possessive inside a body's name: "Bakers' Federation", "St Anne's Hospital". */
    private int afterPossessive(int end, int to) {
        String owner = words.bare(end - 1);
        boolean plural =
                words.lower(end).equals("'")
                        ? owner.endsWith("s")
                        : owner.endsWith("men")
                                || owner.endsWith("ren")
                                || owner.equals("people")
                                || words.lower(end - 2).equals("the") && owner.equals("king");
        if (!words.isPossessive(end) || !(plural || SAINTS.contains(words.bare(end - 2)))) {
            return end;
        }
        int next = end + 1;
        while (next < Math.min(to, end + 4) && parts.is(next)) {
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
        boolean title = words.isRole(end + 3) || MODIFIERS.has(words.bare(end + 3));
        return bracket && title && words.at(end + 1).isAllCaps() && parts.is(end + 3)
                ? end + 4
                : end;
    }

    /** A single word between marks inside a name: {@code Robert "Bob" Dale}. */
    private int afterNickname(int end, int to) {
        boolean marked = "\"\u201C'\u2018".contains(words.lower(end)) && end + 3 < to;
        boolean closed = marked && "\"\u201D'\u2019".contains(words.lower(end + 2));
        if (!closed || !words.isCapital(end + 1)) {
            return end;
        }
        int name = isParticle(end + 3) ? end + 4 : end + 3;
        return name < to && parts.is(name) ? name + 1 : end;
    }
}
