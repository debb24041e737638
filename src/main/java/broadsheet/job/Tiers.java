package broadsheet.job;

import static org.apache.spark.sql.functions.array_position;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.when;

import broadsheet.people.Tier;
import java.util.Arrays;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.functions;

/** The order of tiers: national is the highest. */
final class Tiers {
    private static final Column ORDER = functions.array(
            Arrays.stream(Tier.values()).map(tier -> lit(tier.code())).toArray(Column[]::new));

    private Tiers() {}

    /** The highest of a group's tiers; NULL when none is known. */
    static Column highest(Column tier) {
        Column rank = min(array_position(ORDER, tier).cast("int"));
        return when(rank.isNotNull(), element_at(ORDER, rank));
    }
}
