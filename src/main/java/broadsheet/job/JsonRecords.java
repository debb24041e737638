package broadsheet.job;

import broadsheet.source.Reject;
import broadsheet.source.Reject.Reason;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * One line of JSONL → one record: {@code {"text": "…", "publication": "太原日报", "publish_date": "2021-12-01"}}. A line that
 * is no object with a text is a reject, the others go on.
 */
final class JsonRecords {
    /** A record before it is a page: text and what it says of itself, or a reject. */
    static final StructType RECORD = record();

    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonRecords() {}

    private static StructType record() {
        StructType type = new StructType()
                .add("uri", DataTypes.StringType, false)
                .add("size_bytes", DataTypes.LongType)
                .add("text", DataTypes.StringType);
        for (String column : Corpus.TOLD.fieldNames()) {
            type = type.add(column, DataTypes.StringType);
        }
        return type.add("reject_reason", DataTypes.StringType).add("reject_detail", DataTypes.StringType);
    }

    /**
     * Parses a line.
     *
     * @param place {@code file#line}, the URI of a record that names none
     * @param charset what {@code --charset} says; null for UTF-8
     * @return null for a blank line, which is no record
     */
    static @Nullable Row parse(String place, byte[] line, @Nullable String charset) {
        try {
            String json = decode(line, charset);
            return json.isBlank() ? null : record(place, line.length, object(json));
        } catch (Reject reject) {
            return reject(place, (long) line.length, reject);
        }
    }

    static Row reject(String place, @Nullable Long size, Reject reject) {
        Object[] cells = new Object[RECORD.length()];
        cells[0] = place;
        cells[1] = size;
        cells[RECORD.fieldIndex("reject_reason")] = reject.reason().code();
        cells[RECORD.fieldIndex("reject_detail")] = reject.getMessage();
        return RowFactory.create(cells);
    }

    private static String decode(byte[] line, @Nullable String charset) throws Reject {
        Charset from = charset == null ? StandardCharsets.UTF_8 : Charset.forName(charset);
        try {
            String text = from.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(line))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Reject(Reason.UNDECODABLE, "The line is not valid " + from.name() + ".");
        }
    }

    private static JsonNode object(String json) throws Reject {
        try {
            JsonNode node = JSON.readTree(json);
            if (!node.isObject()) {
                throw new Reject(Reason.BAD_RECORD, "The line is no JSON object.");
            }
            return node;
        } catch (JsonProcessingException e) {
            throw new Reject(Reason.BAD_RECORD, "The line is no JSON: " + e.getOriginalMessage());
        }
    }

    private static Row record(String place, long size, JsonNode object) throws Reject {
        JsonNode text = object.get("text");
        if (text == null || !text.isTextual()) {
            throw new Reject(Reason.BAD_RECORD, "The record has no text.");
        }
        if (hasLoneSurrogate(text.textValue())) {
            throw new Reject(Reason.INVALID_UNICODE, "The text holds half of a surrogate pair.");
        }
        Object[] cells = new Object[RECORD.length()];
        String uri = field(object, "uri");
        cells[0] = uri == null ? place : uri;
        cells[1] = size;
        cells[2] = text.textValue();
        String[] told = Corpus.TOLD.fieldNames();
        for (int i = 0; i < told.length; i++) {
            cells[3 + i] = field(object, told[i]);
        }
        return RowFactory.create(cells);
    }

    /** Half a pair cannot be carried to another column as UTF-8, so it is refused here. */
    private static boolean hasLoneSurrogate(String text) {
        return text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private static @Nullable String field(JsonNode object, String name) {
        JsonNode value = object.get(name);
        return value == null || value.isNull() ? null : value.asText();
    }
}
