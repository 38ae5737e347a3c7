package org.quotewright.ui.common.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.Node;

/**
 * The children of a parent, one for each value of a list: made once, kept, and written anew only
 * where the value is another one, as a node that is new has to be styled.
 *
 * @param <T> what a node shows
 */
public final class KeptNodes<T, N extends Node> {

    private final List<Node> children;
    private final Supplier<N> maker;
    private final BiConsumer<N, T> writer;
    private final List<N> nodes = new ArrayList<>();
    private final List<T> values = new ArrayList<>();

    /**
     * @param children of a parent that has no others
     * @param writer shows a value in a node that may show another one
     */
    public KeptNodes(List<Node> children, Supplier<N> maker, BiConsumer<N, T> writer) {
        this.children = children;
        this.maker = maker;
        this.writer = writer;
    }

    /** Shows these values in their order. */
    public void show(List<T> shown) {
        for (int i = 0; i < shown.size(); i++) {
            write(i, shown.get(i));
        }
        if (children.size() > shown.size()) {
            children.subList(shown.size(), children.size()).clear();
        } else if (children.size() < shown.size()) {
            children.addAll(nodes.subList(children.size(), shown.size()));
        }
    }

    /** The nodes of the values that are shown. */
    public List<N> nodes() {
        return nodes.subList(0, children.size());
    }

    private void write(int place, T value) {
        if (place == nodes.size()) {
            nodes.add(maker.get());
            values.add(value);
            writer.accept(nodes.get(place), value);
        } else if (!value.equals(values.get(place))) {
            values.set(place, value);
            writer.accept(nodes.get(place), value);
        }
    }
}
