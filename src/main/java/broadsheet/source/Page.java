package broadsheet.source;

import broadsheet.text.Id;
import java.util.List;

/**
 * One input page (版): its text and what is told about it.
 *
 * @param pageId {@code H(text, publication, publish_date, page_no)}, the last three as supplied from outside
 * @param uri where it was read; {@code file#line} for a record
 * @param sha256 of the file's bytes, or of a record's text
 * @param sizeBytes of the file, or of a record's text in UTF-8
 * @param text as printed, with its own line ends, without a byte order mark
 * @param issues doubts found while reading
 */
public record Page(
        String pageId,
        String uri,
        String sha256,
        long sizeBytes,
        String charset,
        String text,
        Supplied supplied,
        List<String> issues) {
    /** The text really holds U+FFFD, or a decoder before us left it there. */
    public static final String REPLACEMENT_CHARACTER = "REPLACEMENT_CHARACTER";

    /** The text holds control characters other than line ends and tabs. */
    public static final String CONTROL_CHARACTER = "CONTROL_CHARACTER";

    public Page {
        issues = List.copyOf(issues);
    }

    /** The id of a page with this text and these outside facts. */
    public static String idOf(String text, Supplied supplied) {
        return Id.of(
                text,
                supplied.publication(),
                supplied.publishDate() == null ? null : supplied.publishDate().toString(),
                supplied.pageNo() == null ? null : supplied.pageNo().toString());
    }
}
