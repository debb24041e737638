package broadsheet.people;

import broadsheet.text.Span;

/**
 * One post in the text with the organisation before it.
 *
 * @param span organisation and post, without 原 and 时任
 * @param postBegin where the post's own word begins
 */
record TitleUnit(Span span, int postBegin, Post post, TitleStatus status) {
    int end() {
        return span.end();
    }
}
