package org.quotewright.ui.common.control;

import java.util.function.Function;
import javafx.util.StringConverter;

/** Says choices in words; nothing is ever typed. */
public final class Words<T> extends StringConverter<T> {

    private final Function<? super T, String> words;

    /**
     * @param words of what is chosen; where nothing is, nothing is said
     */
    public Words(Function<? super T, String> words) {
        this.words = words;
    }

    @Override
    public String toString(T choice) {
        return choice == null ? "" : words.apply(choice);
    }

    @Override
    public T fromString(String typed) {
        throw new UnsupportedOperationException(typed);
    }
}
