package org.quotewright;

import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Seeds of random trials, from 1 on: six of them, or as many as {@code -Dquotewright.seeds} says. A
 * trial that fails is repeated by its seed, which its name tells.
 */
public final class Seeds implements ArgumentsProvider {

    private static final int COUNT = Integer.getInteger("quotewright.seeds", 6);

    @Override
    public Stream<? extends Arguments> provideArguments(
            ParameterDeclarations parameters, ExtensionContext context) {
        return LongStream.rangeClosed(1, COUNT).mapToObj(Arguments::of);
    }
}
