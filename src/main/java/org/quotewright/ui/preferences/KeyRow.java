package org.quotewright.ui.preferences;

import java.util.List;
import org.quotewright.ui.common.action.Action;

/**
 * A command with its keys in words.
 *
 * @param own whether the analyst chose them
 * @param shared what else one of its keys starts; empty where nothing does
 */
record KeyRow(
        Action action, String name, String group, List<String> keys, boolean own, String shared) {

    boolean isShared() {
        return !shared.isEmpty();
    }
}
