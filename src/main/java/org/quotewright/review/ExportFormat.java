package org.quotewright.review;

/** The file formats in which quotations leave a project. */
public enum ExportFormat {
    CSV("csv"),
    XLSX("xlsx"),
    JSON("json");

    private final String ending;

    ExportFormat(String ending) {
        this.ending = ending;
    }

    /** The usual ending of its files, without the dot. */
    public String ending() {
        return ending;
    }
}
