package org.quotewright.ui.common;

import org.quotewright.model.Attribute;
import org.quotewright.model.Names;

/** What attributes are called on screen: the one that every desk asks for has a word of its own. */
public record AttributeWords(Messages messages) {

    /** The name as shown; names that analysts made up stay as they are. */
    public String shown(String name) {
        return Names.fold(name).equals(Attribute.GENDER) ? messages.text("attribute.gender") : name;
    }

    /** The name as it is kept, of one that was typed or chosen as shown. */
    public String kept(String typed) {
        String name = typed.strip();
        boolean isGender = Names.fold(name).equals(Names.fold(messages.text("attribute.gender")));
        return isGender ? Attribute.GENDER : name;
    }
}
