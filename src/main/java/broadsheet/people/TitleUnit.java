package broadsheet.people;

import broadsheet.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One post in the text with the organisation before it.
 *
 * @param span organisation and post, without 原 and 时任
 * @param ledFrom where 原 or 时任 before it begins; where it begins itself without them
 * @param postBegin where the post's own word begins
 * @param isForeign whether it is of another state or of a body of several: 越南总理, 联合国秘书长
 */
record TitleUnit(Span span, int ledFrom, int postBegin, Post post, TitleStatus status, boolean isForeign) {
    private static final Pattern COUNT = Pattern.compile("(另|每|近|约|逾)?[0-9一二两三四五六七八九十百千数几]*[多余]?[名位]");

    int end() {
        return span.end();
    }

    /** Whether 曾任, 时任, 拟任 stands before it. */
    boolean isLedByVerb(String text) {
        return ledFrom < span.begin() && text.charAt(span.begin() - 1) == '任';
    }

    /** Whether it counts people whom nobody names: 200多名教师, 另一位代表. */
    boolean isCounted(String text) {
        return COUNT.matcher(text).region(span.begin(), postBegin).lookingAt();
    }

    /** 现有一名|重要逃犯: whether a count stands anywhere before the post. */
    boolean holdsCount(String text) {
        return COUNT.matcher(text).region(ledFrom, postBegin).find();
    }

    /** 一名|社区网格员: the same title without the count before it. */
    TitleUnit withoutCount(String text) {
        Matcher count = COUNT.matcher(text).region(span.begin(), postBegin);
        return count.lookingAt() ? from(count.end()) : this;
    }

    /** The same title, held once. */
    TitleUnit former() {
        return new TitleUnit(span, ledFrom, postBegin, post, TitleStatus.FORMER, isForeign);
    }

    /** The same title, of another state. */
    TitleUnit abroad() {
        return new TitleUnit(span, ledFrom, postBegin, post, status, true);
    }

    /** The same title with another, the head of its body's name, before it: 教师|书画院院长. */
    TitleUnit from(TitleUnit head) {
        return new TitleUnit(new Span(head.span().begin(), end()), head.ledFrom(), postBegin, post, status, isForeign);
    }

    /** The same title with a body that begins at {@code begin}. */
    TitleUnit from(int begin) {
        return new TitleUnit(new Span(begin, end()), begin, postBegin, post, status, isForeign);
    }

    /** The post alone, where a name stands before it. */
    TitleUnit withoutBody() {
        return new TitleUnit(new Span(postBegin, end()), postBegin, postBegin, post, status, isForeign);
    }
}
