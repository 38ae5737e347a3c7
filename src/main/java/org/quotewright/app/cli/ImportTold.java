package org.quotewright.app.cli;

import org.quotewright.review.ImportReport;

/** Tells what became of each file of an import. */
record ImportTold(Complaints complaints) {

    void tell(ImportReport report) {
        report.rows().stream().filter(row -> !row.messageKey().isEmpty()).forEach(this::tell);
    }

    private void tell(ImportReport.Row row) {
        String sentence = Words.MESSAGES.textOrKey(row.messageKey(), row.arguments());
        if (row.article().isPresent()) {
            complaints.remark(sentence);
        } else {
            complaints.about(sentence);
        }
    }
}
