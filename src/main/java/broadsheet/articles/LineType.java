package broadsheet.articles;

/** What a line looks like, before its neighbours are asked. */
enum LineType {
    /** 2023年5月18日 星期四 第3版, 责编 … */
    MASTHEAD,
    /** 联系电话:…, 晴 偏北风2级 14℃~26℃: furniture, or the end of a notice. */
    SERVICE,
    /** 下转第3版. */
    JUMP,
    /** A column's name on a line of its own: 政务动态, 简讯. */
    COLUMN,
    /** A national slogan on a line of its own: 奋斗百年路 启航新征程. */
    SLOGAN,
    /** Begins with 本报讯 or 新华社…电. */
    LEAD,
    /** 本报记者 某某; (某某 某某). */
    BYLINE,
    /** 记者 某某 摄. */
    CREDIT,
    /** 图为…; …。 某某 摄. */
    CAPTION,
    /** ——我市各部门…. */
    DASH,
    /** Short, without a sentence's end: a headline, or a piece of a paragraph. */
    SHORT,
    /** All else. */
    BODY
}
