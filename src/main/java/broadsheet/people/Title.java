package broadsheet.people;

import broadsheet.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One title at one mention.
 *
 * <p>"太原市卫健委主任王某" → surface 太原市卫健委主任, organisation 太原市卫健委, organisationName 太原市卫生健康委员会, post 主任, tier
 * prefectural, place 140100. "市长张某" → post 市长, organisation null (fused), place by the page's home.
 *
 * @param span UTF-16 offsets into the article's text; 原 and 时任 outside, 代 inside
 * @param surface the text at the span
 * @param organisation as printed inside the title; null when fused into the post or carried from the title before
 * @param organisationName the full name it stands for; null when not known
 * @param post the bare post: 书记, 副市长
 * @param placeCode GB/T 2260 code of the body's place; null when not known or national
 * @param tier level of the body; null for foreign bodies and when not known
 * @param grade 省部级副职 …; null when not known
 * @param shared whether the title stands once before a list of names
 * @param inherited whether it is taken over from an earlier mention and not printed here
 */
public record Title(
        Span span,
        String surface,
        @Nullable String organisation,
        @Nullable String organisationName,
        String post,
        TitleStatus status,
        @Nullable String placeCode,
        @Nullable String placeName,
        @Nullable Tier tier,
        @Nullable String grade,
        boolean shared,
        boolean inherited,
        String rule,
        double confidence) {
    /** The same title in another state: 总书记 behind 阮某某 is not that of our party. */
    Title abroad() {
        return new Title(
                span,
                surface,
                organisation,
                null,
                post,
                status,
                null,
                null,
                null,
                null,
                shared,
                inherited,
                rule,
                confidence);
    }
}
