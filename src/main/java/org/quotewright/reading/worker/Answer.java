package org.quotewright.reading.worker;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.quotewright.reading.ReadArticle;
import org.quotewright.reading.UnreadableArticle;

/** What came of a request. */
sealed interface Answer {

    /** An article. */
    record One(ReadArticle article) implements Answer {}

    /** The places of parts, in order. */
    record Parts(List<String> places) implements Answer {

        public Parts {
            places = List.copyOf(places);
        }
    }

    /**
     * The sentence that says why there is nothing, its first argument the file.
     *
     * @param cause what the parser threw, for the log; empty where it threw nothing
     */
    record Refused(String messageKey, List<String> arguments, String cause) implements Answer {

        private static final int LONGEST_CAUSE = 2000;

        public Refused {
            arguments = List.copyOf(arguments);
        }

        static Refused of(UnreadableArticle refusal) {
            return new Refused(
                    refusal.messageKey(),
                    refusal.arguments(),
                    Optional.ofNullable(refusal.getCause()).map(Refused::shown).orElse(""));
        }

        /** With the place where it was thrown. */
        private static String shown(Throwable cause) {
            StringBuilder shown = new StringBuilder(cause.toString());
            shown.setLength(Math.min(shown.length(), LONGEST_CAUSE));
            Arrays.stream(cause.getStackTrace())
                    .limit(1)
                    .forEach(frame -> shown.append(" at ").append(frame));
            return shown.toString();
        }
    }

    /** The kinds in their order on the wire. */
    enum Kind {
        ONE,
        PARTS,
        REFUSED
    }

    default void write(Wire.Out out) throws IOException {
        switch (this) {
            case One one -> {
                out.number(Kind.ONE.ordinal());
                ArticleWire.write(one.article(), out);
            }
            case Parts parts -> {
                out.number(Kind.PARTS.ordinal());
                out.texts(parts.places());
            }
            case Refused refused -> {
                out.number(Kind.REFUSED.ordinal());
                out.text(refused.messageKey());
                out.texts(refused.arguments());
                out.text(refused.cause());
            }
        }
        out.flush();
    }

    static Answer read(DataInputStream stream) throws IOException {
        Wire.In in = new Wire.In(stream);
        return switch (Kind.values()[in.number(Kind.values().length - 1)]) {
            case ONE -> new One(ArticleWire.read(in));
            case PARTS -> new Parts(in.texts());
            case REFUSED -> new Refused(in.text(), in.texts(), in.text());
        };
    }
}
