package org.quotewright.app.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Writers on the process's standard output and error: UTF-8, but the console's own on Windows. */
record StandardStreams(PrintWriter out, PrintWriter err) {

    static StandardStreams ofProcess() {
        return new StandardStreams(
                writer(FileDescriptor.out, "stdout.encoding"),
                writer(FileDescriptor.err, "stderr.encoding"));
    }

    private static PrintWriter writer(FileDescriptor stream, String consoleEncoding) {
        boolean console = isWindows() && System.console() != null;
        Charset charset =
                console
                        ? Charset.forName(System.getProperty(consoleEncoding, "UTF-8"))
                        : StandardCharsets.UTF_8;
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), charset), true);
    }

    private static boolean isWindows() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
    }
}
