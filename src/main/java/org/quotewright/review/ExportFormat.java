package org.quotewright.review;

/** The file formats in which quotations leave a project. */
public enum ExportFormat {
    CSV("csv"),
    XLSX("xlsx"),
    JSON("json"),
    HTML("html"),
    DOCX("docx"),
    MARKDOWN("md"),
    JSONLD("jsonld"),
    TEI("xml"),
    BRAT("zip"),
    CSLJSON("csl.json"),
    BIBTEX("bib");

    private final String ending;

    ExportFormat(String ending) {
        this.ending = ending;
    }

    /** True for those that are arranged and cite in a style. */
    public boolean isReport() {
        return this == HTML || this == DOCX || this == MARKDOWN;
    }

    /** The usual ending of its files, without the dot. */
    public String ending() {
        return ending;
    }
}
