package org.quotewright.app.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.quotewright.model.Alias;
import org.quotewright.model.DirectoryOrganisation;
import org.quotewright.model.DirectorySpeaker;
import org.quotewright.model.Source;
import org.quotewright.model.Subject;
import org.quotewright.review.Directory;
import org.quotewright.ui.common.log.EntryChanges;

/** Prints a directory for people. */
final class DirectoryText {

    private static final EntryChanges WORDS = EntryChanges.numbered(Words.MESSAGES);

    private final PrintWriter out;

    DirectoryText(PrintWriter out) {
        this.out = out;
    }

    void print(Directory directory) {
        directory.speakers().forEach(this::print);
        directory.organisations().forEach(this::print);
    }

    private void print(DirectorySpeaker speaker) {
        heading(
                speaker.id(),
                speaker.speaker().name(),
                Words.MESSAGES.kind(speaker.speaker().kind()),
                speaker.quotes());
        aliases(speaker.aliases());
        speaker.affiliations()
                .forEach(each -> line(WORDS.affiliation(each) + " " + source(each.source())));
        speaker.attributes().forEach(each -> line(WORDS.attribute(each)));
        apart(speaker.apart());
    }

    private void print(DirectoryOrganisation organisation) {
        String kind = Words.MESSAGES.text("kind.organisation");
        heading(organisation.id(), organisation.name(), kind, organisation.quotes());
        aliases(organisation.aliases());
        apart(organisation.apart());
    }

    private void heading(Subject entry, String name, String kind, int quotes) {
        out.println(
                Words.MESSAGES.text(
                        "cli.speakers.entry",
                        Long.toString(entry.value()),
                        OneLine.of(name),
                        kind,
                        quotes));
    }

    private void aliases(List<Alias> aliases) {
        aliases.forEach(alias ->
                line(
                        Words.MESSAGES.text(
                                "cli.speakers.alias", alias.name(), source(alias.source()))));
    }

    private void apart(List<? extends Subject> entries) {
        if (!entries.isEmpty()) {
            String others =
                    entries.stream()
                            .map(entry -> Long.toString(entry.value()))
                            .collect(Collectors.joining(", "));
            line(Words.MESSAGES.text("cli.speakers.apart", others));
        }
    }

    private void line(String words) {
        out.println("    " + OneLine.of(words));
    }

    private static String source(Source source) {
        return switch (source) {
            case Source.Printed printed ->
                    Words.MESSAGES.text(
                            "cli.speakers.printed",
                            Long.toString(printed.article().value()),
                            printed.words());
            case Source.Hand hand -> Words.MESSAGES.text("cli.speakers.entered", hand.analyst());
            case Source.Merged merged ->
                    Words.MESSAGES.text(
                            "cli.speakers.merged", Long.toString(merged.entry().value()));
        };
    }
}
