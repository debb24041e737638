package broadsheet.articles;

import broadsheet.text.Span;
import broadsheet.text.Zone;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes articles of drafts: the text of their pieces, what is printed in each zone, the names of their bylines. */
final class Assembly {
    private final Bylines bylines;

    Assembly(Bylines bylines) {
        this.bylines = bylines;
    }

    /** The drafts as articles, numbered in their order. */
    List<Article> articles(String page, List<Draft> drafts) {
        int count = 0;
        for (Draft draft : drafts) {
            draft.number = ++count;
        }
        return drafts.stream().map(draft -> article(page, draft)).toList();
    }

    private Article article(String page, Draft draft) {
        List<Block> blocks = blocks(page, draft);
        return new Article(
                draft.number,
                draft.kind,
                draft.parent == null ? null : draft.parent.number,
                draft.section,
                printed(draft, blocks, Zone.KICKER),
                headline(page, draft),
                printed(draft, blocks, Zone.SUBHEADLINE),
                byline(draft, blocks),
                printed(draft, blocks, Zone.LEAD_MARK),
                draft.jump,
                text(blocks),
                blocks,
                draft.issues);
    }

    private static List<Block> blocks(String page, Draft draft) {
        List<Block> blocks = new ArrayList<>(draft.parts.size());
        int begin = 0;
        for (Draft.Part part : draft.parts) {
            String text = joined(page, part.pieces(), "");
            blocks.add(new Block(part.zone(), text, new Span(begin, begin + text.length()), part.pieces()));
            begin += text.length() + 1;
        }
        return blocks;
    }

    private static String joined(String page, List<Span> pieces, String between) {
        if (pieces.size() == 1) {
            return pieces.get(0).of(page);
        }
        StringBuilder joined = new StringBuilder();
        for (Span piece : pieces) {
            joined.append(joined.isEmpty() ? "" : between).append(page, piece.begin(), piece.end());
        }
        return joined.toString();
    }

    private static String text(List<Block> blocks) {
        Block last = blocks.get(blocks.size() - 1);
        StringBuilder text = new StringBuilder(last.span().end());
        for (Block block : blocks) {
            text.append(text.isEmpty() ? "" : "\n").append(block.text());
        }
        return text.toString();
    }

    private static @Nullable String headline(String page, Draft draft) {
        for (Draft.Part part : draft.parts) {
            if (part.zone() == Zone.HEADLINE) {
                return joined(page, part.pieces(), " ");
            }
        }
        return null;
    }

    private static @Nullable String printed(Draft draft, List<Block> blocks, Zone zone) {
        if (!draft.has(zone)) {
            return null;
        }
        List<String> printed = new ArrayList<>();
        for (Block block : blocks) {
            if (block.zone() == zone) {
                printed.add(block.text());
            }
        }
        return String.join(" ", printed);
    }

    private @Nullable String byline(Draft draft, List<Block> blocks) {
        if (!draft.has(Zone.BYLINE) && !draft.has(Zone.LEAD_MARK) && !draft.has(Zone.SIGNOFF)) {
            return null;
        }
        Set<String> names = new LinkedHashSet<>();
        for (Block block : blocks) {
            switch (block.zone()) {
                case LEAD_MARK -> names.addAll(bylines.names(bracketIn(block.text())));
                case BYLINE, SIGNOFF -> names.addAll(bylines.names(block.text()));
                default -> {}
            }
        }
        return names.isEmpty() ? null : String.join("、", names);
    }

    /** Of 本报讯(记者 张三) the bracket alone holds names. */
    private static String bracketIn(String mark) {
        int bracket = Math.max(mark.indexOf('('), mark.indexOf('（'));
        return mark.substring(Math.max(bracket, 0));
    }
}
