package org.quotewright.search;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.quotewright.search.query.Clause;

/** Puts words into Lucene's terms, field by field. */
final class WordQueries {

    /** Lets a name match with an initial between its parts, and turned round. */
    private static final int NAME_SLOP = 2;

    /** Not by how frequent each word is that is near: that includes what was replaced. */
    private static final MultiTermQuery.RewriteMethod BY_NEARNESS =
            new MultiTermQuery.TopTermsBoostOnlyBooleanQueryRewrite(
                    FuzzyQuery.defaultMaxExpansions);

    private final NameAnalyzer analyzer;

    WordQueries(NameAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    /**
     * @param isOfNames where the order of the words is not so strict
     */
    Query in(String field, boolean isOfNames, Clause.Words asked) {
        return switch (asked.manner()) {
            case WILDCARD, PATTERNS -> patterns(field, isOfNames, asked);
            case FUZZY -> fuzzy(field, isOfNames, asked);
            case PLAIN, PHRASE -> phrase(field, isOfNames, asked);
        };
    }

    private Query patterns(String field, boolean isOfNames, Clause.Words asked) {
        List<PatternWord> words = PatternWord.in(asked.text(), analyzer);
        if (words.size() == 1) {
            return wildcard(new Term(field, words.getFirst().folded()));
        }
        int slop = Math.max(isOfNames ? NAME_SLOP : 0, asked.apart());
        return words.isEmpty()
                ? new MatchNoDocsQuery("no words")
                : new PatternPhraseQuery(field, words, slop);
    }

    private static Query wildcard(Term term) {
        String text = term.text();
        int last = text.length() - 1;
        boolean isBeginning = text.indexOf('*') == last && text.indexOf('?') < 0;
        return isBeginning
                ? new PrefixQuery(new Term(term.field(), text.substring(0, last)))
                : new WildcardQuery(term);
    }

    private Query fuzzy(String field, boolean isOfNames, Clause.Words asked) {
        List<String> words = analyzer.foldedWords(asked.text());
        return words.size() == 1
                ? new FuzzyQuery(
                        new Term(field, words.getFirst()),
                        asked.apart() == 0 ? Nearness.edits(words.getFirst()) : asked.apart(),
                        Nearness.SAME_BEGINNING,
                        FuzzyQuery.defaultMaxExpansions,
                        FuzzyQuery.defaultTranspositions,
                        BY_NEARNESS)
                : phrase(
                        field,
                        isOfNames,
                        new Clause.Words(asked.field(), asked.text(), Clause.Manner.PHRASE));
    }

    /** Turned round at a comma, every word of a name is as far away as the name is long. */
    private static int slop(String name, List<?> words) {
        return name.contains(",") ? Math.max(NAME_SLOP, words.size()) : NAME_SLOP;
    }

    private Query phrase(String field, boolean isOfNames, Clause.Words asked) {
        Folding folding = Folding.soughtIn(field);
        List<List<String>> words =
                folding == Folding.NAME_ASKED
                        ? analyzer.nameWords(asked.text(), folding)
                        : analyzer.foldedWords(asked.text()).stream().map(List::of).toList();
        int slop = Math.max(isOfNames ? slop(asked.text(), words) : 0, asked.apart());
        return switch (words.size()) {
            case 0 -> new MatchNoDocsQuery("no words");
            case 1 -> word(field, words.getFirst());
            default -> phrase(field, slop, words);
        };
    }

    private static Query word(String field, List<String> forms) {
        if (forms.size() == 1) {
            return new TermQuery(new Term(field, forms.getFirst()));
        }
        SynonymQuery.Builder any = new SynonymQuery.Builder(field);
        forms.forEach(form -> any.addTerm(new Term(field, form)));
        return any.build();
    }

    private static Query phrase(String field, int slop, List<List<String>> words) {
        if (words.stream().allMatch(forms -> forms.size() == 1)) {
            return new PhraseQuery(
                    slop, field, words.stream().map(List::getFirst).toArray(String[]::new));
        }
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder().setSlop(slop);
        words.forEach(forms ->
                phrase.add(forms.stream().map(form -> new Term(field, form)).toArray(Term[]::new)));
        return phrase.build();
    }
}
