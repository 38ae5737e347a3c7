package org.quotewright.attribution.tagging;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtLoggingLevel;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * ONNX Runtime's environment, which lasts as long as the process. The library's own shutdown hook
 * gives it back beside whatever still loads or runs a graph, which then crashes the process; but it
 * goes only with the last that holds it, so it is held once more.
 */
final class LastingEnvironment {

    private static final OrtEnvironment ENVIRONMENT = held();

    private LastingEnvironment() {}

    /**
     * The one environment of this process.
     *
     * @throws LinkageError where ONNX Runtime has no library for this machine
     */
    static OrtEnvironment get() {
        return ENVIRONMENT;
    }

    private static OrtEnvironment held() {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try {
            hold();
        } catch (ReflectiveOperationException | RuntimeException e) {
            Logger.getLogger(LastingEnvironment.class.getName())
                    .log(Level.WARNING, "the environment is held by its own hook alone", e);
        }
        return environment;
    }

    /** What the library does for the first, which it counts. */
    private static void hold() throws ReflectiveOperationException {
        Field api = Class.forName("ai.onnxruntime.OnnxRuntime").getDeclaredField("ortApiHandle");
        api.setAccessible(true);
        Method create =
                OrtEnvironment.class.getDeclaredMethod(
                        "createHandle", long.class, int.class, String.class);
        create.setAccessible(true);
        int level = OrtLoggingLevel.ORT_LOGGING_LEVEL_WARNING.getValue();
        create.invoke(null, api.getLong(null), level, OrtEnvironment.DEFAULT_NAME);
    }
}
