package org.quotewright.ui.figures;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.quotewright.review.figures.ArticleSet;
import org.quotewright.review.figures.Axis;
import org.quotewright.ui.common.AttributeWords;
import org.quotewright.ui.common.Messages;

/** Puts what is counted, and of which articles, into words. */
record ChoiceWords(Messages messages) {

    String axis(Axis shown) {
        return shown.kind() == Axis.Kind.ATTRIBUTE
                ? new AttributeWords(messages).shown(shown.attribute())
                : messages.text("figures.by." + shown.kind().name().toLowerCase(Locale.ROOT));
    }

    String outlet(Optional<String> chosen) {
        return chosen.map(name -> name.isEmpty() ? messages.text("figures.all") : name)
                .orElseGet(() -> messages.text("figures.none"));
    }

    String month(Optional<YearMonth> chosen) {
        return chosen.map(this::month).orElseGet(() -> messages.text("figures.any-month"));
    }

    private String month(YearMonth month) {
        return DateTimeFormatter.ofPattern(
                        messages.bundle().getString("date.month"), messages.locale())
                .format(month);
    }

    String set(ArticleSet set) {
        String outlet = outlet(Optional.of(set.outlet()));
        if (set.from().isPresent() && set.to().isPresent()) {
            return messages.text(
                    "figures.between", outlet, month(set.from().get()), month(set.to().get()));
        }
        return set.from()
                .map(first -> messages.text("figures.since", outlet, month(first)))
                .or(() -> set.to().map(last -> messages.text("figures.until", outlet, month(last))))
                .orElse(outlet);
    }
}
