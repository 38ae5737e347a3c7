package org.quotewright.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {

    private static ReadArticle read(String front) throws UnreadableArticle {
        return Reads.one("a.md", "---\n" + front + "\n---\nIt sails.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "authors: [Ann Example, \"Omar Quist\"]",
                "authors:\n  - Ann Example\n  - 'Omar Quist'",
                "author:\n- Ann Example\n- Omar Quist\ntitle: x",
                "authors:\n  - name: Ann Example\n    url: https://a.example\n  - name: Omar Quist",
                "authors:\n  - url: https://a.example\n    name: Ann Example\n  - Omar Quist"
            })
    void takesEveryAuthorOfAList(String front) throws UnreadableArticle {
        ReadArticle read = read(front);
        assertThat(read.article().facts().author()).isEqualTo("Ann Example, Omar Quist");
        assertThat(read.article().facts().url()).isEmpty();
    }

    @Test
    void takesSingleValuesAsBefore() throws UnreadableArticle {
        ReadArticle read =
                read(
                        "title: \"Ferry: it sails\"\nauthor: Ann\n# note: x\ndate: 2026-05-12\nurl: https://a.example/1");
        assertThat(read.article().facts().title()).isEqualTo("Ferry: it sails");
        assertThat(read.article().facts().author()).isEqualTo("Ann");
        assertThat(read.article().facts().date()).isPresent();
        assertThat(read.article().facts().url()).isEqualTo("https://a.example/1");
        assertThat(read("author:").article().facts().author()).isEmpty();
    }
}
