package org.quotewright.ui.common.palette;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A stylesheet that sets nothing but a font's family. */
public final class FontSheet {

    private FontSheet() {}

    /** The address of a sheet that sets words of these selectors in the family. */
    public static String of(String family, String... selectors) {
        String name = family.replaceAll("[\"\\\\]", "");
        String rule = String.join(", ", selectors) + " { -fx-font-family: \"" + name + "\"; }";
        byte[] bytes = rule.getBytes(StandardCharsets.UTF_8);
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(bytes);
    }
}
