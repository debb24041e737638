package broadsheet.job;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a file system says when it takes no more: an executor's words reach the driver inside others, {@code Job aborted …:
 * java.io.IOException: No space left on device}.
 */
final class StoreFault {
    private static final Pattern WORDS = Pattern.compile(String.join(
            "|",
            List.of(
                    "No space left on device",
                    "Read-only file system",
                    "Permission denied",
                    "Disk quota exceeded",
                    "The \\w+ quota of [^\\n]{1,200} is exceeded")));

    private StoreFault() {}

    /** The words, in any of the causes; null when the failure is of another kind. */
    static @Nullable String in(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Matcher words = WORDS.matcher(String.valueOf(cause.getMessage()));
            if (!(cause instanceof JobFailure) && words.find()) {
                return words.group();
            }
        }
        return null;
    }
}
