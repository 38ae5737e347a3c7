package org.quotewright.attribution.finding;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quotewright.text.WordList;

/** The forms of English verbs: listed ones where a verb is irregular, made by rule otherwise. */
final class Inflection {

    private static final Map<String, String[]> IRREGULAR = irregular();
    private static final String VOWELS = "aeiou";
    private static final List<String> HISSING = List.of("s", "sh", "ch", "x", "z", "o");

    private Inflection() {}

    static Map<String, CueForm> of(String base) {
        Map<String, CueForm> forms = new LinkedHashMap<>();
        String[] listed = IRREGULAR.get(base);
        if (listed == null) {
            addRegular(base, forms);
        } else {
            forms.put(listed[3], CueForm.PAST);
            forms.put(listed[2], CueForm.PAST);
            forms.put(listed[1], CueForm.THIRD_PERSON);
            forms.put(listed[4], CueForm.ING);
            forms.putIfAbsent(base, CueForm.BASE);
        }
        return forms;
    }

    private static void addRegular(String base, Map<String, CueForm> forms) {
        boolean consonantY = base.endsWith("y") && !isVowel(base.charAt(base.length() - 2));
        String stem = consonantY ? base.substring(0, base.length() - 1) : base;
        String cut = base.endsWith("e") ? base.substring(0, base.length() - 1) : base;
        forms.put(base, CueForm.BASE);
        forms.put(stem + thirdEnding(base, consonantY), CueForm.THIRD_PERSON);
        forms.put(consonantY ? stem + "ied" : cut + "ed", CueForm.PAST);
        forms.put((base.endsWith("ee") ? base : cut) + "ing", CueForm.ING);
    }

    private static String thirdEnding(String base, boolean consonantY) {
        if (consonantY) {
            return "ies";
        }
        boolean hissing = HISSING.stream().anyMatch(base::endsWith);
        return hissing ? "es" : "s";
    }

    private static boolean isVowel(char c) {
        return VOWELS.indexOf(c) >= 0;
    }

    private static Map<String, String[]> irregular() {
        Map<String, String[]> verbs = new HashMap<>();
        for (String line : WordList.named("irregular-verbs.txt").words()) {
            String[] forms = line.split(" ");
            verbs.put(forms[0], forms);
        }
        return verbs;
    }
}
