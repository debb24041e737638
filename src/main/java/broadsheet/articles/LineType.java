package broadsheet.articles;

/** What a line looks like, before its neighbours are asked. */
enum LineType {
    /** 2023年5月18日 星期四 第3版, 责编 …, …详见第4版. */
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
    /** A name and nothing else: an author under a headline, a sign-off under a text. */
    NAME,
    /** 记者 某某 摄. */
    CREDIT,
    /** 图为…; …。 某某 摄. */
    CAPTION,
    /** (作者单位:…), (据新华社). */
    NOTE,
    /** 2018年10月13日 alone: the day a notice is signed. */
    DAY,
    /** ——我市各部门…; the number of a document, 某政告字〔2026〕12号: never a headline. */
    DASH,
    /** 一、坚持党建引领; 法官说法: a section head wherever a text is being read. */
    SECTION,
    /** 特此公告; 各位代表:; 单位:元/公斤: a paragraph that ends with its line, without a full stop. */
    FORMULA,
    /** A row of a table or of names, if its neighbours are rows too. */
    ROW,
    /** Short, without a sentence's end: a headline, or a piece of a paragraph. */
    SHORT,
    /** All else. */
    BODY;

    /** Whether a line of this kind may stand above a story. */
    boolean isHead() {
        return this == SHORT || this == DASH || this == COLUMN || this == SLOGAN;
    }
}
