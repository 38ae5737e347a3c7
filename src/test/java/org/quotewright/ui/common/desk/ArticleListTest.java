package org.quotewright.ui.common.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArticleListTest {

    @Test
    void keepsTheViewThatListenersAreAddedTo() {
        ArticleList articles = new ArticleList();

        assertThat(articles.all()).isSameAs(articles.all());
    }
}
