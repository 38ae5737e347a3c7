package org.quotewright.attribution.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quotewright.attribution.naming.CapitalRuns.Run;
import org.quotewright.attribution.naming.NameReader.Parts;
import org.quotewright.model.Span;

/**
 * Finds the names of an article in reading order, with the titles before them; the names of bylines
 * and credits are left out. Takes time linear in the text's length.
 */
public final class NameFinder {

    private static final Set<String> TOWNS =
            Set.of("mayor", "mayoress", "city", "town", "village", "suburb", "port");

    private final Words words;
    private final CapitalRuns runs;
    private final NameReader reader;
    private final TitleReach titles;
    private final JointTitles joint;
    private final PersonSigns signs;
    private final List<Name> found = new ArrayList<>();

    private NameFinder(Words words) {
        this.words = words;
        this.runs = new CapitalRuns(words);
        this.reader = new NameReader(words);
        this.titles = new TitleReach(words);
        this.joint = new JointTitles(words);
        this.signs = new PersonSigns(words);
    }

    public static List<Name> namesIn(Words words) {
        NameFinder finder = new NameFinder(words);
        ParagraphKinds kinds = new ParagraphKinds(words);
        List<Span> sentences = words.layout().sentences();
        int at = 0;
        for (Span paragraph : words.layout().paragraphs()) {
            ParagraphKind kind = kinds.of(paragraph);
            while (at < sentences.size() && sentences.get(at).begin() < paragraph.end()) {
                finder.read(sentences.get(at++), kind);
            }
        }
        return List.copyOf(finder.found);
    }

    private void read(Span sentence, ParagraphKind kind) {
        if (kind == ParagraphKind.CREDIT) {
            return;
        }
        int pending = -1;
        Run last = new Run(-1, -1);
        for (Run run : runs.in(sentence)) {
            boolean carried =
                    pending >= 0
                            && run.from() == last.to() + 1
                            && words.lower(last.to()).equals(",");
            List<Parts> parts = reader.read(run);
            for (Parts part : parts) {
                add(part, carried ? pending : -1, sentence, kind);
            }
            pending = parts.isEmpty() && holdsRole(run) ? (carried ? pending : run.from()) : -1;
            last = run;
        }
    }

    private boolean holdsRole(Run run) {
        for (int i = run.from(); i < run.to(); i++) {
            if (words.isRole(i)) {
                return true;
            }
        }
        return false;
    }

    private void add(Parts parts, int pending, Span sentence, ParagraphKind kind) {
        boolean person = parts.kind() == NameKind.PERSON || parts.kind() == NameKind.UNKNOWN;
        int begin = person ? begin(parts, pending, sentence) : parts.name();
        boolean titled = begin < parts.name();
        Optional<Span> title =
                titled ? Optional.of(words.span(begin, parts.name())) : joint.before(parts, found);
        boolean personal = person && (title.isPresent() || isPerson(parts));
        NameKind named = personal ? NameKind.PERSON : isTown(parts) ? NameKind.PLACE : parts.kind();
        found.add(
                new Name(
                        words.span(parts.name(), parts.to()),
                        words.bareWords(parts.name(), parts.to()),
                        named,
                        named == NameKind.PERSON ? gender(begin, parts) : Gender.UNKNOWN,
                        title,
                        words.isQuoted(parts.name()),
                        kind == ParagraphKind.HEADING || isInitial(parts)));
    }

    /** "the mayor of Velmar": an unknown word that only a town can be. */
    private boolean isTown(Parts parts) {
        int i = parts.name();
        return parts.kind() == NameKind.UNKNOWN
                && parts.to() - i == 1
                && words.lower(i - 1).equals("of")
                && TOWNS.contains(words.lower(i - 2));
    }

    private boolean isPerson(Parts parts) {
        return parts.to() - parts.name() > 1
                && signs.follow(parts.to())
                && !words.lower(parts.name() - 1).equals("the");
    }

    /** A lone word that has its capital only because a sentence begins there. */
    private boolean isInitial(Parts parts) {
        int i = parts.name();
        if (parts.kind() != NameKind.UNKNOWN
                || parts.to() - i > 1
                || NameWords.isFirstName(words.bare(i))
                || words.marked().isSometimesNoPerson(words.bare(i))) {
            return false;
        }
        return words.sentenceOf(i).begin() == words.at(i).begin()
                || !words.isWord(i - 1) && !",(".contains(words.lower(i - 1));
    }

    private int begin(Parts parts, int pending, Span sentence) {
        int from = pending >= 0 && parts.hasTitle() ? pending : parts.from();
        return titles.before(words.from(sentence.begin()), from, parts.hasTitle());
    }

    private Gender gender(int begin, Parts parts) {
        Gender gender = Gender.UNKNOWN;
        for (int i = begin; i < parts.name(); i++) {
            gender =
                    gender.or(NameWords.genderOfHonorific(words.bare(i)))
                            .or(Roles.gender(words.lower(i)))
                            .or(NameWords.genderOfPersonNoun(words.bare(i)));
        }
        return gender;
    }
}
