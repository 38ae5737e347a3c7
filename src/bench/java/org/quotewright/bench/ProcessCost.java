package org.quotewright.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a process has cost the machine so far. */
final class ProcessCost {

    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private ProcessCost() {}

    /** Of this process, all threads together. */
    static double cpuMillis() {
        return SYSTEM.getProcessCpuTime() / 1e6;
    }

    /** Of the calling thread. */
    static double threadMillis() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6;
    }

    /**
     * The maximum resident set in MB, as Linux counts it (VmHWM); not a number where the system
     * does not tell.
     */
    static double peakMegabytes(long pid) {
        return megabytes(pid, "VmHWM:");
    }

    /** The resident set in MB at this moment (VmRSS). */
    static double nowMegabytes(long pid) {
        double now = megabytes(pid, "VmRSS:");
        return Double.isNaN(now) ? 0 : now;
    }

    private static double megabytes(long pid, String figure) {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                    .filter(line -> line.startsWith(figure))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D+", "")) / 1024)
                    .findFirst()
                    .orElse(Double.NaN);
        } catch (IOException e) {
            return Double.NaN;
        }
    }
}
