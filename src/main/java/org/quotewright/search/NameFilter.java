package org.quotewright.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.AttributeSource;

/**
 * Puts the forms of a word in its place, one above the other. Initials of a name that stand apart
 * stand together too: "J. R. Berg" holds "JR".
 */
final class NameFilter extends TokenFilter {

    /** The same names come again and again. */
    private static final int MOST_KNOWN = 5_000;

    private final Folding folding;
    private final Map<String, Iterable<String>> known = new HashMap<>();
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final StringBuilder initials = new StringBuilder();
    private Iterator<String> more = List.<String>of().iterator();
    private AttributeSource.State word;

    NameFilter(TokenStream input, Folding folding) {
        super(input);
        this.folding = folding;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (more.hasNext()) {
            restoreState(word);
            term.setEmpty().append(more.next());
            step.setPositionIncrement(0);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        more = forms(term.toString()).iterator();
        term.setEmpty().append(more.next());
        word = more.hasNext() ? captureState() : null;
        return true;
    }

    private Iterable<String> forms(String printed) {
        if (folding != Folding.NAME) {
            return folding.forms(printed);
        }
        if (known.size() == MOST_KNOWN) {
            known.clear();
        }
        return withInitials(known.computeIfAbsent(printed, folding::forms));
    }

    private Iterable<String> withInitials(Iterable<String> forms) {
        String plain = forms.iterator().next();
        if (!NameAnalyzer.isInitial(plain)) {
            initials.setLength(0);
            return forms;
        }
        initials.append(plain);
        Set<String> several = new LinkedHashSet<>();
        forms.forEach(several::add);
        several.add(initials.toString());
        return several;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        initials.setLength(0);
        more = List.<String>of().iterator();
    }
}
