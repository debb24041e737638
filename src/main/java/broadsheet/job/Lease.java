package broadsheet.job;

import broadsheet.job.JobFailure.Kind;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Timer;
import java.util.TimerTask;
import org.apache.hadoop.fs.FileAlreadyExistsException;

/**
 * One run at a time on an output: {@code _lease} holds the owner's run id and when it was renewed last. Renewed every minute
 * while the run lives; stale after ten, since a killed run cannot take it back.
 */
final class Lease implements AutoCloseable {
    static final Duration STALE_AFTER = Duration.ofMinutes(10);
    private static final Duration RENEW_EVERY = Duration.ofMinutes(1);

    private final Output output;
    private final String runId;
    private final Clock clock;
    private final Timer renewal = new Timer("broadsheet-lease", true);

    private Lease(Output output, String runId, Clock clock) {
        this.output = output;
        this.runId = runId;
        this.clock = clock;
    }

    /**
     * Takes the output for a run.
     *
     * @param breakIt whether another run's lease is taken over however fresh it is
     * @throws JobFailure (output held) when another run holds it
     */
    static Lease take(Output output, String runId, Clock clock, boolean breakIt) throws IOException {
        Lease lease = new Lease(output, runId, clock);
        try {
            output.write(output.lease(), lease.text(), breakIt || isStale(output, clock));
        } catch (FileAlreadyExistsException e) {
            throw new JobFailure(Kind.OUTPUT_HELD, heldBy(output), e);
        }
        long every = RENEW_EVERY.toMillis();
        lease.renewal.scheduleAtFixedRate(lease.renewing(), every, every);
        return lease;
    }

    private static boolean isStale(Output output, Clock clock) throws IOException {
        if (!output.exists(output.lease())) {
            return false;
        }
        Instant renewed = Instant.ofEpochMilli(
                output.files().getFileStatus(output.lease()).getModificationTime());
        return renewed.plus(STALE_AFTER).isBefore(clock.instant());
    }

    private static String heldBy(Output output) throws IOException {
        return "Another run holds " + output.root() + " ("
                + output.read(output.lease()).strip().replace("\n", ", renewed ")
                + "). Wait for it, or use --break-lease when it is dead.";
    }

    private String text() {
        return runId + "\n" + clock.instant() + "\n";
    }

    private void renew() {
        try {
            output.write(output.lease(), text(), true);
        } catch (IOException e) {
            System.err.println("Cannot renew the lease " + output.lease() + ": " + e.getMessage());
        }
    }

    /** The owner. */
    String runId() {
        return runId;
    }

    private TimerTask renewing() {
        return new TimerTask() {
            @Override
            public void run() {
                renew();
            }
        };
    }

    /** Gives the output free. */
    @Override
    public void close() throws IOException {
        renewal.cancel();
        output.delete(output.lease());
    }
}
