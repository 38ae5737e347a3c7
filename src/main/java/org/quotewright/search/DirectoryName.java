package org.quotewright.search;

import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.quotewright.model.DirectoryOrganisation;
import org.quotewright.model.KnownSpeaker;
import org.quotewright.model.Names;

/**
 * Every name of an entry of the directory. It lies in the index once, apart from the quotations, so
 * that a new alias finds those of before too.
 *
 * @param key by which quotations name the entry
 */
public record DirectoryName(IndexedField field, String key, List<String> names) {

    private static final String ENTRY = "entry";

    public DirectoryName {
        names = List.copyOf(names);
    }

    public static DirectoryName of(KnownSpeaker speaker) {
        return new DirectoryName(
                IndexedField.SPEAKER,
                Long.toString(speaker.id().value()),
                Stream.concat(Stream.of(speaker.speaker().name()), speaker.aliases().stream())
                        .toList());
    }

    public static DirectoryName of(DirectoryOrganisation organisation) {
        return new DirectoryName(
                IndexedField.ORGANISATION,
                key(organisation.name()),
                Stream.concat(
                                Stream.of(organisation.name()),
                                organisation.aliases().stream().map(alias -> alias.name()))
                        .flatMap(name -> Stream.concat(Stream.of(name), Acronym.of(name).stream()))
                        .distinct()
                        .toList());
    }

    /** Of an organisation. */
    static String key(String name) {
        return Names.fold(QuoteDocument.key(name));
    }

    /** Where the names of a field's entries lie. */
    static String namesOf(IndexedField field) {
        return field.name() + "-names";
    }

    /** Where quotations name the entries of a field, and the entries themselves. */
    static String keysOf(IndexedField field) {
        return field.name() + "-keys";
    }

    Term term() {
        return new Term(ENTRY, field.name() + key);
    }

    Document document() {
        Document document = new Document();
        document.add(new StringField(ENTRY, term().text(), Field.Store.NO));
        document.add(new SortedDocValuesField(ENTRY, new BytesRef(key)));
        names.forEach(name -> document.add(new TextField(namesOf(field), name, Field.Store.NO)));
        return document;
    }

    static String keyField() {
        return ENTRY;
    }
}
