package org.quotewright.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.quotewright.search.query.Clause;

/** Which organisations of one snapshot of the index count as one, and by which words. */
final class JoinedOrganisations {

    private static final int MOST_BETWEEN = 2;

    private final IndexReader reader;
    private final NameAnalyzer analyzer;
    private final OrganisationNames names;
    private final List<Group> groups = new ArrayList<>();

    /** The words of each name, each in its forms. */
    private record Group(Set<String> keys, List<List<List<String>>> names) {}

    JoinedOrganisations(IndexReader reader, NameAnalyzer analyzer) throws IOException {
        this.reader = reader;
        this.analyzer = analyzer;
        OrganisationNames.Builder builder = new OrganisationNames.Builder();
        eachLive(CompletedField.ORGANISATION.indexed(), builder::add);
        eachLive(OrganisationEvidence.FIELD, builder::addEvidence);
        this.names = builder.build();
        for (Set<String> keys : names.groups()) {
            groups.add(new Group(keys, keys.stream().map(this::words).toList()));
        }
    }

    private List<List<String>> words(String name) {
        return analyzer.words(name, Folding.NAME).stream().map(NameAnalyzer.Word::forms).toList();
    }

    /** Every term that stands in a document which was not replaced. */
    private void eachLive(String field, Consumer<String> term) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(field);
            TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
            Bits live = leaf.reader().getLiveDocs();
            PostingsEnum documents = null;
            while (each.next() != null) {
                documents = each.postings(documents, PostingsEnum.NONE);
                if (live == null || hasLive(documents, live)) {
                    term.accept(each.term().utf8ToString());
                }
            }
        }
    }

    private static boolean hasLive(PostingsEnum documents, Bits live) throws IOException {
        int at = documents.nextDoc();
        while (at != DocIdSetIterator.NO_MORE_DOCS && !live.get(at)) {
            at = documents.nextDoc();
        }
        return at != DocIdSetIterator.NO_MORE_DOCS;
    }

    boolean isOf(IndexReader other) {
        return reader == other;
    }

    /** The folded name of what counts as one with this. */
    String head(String key) {
        return names.head(key);
    }

    /** All folded names of the same, this one among them. */
    Set<String> keysWith(String key) {
        return names.keysWith(key);
    }

    /** Of organisations with several names: the folded names of those that one of them answers. */
    Set<String> answering(Clause.Words asked) {
        Set<String> keys = new HashSet<>();
        if (!groups.isEmpty()) {
            List<Predicate<List<String>>> wanted = wanted(asked);
            boolean isTurned = asked.text().contains(",");
            groups.stream()
                    .filter(group ->
                            group.names.stream().anyMatch(name -> answers(name, wanted, isTurned)))
                    .forEach(group -> keys.addAll(group.keys));
        }
        return keys;
    }

    private List<Predicate<List<String>>> wanted(Clause.Words asked) {
        return switch (asked.manner()) {
            case WILDCARD, PATTERNS ->
                    PatternWord.in(asked.text(), analyzer).stream()
                            .map(word -> like(word.match()))
                            .toList();
            case FUZZY ->
                    analyzer.foldedWords(asked.text()).stream()
                            .map(word -> like(WordMatch.of(asked.manner(), word, asked.apart())))
                            .toList();
            case PLAIN, PHRASE ->
                    analyzer.nameWords(asked.text(), Folding.NAME_ASKED).stream()
                            .map(wanted -> like(wanted::contains))
                            .toList();
        };
    }

    private static Predicate<List<String>> like(Predicate<String> wanted) {
        return forms -> forms.stream().anyMatch(wanted);
    }

    /** In order with few words between, or in any where a comma turns the name round. */
    private static boolean answers(
            List<List<String>> name, List<Predicate<List<String>>> wanted, boolean isTurned) {
        if (wanted.isEmpty()) {
            return false;
        }
        if (isTurned) {
            return wanted.stream().allMatch(word -> name.stream().anyMatch(word));
        }
        for (int begin = 0; begin < name.size(); begin++) {
            if (wanted.getFirst().test(name.get(begin)) && goesOn(name, begin, wanted)) {
                return true;
            }
        }
        return false;
    }

    private static boolean goesOn(
            List<List<String>> name, int begin, List<Predicate<List<String>>> wanted) {
        int found = 1;
        int last = Math.min(name.size(), begin + wanted.size() + MOST_BETWEEN);
        for (int at = begin + 1; at < last && found < wanted.size(); at++) {
            found += wanted.get(found).test(name.get(at)) ? 1 : 0;
        }
        return found == wanted.size();
    }
}
