package broadsheet.articles;

import broadsheet.text.Zone;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pieces of a page that were found so far, the story that is being read, and the heads whose text is not reached yet. */
final class Stories {
    private final Headlines headlines;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<TypedLine> heads = new ArrayList<>();
    private @Nullable Draft current;
    private @Nullable String section;
    private @Nullable String jump;
    private boolean inBriefs; // under 简讯: every item is a story

    Stories(Headlines headlines) {
        this.headlines = headlines;
    }

    List<Draft> drafts() {
        return drafts;
    }

    /** Heads below the last text, in reading order. */
    List<TypedLine> heads() {
        return heads;
    }

    boolean hasHeads() {
        return !heads.isEmpty();
    }

    /** The story that is being read; null before the first and behind a jump. */
    @Nullable
    Draft current() {
        return current;
    }

    /** The story that is being read, if it has text. */
    @Nullable
    Draft withText() {
        return current != null && current.has(Zone.BODY) ? current : null;
    }

    /** The story that is being read, if it has heads or a mark and no text yet. */
    @Nullable
    Draft withoutText() {
        return current != null && !current.has(Zone.BODY) ? current : null;
    }

    /** Whether a text line here is an item of its own: ●… under 简讯. */
    boolean isBrief(TypedLine line) {
        return inBriefs && isBullet(line);
    }

    void furniture(ArticleKind kind, List<TypedLine> lines) {
        Draft draft = new Draft(kind);
        lines.forEach(line -> draft.add(Zone.BANNER, line.span()));
        drafts.add(draft);
    }

    /** Heads that no text follows. */
    void flushHeads() {
        boolean columns = heads.stream().allMatch(line -> line.is(LineType.COLUMN));
        flushHeads(columns ? ArticleKind.COLUMN_HEADER : ArticleKind.FURNITURE);
    }

    void flushHeads(ArticleKind kind) {
        furniture(kind, heads);
        heads.clear();
    }

    /** 下转 belongs to the story that stops here, 上接 to the one that goes on below it. */
    void jump(TypedLine line) {
        if (line.text().contains("接")) {
            current = null;
            jump = line.text();
        } else if (current != null) {
            current.jump = line.text();
        }
        furniture(ArticleKind.FURNITURE, List.of(line));
    }

    /** Whether 上接 stands above and its story has not begun. */
    boolean isJumpedTo() {
        return jump != null;
    }

    /** The heads stand inside {@code story}; a line that ends in a colon (免去:) is text. */
    void sectionHead(Draft story) {
        boolean opens =
                heads.size() == 1 && Punctuation.isColon(heads.get(0).line().last());
        Draft.Part head =
                story.add(opens ? Zone.BODY : Zone.SECTION_HEAD, heads.get(0).span());
        heads.subList(1, heads.size()).forEach(line -> head.pieces().add(line.span()));
        story.sectionHead = opens ? story.sectionHead : heads.get(0);
        heads.clear();
    }

    /** Begins a story under the heads, if there are any, with the line {@code first}. */
    Draft start(TypedLine first) {
        boolean columnAlone = hasHeads() && isColumnOver(first);
        inBriefs = columnAlone || inBriefs && heads.isEmpty();
        Headlines.Heads read =
                columnAlone ? new Headlines.Heads(List.copyOf(heads), List.of(), null) : headlines.of(heads);
        heads.clear();
        columns(read.columns());
        Draft draft = new Draft(ArticleKind.STORY);
        draft.section = section;
        draft.jump = jump;
        jump = null;
        read.parts().forEach(draft::add);
        draft.headline = read.headline();
        drafts.add(draft);
        current = draft;
        return draft;
    }

    /** A column's name alone is no headline of a story without an author; 一线短波 stands over ●…. */
    private boolean isColumnOver(TypedLine first) {
        boolean hasAuthor = first.is(LineType.BYLINE) || first.is(LineType.NAME);
        return !hasAuthor && heads.stream().allMatch(line -> line.is(LineType.COLUMN))
                || !hasAuthor
                        && heads.size() == 1
                        && isBullet(first)
                        && headlines.banners().mayBeColumn(heads.get(0));
    }

    private static boolean isBullet(TypedLine line) {
        return LookAhead.BULLET.matcher(line.text()).find();
    }

    private void columns(List<TypedLine> columns) {
        if (!columns.isEmpty()) {
            boolean slogans = columns.stream().allMatch(headlines.banners()::isSlogan);
            furniture(slogans ? ArticleKind.FURNITURE : ArticleKind.COLUMN_HEADER, columns);
            section = columns.get(columns.size() - 1).text();
        }
    }

    /** The heads are a list, a line each, under the first of them. */
    void list() {
        List<TypedLine> items = List.copyOf(heads.subList(1, heads.size()));
        heads.subList(1, heads.size()).clear();
        Draft list = start(items.get(0));
        items.forEach(line -> list.add(Zone.BODY, line.span()));
    }
}
