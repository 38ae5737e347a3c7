/** The left column: the articles of the project and the speakers of the one on the desk. */
package org.quotewright.ui.articles;
