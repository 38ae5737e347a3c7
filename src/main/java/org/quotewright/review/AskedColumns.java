package org.quotewright.review;

import org.quotewright.model.Columns;
import org.quotewright.model.TableHead;

/** A table whose columns are not known by their names, and what they probably are. */
public record AskedColumns(TableHead head, Columns guess) {}
