package broadsheet.articles;

import broadsheet.text.Span;
import broadsheet.text.ZonedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One story, photo caption, column header or piece of furniture.
 *
 * @param articleNo 1-based reading order on the page
 * @param parentNo a caption's story, by its article number; null for all else and for a photo that stands alone
 * @param section the column it stands in (政务动态); null when none
 * @param kicker 引题, null when none, as all printed parts that follow
 * @param headline 主题; two lines of equal weight joined by one blank
 * @param subheadline 副题; several lines joined by one blank
 * @param byline the names as printed, joined by 、
 * @param leadMark 本报讯(记者 …), 新华社北京12月1日电
 * @param jump 下转第3版 or 上接第1版, as printed
 * @param text the blocks in reading order, joined by one newline
 * @param issues doubts about the cut
 */
public record Article(
        int articleNo,
        ArticleKind kind,
        @Nullable Integer parentNo,
        @Nullable String section,
        @Nullable String kicker,
        @Nullable String headline,
        @Nullable String subheadline,
        @Nullable String byline,
        @Nullable String leadMark,
        @Nullable String jump,
        String text,
        List<Block> blocks,
        List<String> issues) {
    public Article {
        blocks = List.copyOf(blocks);
        issues = List.copyOf(issues);
    }

    /** Its text with zones, for the extractors. */
    public ZonedText zonedText() {
        return new ZonedText(
                text,
                blocks.stream()
                        .map(block -> new ZonedText.Zoned(block.zone(), block.span()))
                        .toList());
    }

    /** Where its first character stands on the page. */
    public int pageStart() {
        return blocks.stream()
                .flatMap(b -> b.pageSpans().stream())
                .mapToInt(Span::begin)
                .min()
                .orElse(0);
    }

    /** Behind its last character on the page. */
    public int pageEnd() {
        return blocks.stream()
                .flatMap(b -> b.pageSpans().stream())
                .mapToInt(Span::end)
                .max()
                .orElse(0);
    }
}
