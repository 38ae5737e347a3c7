package org.quotewright.search;

import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.quotewright.model.DirectoryOrganisation;
import org.quotewright.model.KnownSpeaker;
import org.quotewright.model.Names;
import org.quotewright.model.SpeakerId;
import org.quotewright.search.names.Acronym;

/**
 * Every name of an entry of the directory. It lies in the index once, apart from the quotations, so
 * that a new alias finds those of before too.
 *
 * @param key by which quotations name the entry
 * @param evidence what tells it from other organisations, line by line
 */
public record DirectoryName(
        IndexedField field, String key, List<String> names, List<String> evidence) {

    static final String FINGERPRINT = "entry-fingerprint";

    private static final String ENTRY = "entry";
    private static final String FIELD = "entry-of";

    public DirectoryName {
        names = List.copyOf(names);
        evidence = List.copyOf(evidence);
    }

    public static DirectoryName of(KnownSpeaker speaker) {
        return new DirectoryName(
                IndexedField.SPEAKER,
                Long.toString(speaker.id().value()),
                Stream.concat(Stream.of(speaker.speaker().name()), speaker.aliases().stream())
                        .toList(),
                List.of());
    }

    /**
     * @param apart the names of entries that are never merged with it
     */
    public static DirectoryName of(DirectoryOrganisation organisation, List<String> apart) {
        String own = organisation.name();
        return new DirectoryName(
                IndexedField.ORGANISATION,
                key(organisation.name()),
                Stream.concat(
                                Stream.of(organisation.name()),
                                organisation.aliases().stream().map(alias -> alias.name()))
                        .flatMap(name -> Stream.concat(Stream.of(name), Acronym.of(name).stream()))
                        .distinct()
                        .toList(),
                Stream.concat(
                                organisation.aliases().stream()
                                        .map(alias ->
                                                OrganisationEvidence.KNOWN.line(alias.name(), own)),
                                apart.stream()
                                        .map(other -> OrganisationEvidence.APART.line(own, other)))
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
        return field == IndexedField.ORGANISATION
                ? CompletedField.ORGANISATION.folded()
                : field.name() + "-keys";
    }

    Term term() {
        return new Term(ENTRY, line());
    }

    /** By which the index holds it. */
    private String line() {
        return field.name() + key;
    }

    static Term termOf(SpeakerId speaker) {
        return new Term(ENTRY, IndexedField.SPEAKER.name() + speaker.value());
    }

    /** Of all entries of a field. */
    static Term termOf(IndexedField field) {
        return new Term(FIELD, field.name());
    }

    /** False where its quotations are found by all that it says anyway. */
    boolean saysMore() {
        return !evidence.isEmpty() || names.stream().anyMatch(name -> !ownNames().contains(name));
    }

    private List<String> ownNames() {
        String own = names.getFirst();
        return Stream.concat(Stream.of(own), Acronym.of(own).stream()).toList();
    }

    Document document() {
        Document document = indexed();
        document.add(new NumericDocValuesField(FINGERPRINT, Fingerprint.of(document)));
        return document;
    }

    long fingerprint() {
        return Fingerprint.of(indexed());
    }

    private Document indexed() {
        Document document = new Document();
        document.add(new StringField(ENTRY, line(), Field.Store.NO));
        document.add(new StringField(FIELD, field.name(), Field.Store.NO));
        document.add(new SortedDocValuesField(ENTRY, new BytesRef(key)));
        names.forEach(name -> document.add(new TextField(namesOf(field), name, Field.Store.NO)));
        evidence.forEach(line ->
                document.add(new StringField(OrganisationEvidence.FIELD, line, Field.Store.NO)));
        return document;
    }

    static String keyField() {
        return ENTRY;
    }
}
