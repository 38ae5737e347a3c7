package org.quotewright.text.anchoring;

import java.util.HashMap;
import java.util.Map;
import org.quotewright.model.Names;

/** Numbers words, the same for words that differ in case or Unicode form only. */
final class WordNumbers {

    private final Map<String, Integer> numbers = new HashMap<>();

    int of(String word) {
        return numbers.computeIfAbsent(Names.fold(word), folded -> numbers.size());
    }
}
