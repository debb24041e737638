package broadsheet.job;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a run is asked to do; {@code broadsheet run --help} explains each.
 *
 * @param input files, directories and globs
 * @param catalog where in a lakehouse catalog the tables are created or replaced too, {@code lake.papers}
 * @param tables extended tables to compute beside the core ones
 * @param contrasts further contrasts for {@code keyness}, two sides with a comma between
 * @param topics how many topics to learn
 */
public record JobOptions(
        List<String> input,
        String output,
        @Nullable String manifest,
        @Nullable String pathPattern,
        @Nullable String charset,
        @Nullable String lexicon,
        @Nullable String userDictionary,
        @Nullable String stopWords,
        @Nullable String people,
        @Nullable String publications,
        @Nullable String catalog,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean datedOnly,
        int maxPageChars,
        double maxRejectRatio,
        Set<String> tables,
        List<String> contrasts,
        int topics,
        boolean countReprints,
        boolean reports,
        boolean full,
        boolean dryRun,
        boolean breakLease) {
    public JobOptions {
        input = List.copyOf(input);
        tables = Set.copyOf(tables);
        contrasts = List.copyOf(contrasts);
    }
}
