package org.quotewright.search;

import java.util.List;
import java.util.Set;
import org.quotewright.search.names.WordForms;

/** How words are folded: those of texts stay as they are but for accents, those of names do not. */
enum Folding {
    PLAIN {
        @Override
        Iterable<String> forms(String word) {
            return List.of(WordForms.folded(word));
        }
    },
    TEXT {
        @Override
        Iterable<String> forms(String word) {
            return WordForms.said(word);
        }
    },
    NAME {
        @Override
        Iterable<String> forms(String word) {
            return WordForms.named(word);
        }
    },
    /** For telling spellings of one name: without the initials it holds. */
    NAME_COMPARED {
        @Override
        Iterable<String> forms(String word) {
            return WordForms.spellings(word);
        }
    },
    NAME_ASKED {
        @Override
        Iterable<String> forms(String word) {
            return WordForms.asked(word);
        }
    };

    private static final Set<String> OF_NAMES =
            Set.of(
                    IndexedField.SPEAKER.name(),
                    IndexedField.ORGANISATION.name(),
                    IndexedField.OUTLET.name(),
                    DirectoryName.namesOf(IndexedField.SPEAKER),
                    DirectoryName.namesOf(IndexedField.ORGANISATION));

    /** At least one, the plainest first. */
    abstract Iterable<String> forms(String word);

    /** Of what is put into a field of the index. */
    static Folding into(String field) {
        return OF_NAMES.contains(field) ? NAME : TEXT;
    }

    /** Of what is sought in a field of the index. */
    static Folding soughtIn(String field) {
        return OF_NAMES.contains(field) ? NAME_ASKED : PLAIN;
    }
}
