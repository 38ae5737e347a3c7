package org.quotewright.text;

import java.util.List;
import java.util.function.ToIntFunction;

/** Binary search in lists that are in reading order. */
final class Ordered {

    private Ordered() {}

    /** The index of the first element whose key is not below {@code least}. */
    static <T> int firstFrom(List<T> ordered, ToIntFunction<T> key, int least) {
        int low = 0;
        int high = ordered.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (key.applyAsInt(ordered.get(middle)) < least) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
