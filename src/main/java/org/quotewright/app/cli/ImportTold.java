package org.quotewright.app.cli;

import org.quotewright.review.ImportReport;

/** Tells what became of each file of an import as it comes, the progress line out of the way. */
record ImportTold(Complaints complaints, TerminalProgress progress) {

    private static final String NO_TEXT = "reading.no-text-field";

    void tell(ImportReport.Row row) {
        if (row.messageKey().isEmpty()) {
            return;
        }
        progress.clear();
        String sentence = sentence(row);
        if (row.article().isPresent()) {
            complaints.remark(sentence);
        } else {
            complaints.about(sentence);
        }
    }

    /** What the desk asks, options tell. */
    private static String sentence(ImportReport.Row row) {
        String sentence = Words.MESSAGES.textOrKey(row.messageKey(), row.arguments());
        return row.messageKey().equals(NO_TEXT)
                ? sentence + " " + Words.MESSAGES.text("cli.import.tell-columns")
                : sentence;
    }
}
