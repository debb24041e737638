package broadsheet.text;

/**
 * A half-open stretch {@code [begin, end)} of one text, in UTF-16 units as Java counts them; tables count code points
 * ({@link CodePoints}).
 *
 * <p>In "市长李明" the name is {@code Span(2, 4)}.
 */
public record Span(int begin, int end) implements Comparable<Span> {
    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("Not a span: [" + begin + ", " + end + ")");
        }
    }

    /** How many UTF-16 units it covers; 0 for an empty span. */
    public int length() {
        return end - begin;
    }

    /** The part of {@code text} it covers. Throws {@link StringIndexOutOfBoundsException} when the text is shorter. */
    public String of(String text) {
        return text.substring(begin, end);
    }

    /** Whether the two share at least one unit. */
    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /** Whether {@code other} lies wholly inside. */
    public boolean contains(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    /** Where {@code c} first stands in the stretch, from {@code from} on; -1 when it does not. Never looks behind the stretch. */
    public int indexOf(String text, char c, int from) {
        for (int i = Math.max(begin, from); i < end; i++) {
            if (text.charAt(i) == c) {
                return i;
            }
        }
        return -1;
    }

    /** The same stretch, {@code by} units further right. */
    public Span shift(int by) {
        return new Span(begin + by, end + by);
    }

    /** Reading order: by begin, the shorter first. */
    @Override
    public int compareTo(Span other) {
        return begin != other.begin ? Integer.compare(begin, other.begin) : Integer.compare(end, other.end);
    }
}
