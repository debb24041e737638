package broadsheet.job;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Locale;

/** Prints what a step takes: wall and CPU seconds of the whole process, both beside those of the bare step, and peak heap. */
final class Meter {
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final PrintStream out;
    private final double megabytes;
    private double bareWall;
    private double bareCpu;

    Meter(PrintStream out, long textBytes) {
        this.out = out;
        this.megabytes = textBytes / 1e6;
        out.printf(Locale.ROOT, "%.1f MB of text, %d cores%n", megabytes, PROCESS.getAvailableProcessors());
        out.printf(
                "%-22s %8s %8s %8s %8s %8s %10s%n", "step", "wall s", "MB/s", "× bare", "CPU s", "× bare", "heap MB");
    }

    /** Runs a step unmeasured, so that its code is compiled. */
    void warm(Runnable step) {
        step.run();
    }

    /** Runs the step that others are held against. */
    void bare(String name, Runnable step) {
        measure(name, step, true);
    }

    /** Runs a step. */
    void step(String name, Runnable step) {
        measure(name, step, false);
    }

    private void measure(String name, Runnable step, boolean isBare) {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        long wallBegin = System.nanoTime();
        long cpuBegin = PROCESS.getProcessCpuTime();
        step.run();
        double wall = (System.nanoTime() - wallBegin) / 1e9;
        double cpu = (PROCESS.getProcessCpuTime() - cpuBegin) / 1e9;
        bareWall = isBare ? wall : bareWall;
        bareCpu = isBare ? cpu : bareCpu;
        out.printf(
                Locale.ROOT,
                "%-22s %8.1f %8.2f %8.2f %8.1f %8.2f %10d%n",
                name,
                wall,
                megabytes / wall,
                wall / bareWall,
                cpu,
                cpu / bareCpu,
                peakHeap());
    }

    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                >> 20;
    }
}
