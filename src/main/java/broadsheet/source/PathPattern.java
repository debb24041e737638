package broadsheet.source;

import java.io.Serializable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Reads publication, day and page from a path: {@code --path-pattern '(?<publication>[^/]+)/(?<date>\d{8})/(?<page>\d+)'}
 * on {@code …/太原日报/20211201/03.txt}.
 */
public final class PathPattern implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Pattern pattern;

    private PathPattern(Pattern pattern) {
        this.pattern = pattern;
    }

    /** Throws {@link IllegalArgumentException} when {@code regex} is none or has none of the three groups. */
    public static PathPattern of(String regex) {
        try {
            PathPattern pattern = new PathPattern(Pattern.compile(regex));
            if (!pattern.knows("publication") && !pattern.knows("date") && !pattern.knows("page")) {
                throw new IllegalArgumentException("--path-pattern names none of the groups publication, date, page.");
            }
            return pattern;
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException("--path-pattern is no regular expression: " + e.getDescription(), e);
        }
    }

    /** What the path says; nothing where the pattern does not match or a group is no day or number. */
    public Supplied read(String path) {
        Matcher matcher = pattern.matcher(path);
        if (!matcher.find()) {
            return Supplied.NOTHING;
        }
        String date = group(matcher, "date");
        return Supplied.told(
                group(matcher, "publication"),
                date == null ? null : PrintedDay.parse(date),
                number(group(matcher, "page")),
                null,
                null,
                Basis.PATH);
    }

    private @Nullable String group(Matcher matcher, String name) {
        String value = knows(name) ? matcher.group(name) : null;
        return value == null || value.isBlank() ? null : value;
    }

    private boolean knows(String name) {
        return pattern.pattern().contains("(?<" + name + ">");
    }

    /** 03 → 3, A01 → 1: the digits of a page's name. */
    private static @Nullable Integer number(@Nullable String page) {
        String digits = page == null ? "" : page.replaceAll("\\D", "");
        return digits.isEmpty() || digits.length() > 6 ? null : Integer.valueOf(digits);
    }
}
