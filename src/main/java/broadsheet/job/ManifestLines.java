package broadsheet.job;

import broadsheet.source.ManifestRow;
import broadsheet.source.Reject;
import broadsheet.source.Reject.Reason;
import broadsheet.source.Supplied;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** One manifest line → the page's name and what is told of it, or what is wrong with the line. */
final class ManifestLines {
    /** {@code fault} NULL: a good row. {@code line_no} NULL: a blank line. */
    static final StructType SCHEMA = new StructType()
            .add("file", DataTypes.StringType)
            .add("line_no", DataTypes.LongType)
            .add("path", DataTypes.StringType)
            .add("told", Corpus.TOLD)
            .add("fault", DataTypes.StringType);

    private static final ObjectMapper JSON = new ObjectMapper();

    private ManifestLines() {}

    static Row csv(List<String> header, Row line) {
        String text = text(line);
        if (text.isBlank()) {
            return RowFactory.create(null, null, null, null, null);
        }
        try {
            return good(line, ManifestRow.csv(header, text));
        } catch (Reject reject) {
            return bad(line, reject);
        }
    }

    static Row json(Row line) {
        String text = text(line);
        if (text.isBlank()) {
            return RowFactory.create(null, null, null, null, null);
        }
        try {
            return good(line, ManifestRow.of(fields(text)));
        } catch (Reject reject) {
            return bad(line, reject);
        }
    }

    private static Map<String, String> fields(String text) throws Reject {
        try {
            Map<String, String> values = new HashMap<>();
            JsonNode object = JSON.readTree(text);
            object.fields().forEachRemaining(field -> {
                if (!field.getValue().isNull()) {
                    values.put(field.getKey(), field.getValue().asText());
                }
            });
            return values;
        } catch (JsonProcessingException e) {
            throw new Reject(Reason.BAD_MANIFEST_ROW, "The line is no JSON: " + text);
        }
    }

    /** The reject of a row with a fault, under the name {@code manifest#line}. */
    static Row reject(Row row) {
        String place = row.getAs("file") + "#" + row.<Long>getAs("line_no");
        return ReadRows.reject(place, null, new Reject(Reason.BAD_MANIFEST_ROW, row.getAs("fault")));
    }

    private static Row good(Row line, ManifestRow row) {
        Supplied told = row.supplied();
        Row cells = RowFactory.create(
                told.publication(),
                told.publishDate() == null ? null : told.publishDate().toString(),
                told.pageNo() == null ? null : told.pageNo().toString(),
                told.section(),
                told.homePlaceCode());
        return RowFactory.create(line.getAs("file"), line.getAs("number"), row.path(), cells, null);
    }

    private static Row bad(Row line, Reject reject) {
        return RowFactory.create(line.getAs("file"), line.getAs("number"), null, null, reject.getMessage());
    }

    private static String text(Row line) {
        return new String(line.<byte[]>getAs("line"), StandardCharsets.UTF_8);
    }
}
