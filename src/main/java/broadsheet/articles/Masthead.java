package broadsheet.articles;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself: "太原日报 2023年5月18日 星期四 第3版 要闻".
 *
 * @param evidence the printed words
 */
public record Masthead(
        @Nullable String publication,
        @Nullable LocalDate publishDate,
        @Nullable Integer pageNo,
        @Nullable String section,
        String evidence) {}
