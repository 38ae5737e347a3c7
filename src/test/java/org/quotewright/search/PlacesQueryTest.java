package org.quotewright.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quotewright.model.search.SearchOrder;

/** The best are the same ones as Lucene finds going through everything, scores and all. */
class PlacesQueryTest {

    private static final List<String> PLACES = List.of("said", "around", "name", "title");
    private static final int DOCUMENTS = 12_000;
    private static final int WORDS = 40;
    private static final float TIE = 0.1f;

    private final Directory folder = new ByteBuffersDirectory();
    private DirectoryReader reader;
    private IndexSearcher index;

    @BeforeEach
    void fill() throws IOException {
        Random random = new Random(7);
        try (NameAnalyzer analyzer = new NameAnalyzer();
                IndexWriter writer = new IndexWriter(folder, new IndexWriterConfig(analyzer))) {
            for (int i = 0; i < DOCUMENTS; i++) {
                writer.addDocument(document(i, random));
                if (i % 5_000 == 4_999) {
                    writer.flush();
                }
            }
            writer.deleteDocuments(new Term("kind", "k3"));
        }
        reader = DirectoryReader.open(folder);
        index = new IndexSearcher(reader);
    }

    private static Document document(int number, Random random) {
        Document document = new Document();
        document.add(new NumericDocValuesField(QuoteDocument.ORDER, number));
        document.add(new StringField("kind", "k" + random.nextInt(20), Field.Store.NO));
        for (int place = 0; place < PLACES.size(); place++) {
            int length = place < 2 ? 1 + random.nextInt(30) : random.nextInt(3);
            document.add(new TextField(PLACES.get(place), words(length, random), Field.Store.NO));
        }
        return document;
    }

    private static String words(int count, Random random) {
        return IntStream.range(0, count)
                .mapToObj(i -> "w" + (int) Math.pow(WORDS, random.nextDouble()))
                .collect(Collectors.joining(" "));
    }

    @AfterEach
    void close() throws IOException {
        reader.close();
        folder.close();
    }

    private static List<Query> places(Term... words) {
        return PLACES.stream().map(place -> there(place, words)).toList();
    }

    private static Query there(String place, Term... words) {
        float weight = 3f - PLACES.indexOf(place) / 2f;
        String[] texts = Arrays.stream(words).map(Term::text).toArray(String[]::new);
        return new BoostQuery(
                texts.length == 1
                        ? new TermQuery(new Term(place, texts[0]))
                        : new PhraseQuery(place, texts),
                weight);
    }

    private TopDocs best(Query query) throws IOException {
        return index.search(
                query, new TopFieldCollectorManager(HitOrder.of(SearchOrder.RELEVANCE), 10, 10));
    }

    private void assertSame(Query ours, Query theirs) throws IOException {
        assertThat(described(ours)).as(ours.toString()).isEqualTo(described(theirs));
        assertThat(index.count(ours)).isEqualTo(index.count(theirs));
    }

    private List<String> described(Query query) throws IOException {
        return Arrays.stream(best(query).scoreDocs)
                .map(hit -> hit.doc + " " + Arrays.toString(((FieldDoc) hit).fields))
                .toList();
    }

    private static Query with(Query query, Occur occur, int kind) {
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(new TermQuery(new Term("kind", "k" + kind)), occur)
                .build();
    }

    @Test
    void findsTheSameAsLucene() throws IOException {
        for (int i = 1; i <= WORDS; i++) {
            List<Query> word = places(new Term("", "w" + i));
            List<Query> phrase = places(new Term("", "w" + i), new Term("", "w" + (i % 5 + 1)));
            for (List<Query> places : List.of(word, phrase)) {
                Query ours = new PlacesQuery(places, TIE);
                Query theirs = new DisjunctionMaxQuery(places, TIE);
                assertSame(ours, theirs);
                for (Occur occur : Occur.values()) {
                    assertSame(with(ours, occur, i % 20), with(theirs, occur, i % 20));
                }
            }
        }
    }

    @Test
    void findsTheSameOfSeveralWords() throws IOException {
        for (int i = 1; i <= WORDS; i++) {
            for (Occur occur : List.of(Occur.MUST, Occur.SHOULD)) {
                BooleanQuery.Builder ours = new BooleanQuery.Builder();
                BooleanQuery.Builder theirs = new BooleanQuery.Builder();
                for (int word : new int[] {i, i % 7 + 1}) {
                    List<Query> places = places(new Term("", "w" + word));
                    ours.add(new PlacesQuery(places, TIE), occur);
                    theirs.add(new DisjunctionMaxQuery(places, TIE), occur);
                }
                assertSame(ours.build(), theirs.build());
            }
        }
    }

    @Test
    void passesOverWhatCannotBeAmongTheBest() throws IOException {
        Query frequent = new PlacesQuery(places(new Term("", "w1")), TIE);
        TotalHits seen = best(frequent).totalHits;
        assertThat(seen.relation()).isEqualTo(TotalHits.Relation.GREATER_THAN_OR_EQUAL_TO);
        assertThat(seen.value()).isLessThan(index.count(frequent) / 2);
    }
}
