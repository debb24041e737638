package broadsheet.text;

import java.util.Locale;

/** The part a block plays in an article: 引题, 主题, 副题, 小标题, 本报讯, 署名, 正文, 文末署名, 图片说明, 通栏. */
public enum Zone {
    KICKER,
    HEADLINE,
    SUBHEADLINE,
    SECTION_HEAD,
    LEAD_MARK,
    BYLINE,
    BODY,
    SIGNOFF,
    CAPTION,
    BANNER;

    private final String code = name().toLowerCase(Locale.ROOT);

    /** Whether it tells what the story tells: 本报讯, 记者 某某, 奋斗百年路 above it do not, and are no terms of it. */
    public boolean isStory() {
        return this != LEAD_MARK && this != BYLINE && this != SIGNOFF && this != BANNER;
    }

    /** The word used in tables: {@code section_head}. */
    public String code() {
        return code;
    }

    /** The zone of a table's word. Throws {@link IllegalArgumentException} for any other word. */
    public static Zone of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
