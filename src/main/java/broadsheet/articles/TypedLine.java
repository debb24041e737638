package broadsheet.articles;

import broadsheet.text.Span;

/** A line and what it looks like. */
record TypedLine(Line line, LineType type) {
    Span span() {
        return line.span();
    }

    String text() {
        return line.text();
    }

    boolean is(LineType other) {
        return type == other;
    }
}
