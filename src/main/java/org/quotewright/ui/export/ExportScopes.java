package org.quotewright.ui.export;

import java.util.ArrayList;
import java.util.List;
import org.quotewright.review.ExportScope;
import org.quotewright.review.OpenArticle;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.Selection;

/** The scopes that an export can have, given what is on the desk. */
public final class ExportScopes {

    private final List<ExportScope> offered = new ArrayList<>();
    private String heading = "";

    /**
     * @param first those of the search that is in front, offered before the whole project
     * @param others what else is searched for, or was saved
     */
    public ExportScopes(
            Selection selection,
            List<? extends ExportScope> first,
            List<? extends ExportScope> others) {
        offered.addAll(first);
        offered.add(new ExportScope.WholeProject());
        offered.addAll(others);
        selection.article().get().ifPresent(this::add);
        selection
                .quote()
                .get()
                .flatMap(quote -> quote.principal())
                .ifPresent(by -> offered.add(new ExportScope.By(by.speaker().name())));
    }

    private void add(OpenArticle article) {
        heading = article.article().heading();
        offered.add(new ExportScope.InArticle(article.article().id()));
    }

    List<ExportScope> offered() {
        return List.copyOf(offered);
    }

    String words(ExportScope scope, Messages messages) {
        return switch (scope) {
            case ExportScope.WholeProject() -> messages.text("export.scope-project");
            case ExportScope.Found(String query) -> messages.text("export.scope-search", query);
            case ExportScope.Searched(String words, var request) ->
                    messages.text("export.scope-search", words);
            case ExportScope.Selected(var quotes) ->
                    messages.text("export.scope-selected", quotes.size());
            case ExportScope.InArticle(var id) -> messages.text("export.scope-article", heading);
            case ExportScope.By(String speaker) -> messages.text("export.scope-speaker", speaker);
        };
    }
}
