package org.quotewright.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.model.ArticleId;
import org.quotewright.model.ArticleVersion;
import org.quotewright.model.QuoteState;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.review.revision.Revision;

class StoredRevisionsTest {

    private static final ArticleId FERRY = new ArticleId(1);

    @TempDir Path folder;
    private OpenedProject opened;

    @BeforeEach
    void open() {
        opened = new OpenedProject(folder);
        opened.add("ferry.txt", OpenedProject.FERRY);
    }

    @AfterEach
    void close() {
        assertThat(opened.project().maintenance().check(Progress.NONE)).isEmpty();
        opened.close();
    }

    @Test
    void quotationsMoveAlongWithTheirWords() throws Exception {
        String newer = "A storm came in the night.\n" + OpenedProject.FERRY;
        List<String> before = words(OpenedProject.FERRY);
        opened.review().accept(opened.quotes().getFirst().id());
        Revision revision = preview(newer);
        assertThat(revision.kept()).isEqualTo(2);
        assertThat(revision.unplaced()).isEmpty();
        take(revision);
        assertThat(words(newer)).isEqualTo(before);
        ReviewedQuote moved = opened.quotes().getFirst();
        assertThat(moved.state()).isEqualTo(QuoteState.VERIFIED);
        assertThat(moved.verdict().lookAgain()).isFalse();
        assertThat(moved.verdict().attribution()).isEqualTo(moved.suggestion().attribution());
        assertThat(moved.principal().orElseThrow().affiliation().evidence().getFirst().in(newer))
                .isEqualTo("Nordport Ferries");
    }

    @Test
    void isOneStepThatIsUndoneExactly() throws Exception {
        List<ReviewedQuote> before = opened.quotes();
        take(preview("New.\n" + OpenedProject.FERRY));
        List<ReviewedQuote> after = opened.quotes();
        assertThat(opened.log()).hasSize(3);
        assertThat(opened.review().undo()).isPresent();
        assertThat(states(opened.quotes())).isEqualTo(states(before));
        assertThat(text()).isEqualTo(OpenedProject.FERRY);
        assertThat(opened.review().redo()).isPresent();
        assertThat(states(opened.quotes())).isEqualTo(states(after));
        assertThat(text()).startsWith("New.");
    }

    @Test
    void listsWhatCannotBePlacedAndLosesNothing() throws Exception {
        ReviewedQuote gone = opened.quotes().get(1);
        opened.review().accept(gone.id());
        String newer = OpenedProject.FERRY.lines().findFirst().orElseThrow() + "\n";
        Revision revision = preview(newer);
        assertThat(revision.unplaced()).hasSize(1);
        take(revision);
        assertThat(opened.quotes()).hasSize(1);
        assertThat(unplaced()).containsExactly("\"It never does,\"");
        assertThat(opened.session().library().articles().getFirst().quotes()).isEqualTo(1);
        assertThat(opened.session().search().find("never", 5).hits()).hasSize(1);
        Path out = folder.resolve("out.json");
        assertThat(
                        opened.session()
                                .exports()
                                .export(ExportRequest.of(ExportFormat.JSON, false), out)
                                .written())
                .isEqualTo(1);
        assertThat(Files.readString(out)).contains("It never does");
        take(preview("Words returned.\n" + OpenedProject.FERRY));
        assertThat(unplaced()).isEmpty();
        assertThat(opened.quotes()).extracting(ReviewedQuote::id).contains(gone.id());
        assertThat(opened.quotes().get(1).state()).isEqualTo(QuoteState.VERIFIED);
    }

    @Test
    void exportsEachQuotationWithTheTextInWhichItStands() throws Exception {
        opened.quotes().forEach(quote -> opened.review().accept(quote.id()));
        take(preview(OpenedProject.FERRY.lines().findFirst().orElseThrow() + "\n"));
        Path out = folder.resolve("out.json");
        assertThat(
                        opened.session()
                                .exports()
                                .export(ExportRequest.of(ExportFormat.JSON, false), out)
                                .written())
                .isEqualTo(2);
        Revisions revisions = opened.session().renewal().revisions();
        assertThat(Files.readString(out))
                .contains(revisions.read(FERRY, 1).sha256(), revisions.read(FERRY, 2).sha256());
        Path csv = folder.resolve("out.csv");
        opened.session().exports().export(ExportRequest.of(ExportFormat.CSV, false), csv);
        assertThat(Files.readString(csv)).contains("The ferry sails at six", "It never does");
    }

    @Test
    void asksToLookAgainWhereDecidedWordsChanged() throws Exception {
        opened.review().accept(opened.quotes().get(0).id());
        String newer = OpenedProject.FERRY.replace("sails at six", "sails at ten");
        Revision revision = preview(newer);
        assertThat(revision.changed()).isEqualTo(1);
        take(revision);
        assertThat(words(newer)).contains("\"The ferry sails at ten,\"");
        assertThat(opened.quotes().getFirst().verdict().lookAgain()).isTrue();
        assertThat(opened.quotes().getLast().verdict().lookAgain()).isFalse();
    }

    @Test
    void everyVersionAndItsFileStayReadable() throws Exception {
        String newer = "New.\n" + OpenedProject.FERRY;
        take(preview(newer));
        Revisions revisions = opened.session().renewal().revisions();
        assertThat(revisions.versions(FERRY))
                .extracting(ArticleVersion::fileName)
                .containsExactly("ferry.txt", "newer.txt");
        assertThat(revisions.read(FERRY, 1).text()).isEqualTo(OpenedProject.FERRY);
        assertThat(revisions.read(FERRY, 2).text()).isEqualTo(newer);
        assertThat(revisions.original(FERRY, 1))
                .hasValueSatisfying(bytes ->
                        assertThat(bytes)
                                .isEqualTo(OpenedProject.FERRY.getBytes(StandardCharsets.UTF_8)));
        assertThat(revisions.original(FERRY, 2)).isPresent();
    }

    @Test
    void readsAnOlderVersionAgainWithoutKeepingItTwice() throws Exception {
        take(preview("New.\n" + OpenedProject.FERRY));
        take(preview(OpenedProject.FERRY));
        assertThat(text()).isEqualTo(OpenedProject.FERRY);
        assertThat(opened.session().renewal().revisions().versions(FERRY)).hasSize(2);
        assertThat(words(OpenedProject.FERRY)).hasSize(2);
    }

    @Test
    void analysesTheVersionThatIsRead() throws Exception {
        String newer = OpenedProject.FERRY + "\"All is well,\" said Pia Holm of Aske.\n";
        take(preview(newer));
        Reanalyses reanalyses = opened.session().renewal().reanalyses();
        assertThat(reanalyses.take(reanalyses.preview(Progress.NONE))).isPresent();
        assertThat(words(newer)).contains("\"All is well,\"").hasSize(3);
        opened.reopen();
        assertThat(words(newer)).hasSize(3);
        opened.review().undo();
        opened.review().undo();
        assertThat(words(OpenedProject.FERRY)).hasSize(2);
    }

    @Test
    void refusesATextThatIsThereAlready() {
        opened.add("strike.txt", OpenedProject.STRIKE);
        assertThatThrownBy(() -> preview(OpenedProject.FERRY))
                .isInstanceOf(NotRevisable.class)
                .extracting("messageKey")
                .isEqualTo("revise.same");
        assertThatThrownBy(() -> preview(OpenedProject.STRIKE))
                .isInstanceOf(NotRevisable.class)
                .extracting("messageKey")
                .isEqualTo("revise.taken");
        assertThat(opened.log()).isEmpty();
    }

    @Test
    void importsNoVersionOfAnArticleAsAnother() throws Exception {
        String newer = "New.\n" + OpenedProject.FERRY;
        take(preview(newer));
        opened.add("again.txt", newer);
        opened.add("first.txt", OpenedProject.FERRY);
        assertThat(opened.session().library().articles()).hasSize(1);
    }

    private Revision preview(String newer) throws Exception {
        Path file = Files.writeString(folder.resolve("newer.txt"), newer);
        return opened.session().renewal().revisions().preview(FERRY, file);
    }

    private void take(Revision revision) {
        assertThat(opened.session().renewal().revisions().take(revision)).isPresent();
    }

    private String text() {
        return opened.session().library().open(FERRY).article().text();
    }

    private List<String> words(String text) {
        return opened.quotes(FERRY).stream().map(quote -> quote.quote().in(text)).toList();
    }

    private List<String> unplaced() {
        return opened.session().renewal().revisions().unplaced().stream()
                .map(quote -> quote.words())
                .toList();
    }

    private static List<Object> states(List<ReviewedQuote> quotes) {
        return quotes.stream()
                .<Object>map(quote ->
                        List.of(quote.id(), quote.version(), quote.verdict(), quote.suggestion()))
                .toList();
    }
}
