package broadsheet.job;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Prints what a step takes: wall and CPU seconds of the whole process, both beside those of the bare step, and peak heap; of a step
 * that can be run again, the median of five.
 */
final class Meter {
    private static final int ROUNDS = 5;
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

    /** Runs the step that others are held against, five times. */
    void bare(String name, Runnable step) {
        Taken taken = median(step);
        bareWall = taken.wall;
        bareCpu = taken.cpu;
        print(name, taken);
    }

    /** Runs a step five times. */
    void steady(String name, Runnable step) {
        print(name, median(step));
    }

    /** Runs a step once. */
    void step(String name, Runnable step) {
        print(name, take(step));
    }

    private record Taken(double wall, double cpu) {}

    private static Taken median(Runnable step) {
        List<Taken> rounds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            rounds.add(take(step));
        }
        rounds.sort(Comparator.comparing(Taken::cpu));
        return rounds.get(ROUNDS / 2);
    }

    private static Taken take(Runnable step) {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        long wallBegin = System.nanoTime();
        long cpuBegin = PROCESS.getProcessCpuTime();
        step.run();
        return new Taken((System.nanoTime() - wallBegin) / 1e9, (PROCESS.getProcessCpuTime() - cpuBegin) / 1e9);
    }

    private void print(String name, Taken taken) {
        double wall = taken.wall;
        double cpu = taken.cpu;
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
