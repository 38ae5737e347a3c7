package org.quotewright.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What something took each time it was done: by the clock, which other work on the machine slows
 * down, and in CPU time of the whole process, which it hardly does.
 */
final class Timings {

    private final List<Double> clock = new ArrayList<>();
    private final List<Double> cpu = new ArrayList<>();

    /** A watch that was started; it stops when it is read. */
    record Watch(long began, double spent) {

        static Watch start() {
            return new Watch(System.nanoTime(), ProcessCost.cpuMillis());
        }
    }

    void read(Watch watch) {
        clock.add((System.nanoTime() - watch.began()) / 1e6);
        cpu.add(ProcessCost.cpuMillis() - watch.spent());
    }

    void percentiles(Rows rows, String figure, String on) {
        Collections.sort(clock);
        Collections.sort(cpu);
        rows.row("desk", figure + ", p50", at(clock, 50), "ms", on);
        rows.row("desk", figure + ", p95", at(clock, 95), "ms", on);
        rows.row("desk", figure + ", CPU time, p50", at(cpu, 50), "ms", on);
        rows.row("desk", figure + ", CPU time, p95", at(cpu, 95), "ms", on);
    }

    void frames(Rows rows, String figure, String on) {
        rows.row("desk", figure + ", frames a second", perSecond(clock), "", on);
        rows.row("desk", figure + ", slowest frame", Collections.max(clock), "ms", on);
        rows.row("desk", figure + ", frames for a second of CPU time", perSecond(cpu), "", on);
    }

    private static double perSecond(List<Double> times) {
        return 1000 / times.stream().mapToDouble(time -> time).average().orElseThrow();
    }

    private static double at(List<Double> sorted, int percent) {
        return sorted.get(sorted.size() * percent / 100);
    }
}
