package org.quotewright.ui.common.log;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.quotewright.model.ArticleFacts;
import org.quotewright.model.ArticleState;
import org.quotewright.ui.common.Messages;

/** What became of an article, only what is different. */
record ArticleChanges(Messages messages) {

    List<Change> of(ArticleState before, ArticleState after) {
        List<Change> changes = new ArrayList<>();
        if (before.isPresent() != after.isPresent()) {
            changes.add(
                    new Sentences(messages)
                            .claim(
                                    "history.in-project",
                                    "history.said.in-project.",
                                    before.isPresent(),
                                    after.isPresent()));
        } else if (before.number() != after.number()) {
            changes.add(
                    new Sentences(messages)
                            .change(
                                    "history.version",
                                    Integer.toString(before.number()),
                                    Integer.toString(after.number())));
        }
        if (!before.facts().equals(after.facts())) {
            add(changes, "preview.fact.title", before, after, ArticleFacts::title);
            add(changes, "preview.fact.author", before, after, ArticleFacts::author);
            add(changes, "preview.fact.outlet", before, after, ArticleFacts::outlet);
            add(changes, "preview.fact.date", before, after, ArticleChanges::day);
            add(changes, "preview.fact.url", before, after, ArticleFacts::url);
        }
        return changes;
    }

    private static String day(ArticleFacts facts) {
        return facts.date().map(LocalDate::toString).orElse("");
    }

    private void add(
            List<Change> changes,
            String key,
            ArticleState before,
            ArticleState after,
            Function<ArticleFacts, String> fact) {
        String was = shown(before.facts(), fact);
        String is = shown(after.facts(), fact);
        if (!was.equals(is)) {
            changes.add(new Sentences(messages).change(key, was, is));
        }
    }

    private String shown(Optional<ArticleFacts> facts, Function<ArticleFacts, String> fact) {
        return facts.map(fact).orElseGet(() -> messages.text("history.as-read"));
    }
}
