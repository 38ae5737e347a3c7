package org.quotewright.writing;

/** Quotation marks within quotation marks, as a citation prints a title that has some. */
final class InnerMarks {

    private static final String DOUBLE = "“”„«»\"";

    private InnerMarks() {}

    /** Where the title stands in double marks, its own double ones become single. */
    static String in(String citation, String title) {
        int begin = alike(citation).indexOf('"' + alike(title) + '"');
        if (begin < 0) {
            return citation;
        }
        int end = begin + 1 + title.length();
        return citation.substring(0, begin + 1)
                + single(citation.substring(begin + 1, end), citation.charAt(begin) == '„')
                + citation.substring(end);
    }

    /** A style may curl marks that the title has straight. */
    private static String alike(String words) {
        return words.replaceAll("[“”„«»]", "\"").replaceAll("[‘’]", "'");
    }

    /**
     * @param isLow whether marks open at the foot of the line, as German has them
     */
    private static String single(String title, boolean isLow) {
        char opening = isLow ? '‚' : '‘';
        char closing = isLow ? '‘' : '’';
        StringBuilder single = new StringBuilder(title.length());
        boolean isOpen = false;
        for (int i = 0; i < title.length(); i++) {
            char sign = title.charAt(i);
            if (DOUBLE.indexOf(sign) < 0) {
                single.append(sign);
                continue;
            }
            isOpen = sign == '„' || sign != '”' && !isOpen;
            single.append(isOpen ? opening : closing);
        }
        return single.toString();
    }
}
