package org.quotewright.ui.adding;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.quotewright.model.ArticleFacts;
import org.quotewright.ui.common.Messages;

/** The facts of an article as somebody types them, and what is wrong with them. */
public final class FactsForm {

    private final StringProperty title;
    private final StringProperty author;
    private final StringProperty outlet;
    private final StringProperty date;
    private final StringProperty url;
    private final StringBinding problem;
    private ArticleFacts read;

    public FactsForm(ArticleFacts facts, Messages messages) {
        this.read = facts;
        this.title = new SimpleStringProperty(facts.title());
        this.author = new SimpleStringProperty(facts.author());
        this.outlet = new SimpleStringProperty(facts.outlet());
        this.date = new SimpleStringProperty(day(facts));
        this.url = new SimpleStringProperty(facts.url());
        this.problem =
                Bindings.createStringBinding(
                        () -> problemKey().map(messages::text).orElse(""), date, url);
    }

    StringProperty title() {
        return title;
    }

    StringProperty author() {
        return author;
    }

    StringProperty outlet() {
        return outlet;
    }

    /** Takes the facts as they were read anew, but those that somebody typed. */
    void show(ArticleFacts anew) {
        show(title, read.title(), anew.title());
        show(author, read.author(), anew.author());
        show(outlet, read.outlet(), anew.outlet());
        show(date, day(read), day(anew));
        show(url, read.url(), anew.url());
        read = anew;
    }

    private static void show(StringProperty fact, String before, String now) {
        if (fact.get().equals(before)) {
            fact.set(now);
        }
    }

    private static String day(ArticleFacts facts) {
        return facts.date().map(LocalDate::toString).orElse("");
    }

    /** As YYYY-MM-DD. */
    StringProperty date() {
        return date;
    }

    StringProperty url() {
        return url;
    }

    /** What has to be mended before the facts can be taken; empty where nothing has. */
    StringBinding problem() {
        return problem;
    }

    BooleanBinding isValid() {
        return problem.isEmpty();
    }

    /** As typed, on one line each. Valid ones only. */
    ArticleFacts facts() {
        return new ArticleFacts(line(title), line(outlet), line(author), day(), line(url));
    }

    private Optional<String> problemKey() {
        if (!isDay(line(date))) {
            return Optional.of("preview.bad-date");
        }
        return isAddress(line(url)) ? Optional.empty() : Optional.of("preview.bad-url");
    }

    private Optional<LocalDate> day() {
        return Optional.of(line(date)).filter(text -> !text.isEmpty()).map(LocalDate::parse);
    }

    private static boolean isDay(String text) {
        try {
            return text.isEmpty() || LocalDate.parse(text).getYear() > 0;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isAddress(String text) {
        try {
            String scheme = text.isEmpty() ? "https" : new URI(text).getScheme();
            return "http".equals(scheme) || "https".equals(scheme);
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static String line(StringProperty typed) {
        return typed.get().strip().replaceAll("\\s++", " ");
    }
}
