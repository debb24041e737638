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
 * Prints what a step takes: wall and CPU seconds of the whole process, both beside those of the bare step, and peak heap.
 *
 * <p>A step that can be run again is run five times in turn with the bare one, since machines have slow and fast minutes; the
 * round with the median ratio of CPU is printed.
 */
final class Meter {
    private static final int ROUNDS = 5;
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final PrintStream out;
    private final double megabytes;
    private final Runnable bare;
    private Taken lastBare;

    /** @param bare the step that others are held against */
    Meter(PrintStream out, long textBytes, Runnable bare) {
        this.out = out;
        this.megabytes = textBytes / 1e6;
        this.bare = bare;
        this.lastBare = Taken.NOTHING;
        out.printf(Locale.ROOT, "%.1f MB of text, %d cores%n", megabytes, PROCESS.getAvailableProcessors());
        out.printf(
                "%-22s %8s %8s %8s %8s %8s %10s%n", "step", "wall s", "MB/s", "× bare", "CPU s", "× bare", "heap MB");
    }

    /** Runs a step unmeasured, so that its code is compiled. */
    void warm(Runnable step) {
        step.run();
    }

    /** Runs the bare step once, and holds it against itself. */
    void bare(String name) {
        lastBare = take(bare);
        print(name, lastBare);
    }

    /**
     * Runs a step five times in turn with the bare one.
     *
     * @return its CPU as a ratio to the bare step's
     */
    double steady(String name, Runnable step) {
        List<Pair> rounds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            rounds.add(new Pair(take(bare), take(step)));
        }
        rounds.sort(Comparator.comparing(Pair::cpuRatio));
        Pair median = rounds.get(ROUNDS / 2);
        lastBare = median.bare;
        print(name, median.step);
        return median.cpuRatio();
    }

    /** Runs a step once. */
    void step(String name, Runnable step) {
        print(name, take(step));
    }

    /** Prints a ratio of CPU that others give. */
    void ratio(String name, double cpuRatio) {
        out.printf(Locale.ROOT, "%-22s %44.2f%n", name, cpuRatio);
    }

    private record Taken(double wall, double cpu) {
        private static final Taken NOTHING = new Taken(Double.NaN, Double.NaN);
    }

    private record Pair(Taken bare, Taken step) {
        double cpuRatio() {
            return step.cpu / bare.cpu;
        }
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
                wall / lastBare.wall,
                cpu,
                cpu / lastBare.cpu,
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
