package org.quotewright.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.quotewright.model.Article;
import org.quotewright.model.ArticleFacts;
import org.quotewright.model.ArticleId;
import org.quotewright.model.ArticleState;
import org.quotewright.model.Attribute;
import org.quotewright.model.DecisionKind;
import org.quotewright.model.Identity;
import org.quotewright.model.OrganisationId;
import org.quotewright.model.OrganisationState;
import org.quotewright.model.QuoteId;
import org.quotewright.model.QuoteState;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.SearchId;
import org.quotewright.model.SearchState;
import org.quotewright.model.SpeakerId;
import org.quotewright.model.SpeakerState;
import org.quotewright.model.Subject;
import org.quotewright.model.SubjectState;
import org.quotewright.model.Verdict;
import org.quotewright.model.search.SearchRequest;

/** Projects with something in every table. */
final class FilledProject {

    static final int ARTICLES = 5;
    static final int QUOTES = 20;
    private static final int VERDICTS = 60;
    private static final int REVISED = 2;
    private static final int ENTRIES = 3;
    private static final int FACTS = 1;
    static final int DECISIONS = VERDICTS + REVISED + ENTRIES + FACTS;

    private FilledProject() {}

    static void write(Path file) throws ProjectUnavailable {
        try (ProjectFile project = ProjectFile.create(file)) {
            project.write(() -> {
                for (int i = 0; i < ARTICLES; i++) {
                    add(project, i);
                }
                return true;
            });
            Random random = new Random(3);
            for (int i = 0; i < VERDICTS; i++) {
                decide(project, new QuoteId(1 + random.nextInt(QUOTES)), random);
            }
            StoreSamples.revise(
                    project,
                    new ArticleId(ARTICLES),
                    new QuoteId(QUOTES),
                    "Newer. " + StoreSamples.TEXT);
            describe(project);
        }
    }

    private static void add(ProjectFile project, int number) {
        String text = StoreSamples.TEXT + ("Paragraph " + number + ".\n").repeat(300);
        ArticleId article =
                project.articles().add(Article.of(text), number + ".txt", StoreSamples.NOON).id();
        project.originals().add(article, 1, text.getBytes(StandardCharsets.UTF_16));
        for (int i = 0; i < QUOTES / ARTICLES; i++) {
            project.quotes().add(article, "rules-0", StoreSamples.suggestion(i));
        }
        project.speakers().addAlias(new SpeakerId(1), "Brandt", article);
    }

    private static void decide(ProjectFile project, QuoteId id, Random random) {
        project.write(() -> {
            ReviewedQuote quote = project.quotes().get(id);
            Verdict after =
                    switch (random.nextInt(3)) {
                        case 0 -> quote.verdict().withNote("note " + random.nextInt(1000));
                        case 1 -> quote.verdict().withFlag(!quote.verdict().flagged());
                        default ->
                                quote.verdict()
                                        .withState(
                                                quote.state() == QuoteState.VERIFIED
                                                        ? QuoteState.REJECTED
                                                        : QuoteState.VERIFIED);
                    };
            DecisionDraft draft = new DecisionDraft(quote, DecisionKind.NOTE, after);
            return project.decisions().append("kaya", StoreSamples.NOON, List.of(draft));
        });
    }

    /** A speaker, an organisation, a search that was looked through, and corrected facts. */
    private static void describe(ProjectFile project) {
        SearchId search = project.searches().fresh();
        SpeakerState speaker =
                SpeakerState.NONE.withAttribute(new Attribute(Attribute.GENDER, Optional.empty()));
        OrganisationState organisation =
                new OrganisationState(Identity.<OrganisationId>none().withoutAlias("The Harbour"));
        SearchState ferries = SearchState.of("Ferries", SearchRequest.of("ferry"));
        decide(project, new SpeakerId(1), DecisionKind.SET_ATTRIBUTE, speaker);
        decide(project, new OrganisationId(1), DecisionKind.SET_ALIAS, organisation);
        decide(project, search, DecisionKind.SAVE_SEARCH, ferries);
        ArticleFacts facts = new ArticleFacts("Ferries", "Gull", "", Optional.empty(), "");
        decide(
                project,
                new ArticleId(1),
                DecisionKind.SET_FACTS,
                new ArticleState(1, Optional.of(facts)));
        project.write(() -> {
            project.searches().visit(search);
            return true;
        });
    }

    private static void decide(
            ProjectFile project, Subject subject, DecisionKind kind, SubjectState after) {
        project.write(() -> {
            DecisionDraft draft =
                    new DecisionDraft(subject, kind, project.decisions().now(subject), after);
            return project.decisions().append("kaya", StoreSamples.NOON, List.of(draft));
        });
    }

    /** What is wrong with a project, by every check there is. */
    static List<ProjectCheck.Fault> faults(ProjectFile project) {
        List<ProjectCheck.Fault> faults = new ArrayList<>(project.check().ofFile());
        if (faults.isEmpty()) {
            faults.addAll(project.check().ofLog());
            faults.addAll(project.check().ofDirectory());
            project.articles().ids().forEach(id -> faults.addAll(project.check().of(id)));
        }
        return faults;
    }

    /** Every value of every table but for the sessions', a row a line. */
    static List<String> values(Path file) {
        try (Sql sql = Connections.reader(file)) {
            List<String> tables =
                    sql.query(
                            "SELECT name FROM sqlite_schema WHERE type = 'table'"
                                    + " AND name <> 'sessions' ORDER BY name",
                            row -> row.getString(1));
            return tables.stream().flatMap(table -> rows(sql, table).stream()).toList();
        }
    }

    private static List<String> rows(Sql sql, String table) {
        return sql.query(
                "SELECT * FROM " + table,
                row -> {
                    int columns = row.getMetaData().getColumnCount();
                    List<String> values = new ArrayList<>(List.of(table));
                    for (int i : IntStream.rangeClosed(1, columns).toArray()) {
                        values.add(String.valueOf(row.getString(i)));
                    }
                    return String.join("|", values);
                });
    }
}
