package org.quotewright.model;

/** By what a report arranges its quotations. */
public enum ReportOrder {
    SPEAKER,
    ORGANISATION,
    THEME,
    DATE
}
