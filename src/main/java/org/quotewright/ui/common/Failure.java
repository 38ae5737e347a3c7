package org.quotewright.ui.common;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A failure in few words: a code that is the same wherever the same goes wrong, and its names. */
public record Failure(Throwable what) {

    private static final String SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 8;
    private static final int FRAMES = 3;

    /** Eight signs that are hard to confuse when read aloud: "K7QF-2M9X". */
    public String code() {
        int hash = places().hashCode();
        long rest = Integer.toUnsignedLong(hash) * 0x9E3779B97F4A7C15L >>> 1;
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(i == LENGTH / 2 ? "-" : "");
            code.append(SIGNS.charAt((int) (rest % SIGNS.length())));
            rest /= SIGNS.length();
        }
        return code.toString();
    }

    /** What went wrong, from the outside in, without where. */
    public String names() {
        return chain().map(Failure::name).distinct().collect(Collectors.joining("\n"));
    }

    private static String name(Throwable each) {
        String message = Objects.requireNonNullElse(each.getMessage(), "").strip();
        String kind = each.getClass().getSimpleName();
        return message.isEmpty() ? kind : kind + ": " + message;
    }

    /** Without messages, which may name files, and without line numbers, which change. */
    private List<String> places() {
        return chain().flatMap(each ->
                        Stream.concat(
                                Stream.of(each.getClass().getName()),
                                Stream.of(each.getStackTrace())
                                        .limit(FRAMES)
                                        .map(frame ->
                                                frame.getClassName() + frame.getMethodName())))
                .toList();
    }

    private Stream<Throwable> chain() {
        return Stream.iterate(what, Objects::nonNull, Throwable::getCause).limit(LENGTH);
    }
}
