package org.quotewright.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.model.ArticleFacts;
import org.quotewright.model.ArticleId;
import org.quotewright.model.KnownSpeaker;
import org.quotewright.model.QuoteId;
import org.quotewright.model.QuoteInContext;
import org.quotewright.model.SampleQuote;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerId;
import org.quotewright.model.SpeakerKind;
import org.quotewright.model.search.SearchRequest;
import org.quotewright.search.StoredIndex.Condition;

class StoredIndexTest {

    private static final List<QuoteInContext> QUOTES =
            IntStream.rangeClosed(1, 20)
                    .mapToObj(id -> SampleQuote.said(id, "“Words of the harbour " + id + "”"))
                    .map(SampleQuote::build)
                    .toList();

    @TempDir Path project;
    private Path folder;

    @BeforeEach
    void fill() throws IOException {
        folder = project.resolve("project.index");
        try (QuoteIndex index = QuoteIndex.open(folder)) {
            index.rebuild(QUOTES.stream());
        }
    }

    private Condition condition() throws IOException {
        try (StoredIndex index = StoredIndex.in(folder)) {
            return index.condition();
        }
    }

    private IndexDifference difference(Stream<QuoteInContext> quotes, DirectoryName... names)
            throws IOException {
        try (StoredIndex index = StoredIndex.in(folder)) {
            return index.compare(quotes, QuoteInContext::article, List.of(names));
        }
    }

    /** Every byte that lies there, and when each file was written. */
    private Map<String, String> content() throws IOException {
        Map<String, String> content = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String bytes = Arrays.toString(Files.readAllBytes(file));
                content.put(file.getFileName().toString(), Files.getLastModifiedTime(file) + bytes);
            }
        }
        return content;
    }

    @Test
    void isWholeAfterAnOrderlyClose() throws IOException {
        assertThat(condition()).isEqualTo(Condition.WHOLE);
        assertThat(difference(QUOTES.stream()).isNone()).isTrue();
    }

    @Test
    void isMissingWhereNothingLies() throws IOException {
        folder = project.resolve("none");
        assertThat(condition()).isEqualTo(Condition.MISSING);
        assertThat(folder).doesNotExist();
        Files.createDirectory(folder);
        assertThat(condition()).isEqualTo(Condition.MISSING);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void namesTheFileThatIsDamagedAndLeavesAllAsTheyAre() throws IOException {
        for (String name : content().keySet()) {
            Path file = folder.resolve(name);
            byte[] bytes = Files.readAllBytes(file);
            for (int at = 0; at < bytes.length; at += 1 + bytes.length / 7) {
                byte[] damaged = bytes.clone();
                damaged[at] ^= 0x20;
                assertIsNamed(file, damaged);
            }
            if (bytes.length > 0) {
                assertIsNamed(file, Arrays.copyOf(bytes, bytes.length / 2));
                assertIsNamed(file, new byte[0]);
                Files.write(file, bytes);
            }
        }
        assertThat(condition()).isEqualTo(Condition.WHOLE);
    }

    private void assertIsNamed(Path file, byte[] damaged) throws IOException {
        Files.write(file, damaged);
        Map<String, String> before = content();
        try (StoredIndex index = StoredIndex.in(folder)) {
            assertThat(index.condition()).as(file.toString()).isEqualTo(Condition.DAMAGED);
            assertThat(index.damagedFile()).isEqualTo(file.getFileName().toString());
            assertThatThrownBy(index::stamp).isInstanceOf(IllegalStateException.class);
        }
        assertThat(content()).isEqualTo(before);
    }

    @Test
    void namesTheFileThatIsGone() throws IOException {
        for (String name : content().keySet()) {
            if (!name.equals("write.lock")) {
                byte[] bytes = Files.readAllBytes(folder.resolve(name));
                Files.delete(folder.resolve(name));
                try (StoredIndex index = StoredIndex.in(folder)) {
                    assertThat(index.condition()).isEqualTo(Condition.DAMAGED);
                    assertThat(name).startsWith(index.damagedFile());
                }
                Files.write(folder.resolve(name), bytes);
            }
        }
    }

    @Test
    void tellsThatAnotherReleaseWroteIt() throws IOException {
        try (FSDirectory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.setLiveCommitData(
                    Map.of("layout", "0", "complete", "true", "stamp", "").entrySet());
            writer.commit();
        }
        assertThat(condition()).isEqualTo(Condition.OTHER_VERSION);
    }

    @Test
    void oneThatWasOnlyBegunIsMissing() throws IOException {
        Path begun = project.resolve("begun.index");
        try (FSDirectory directory = FSDirectory.open(begun);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.commit();
        }
        try (StoredIndex index = StoredIndex.in(begun)) {
            assertThat(index.condition()).isEqualTo(Condition.MISSING);
        }
    }

    @Test
    void staysWholeWhileADeskSearchesAndChangesNothing() throws IOException {
        try (QuoteIndex index = QuoteIndex.open(folder)) {
            index.update(List.of());
            index.remove(List.of());
            index.name(List.of());
            index.forget(List.of());
            assertThat(index.find(SearchRequest.of("harbour"), LocalDate.EPOCH).total())
                    .isEqualTo(20);
            assertThat(condition()).isEqualTo(Condition.WHOLE);
        }
    }

    @Test
    void isUnfinishedFromTheFirstChangeOnUntilTheDeskCloses() throws IOException {
        QuoteInContext added = SampleQuote.said(21, "“rain”").build();
        try (QuoteIndex index = QuoteIndex.open(folder)) {
            index.update(List.of(added));
            assertThat(condition()).isEqualTo(Condition.UNFINISHED);
            assertThat(difference(Stream.concat(QUOTES.stream(), Stream.of(added))))
                    .isEqualTo(new IndexDifference(1, 0, 0, 0, 0));
        }
        assertThat(condition()).isEqualTo(Condition.WHOLE);
        assertThat(difference(Stream.concat(QUOTES.stream(), Stream.of(added))).isNone()).isTrue();
    }

    @Test
    void tellsWhatDiffersFromTheProject() throws IOException {
        QuoteInContext changed = SampleQuote.said(2, "“the wind is late”").flagged().build();
        QuoteInContext added = SampleQuote.said(31, "“rain”").build(); // in another text
        Stream<QuoteInContext> others = QUOTES.stream().skip(2);
        assertThat(difference(Stream.concat(others, Stream.of(changed, added))))
                .isEqualTo(new IndexDifference(1, 1, 1, 0, 1));
    }

    @Test
    void tellsOfTextsThatItLacksAndOfThoseThatAreReadNoMore() throws IOException {
        QuoteInContext elsewhere = SampleQuote.said(21, "“rain”").article(2).build();
        try (QuoteIndex index = QuoteIndex.open(folder)) {
            index.update(List.of(elsewhere));
        }
        Supplier<Stream<QuoteInContext>> all =
                () -> Stream.concat(QUOTES.stream(), Stream.of(elsewhere));
        assertThat(difference(all.get())).isEqualTo(new IndexDifference(0, 0, 0, 0, 1));
        try (QuoteIndex index = QuoteIndex.open(folder)) {
            index.read(elsewhere.article());
        }
        assertThat(difference(all.get()).isNone()).isTrue();
        try (QuoteIndex index = QuoteIndex.open(folder)) {
            index.read(
                    SampleQuote.said(21, "“rain”")
                            .article(2)
                            .facts(ArticleFacts.NONE)
                            .build()
                            .article());
        }
        assertThat(difference(all.get()).texts()).isEqualTo(1);
        try (QuoteIndex index = QuoteIndex.open(folder)) {
            index.remove(List.of(new QuoteId(21)));
        }
        assertThat(difference(QUOTES.stream()).texts()).isEqualTo(1);
        try (QuoteIndex index = QuoteIndex.open(folder)) {
            index.removeArticle(new ArticleId(2));
        }
        assertThat(difference(QUOTES.stream()).isNone()).isTrue();
    }

    @Test
    void tellsOfNamesThatItDoesNotKnowAndOfThoseThatHoldNoMore() throws IOException {
        DirectoryName captain = berg("the captain");
        try (QuoteIndex index = QuoteIndex.open(folder)) {
            index.name(List.of(berg()));
        }
        assertThat(difference(QUOTES.stream(), captain).names()).isEqualTo(2);
        try (QuoteIndex index = QuoteIndex.open(folder)) {
            index.name(List.of(captain));
        }
        assertThat(difference(QUOTES.stream(), captain).isNone()).isTrue();
        try (QuoteIndex index = QuoteIndex.open(folder)) {
            index.forget(List.of(new SpeakerId(2)));
        }
        assertThat(difference(QUOTES.stream()).isNone()).isTrue();
    }

    private static DirectoryName berg(String... others) {
        Speaker berg = new Speaker("Ada Berg", SpeakerKind.PERSON);
        return DirectoryName.of(new KnownSpeaker(new SpeakerId(2), berg, List.of(others)));
    }
}
