package broadsheet.people;

import broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The title grammar: runs of titles with the names they belong to.
 *
 * <p>"省委常委、市委书记韦某": one name with two titles; "市领导裴某、尚某、陈某参加": a title for each of a list; "某某局长", "某某同志": the
 * title behind the name.
 */
final class TitledNames {
    private static final String BODY_ENDS = "局委部院厅办处室校馆站队会司"; // the last character of most bodies: 教育局吴某局长

    private final TitleUnits units;
    private final NameShape names;

    TitledNames(TitleUnits units, NameShape names) {
        this.units = units;
        this.names = names;
    }

    /**
     * A name and its titles.
     *
     * @param position place in the list of names, 0 outside a list
     */
    record Titled(Span name, List<TitleUnit> titles, int position, int size, String rule) {}

    /** The titled names of one block, in the order of their titles. */
    List<Titled> find(String text, Span block, TokenBorders borders) {
        List<TitleUnit> found = units.find(text, block, borders);
        List<Titled> titled = new ArrayList<>();
        for (int i = 0; i < found.size(); ) {
            int last = runEnd(text, found, i);
            List<TitleUnit> run = found.subList(i, last + 1);
            Titled before = before(text, block, run, titled, borders);
            if (before != null) {
                titled.add(before);
            } else {
                titled.addAll(behind(text, block, run, found, last, borders));
            }
            i = last + 1;
        }
        return titled;
    }

    /** The last title of the run that begins at {@code first}: 、 and 兼 join titles, as does nothing at all. */
    private static int runEnd(String text, List<TitleUnit> units, int first) {
        int last = first;
        while (last + 1 < units.size()) {
            String between = text.substring(
                    units.get(last).end(), units.get(last + 1).span().begin());
            boolean apposed = between.isEmpty()
                    && units.get(last + 1).span().begin() == units.get(last + 1).postBegin();
            boolean joined = apposed
                    || between.equals("、")
                    || between.equals("兼")
                    || between.equals("、兼")
                    || between.equals("暨")
                    || between.equals(" ");
            if (!joined) {
                return last;
            }
            last++;
        }
        return last;
    }

    /** 习近平总书记, 吴萍局长: the name stands right before a post that may follow names. */
    private @Nullable Titled before(
            String text, Span block, List<TitleUnit> run, List<Titled> titled, TokenBorders borders) {
        TitleUnit first = run.get(0);
        if (!first.post().canFollow()) {
            return null;
        }
        int end = first.postBegin();
        for (int length = 3; length >= 2; length--) {
            int begin = end - length;
            boolean inside = begin >= block.begin() && !overlapsLast(titled, begin);
            if (inside && isNameBefore(text, begin, end, borders)) {
                List<TitleUnit> bare = new ArrayList<>(run);
                bare.set(0, new TitleUnit(new Span(end, first.end()), end, first.post(), first.status()));
                return new Titled(new Span(begin, end), bare, 0, 0, "name-title");
            }
        }
        return null;
    }

    private boolean isNameBefore(String text, int begin, int end, TokenBorders borders) {
        boolean shaped = names.surnameEnd(text, begin) > 0 && names.surnameEnd(text, begin) < end;
        boolean shown = borders.isName(begin, end) || begin > 0 && BODY_ENDS.indexOf(text.charAt(begin - 1)) >= 0;
        return shaped
                && end - begin <= 3
                && shown
                && !borders.cuts(begin, begin)
                && !borders.isProse(begin, end)
                && !names.isNoName(text.substring(begin, end));
    }

    private static boolean overlapsLast(List<Titled> titled, int begin) {
        return !titled.isEmpty() && titled.get(titled.size() - 1).name().end() > begin;
    }

    private List<Titled> behind(
            String text, Span block, List<TitleUnit> run, List<TitleUnit> all, int last, TokenBorders borders) {
        int limit = last + 1 < all.size() ? all.get(last + 1).postBegin() : block.end();
        boolean weak = run.stream()
                .noneMatch(unit -> unit.post().isTitle() && unit.post().kind() != PersonKind.CITIZEN);
        List<Span> list =
                list(text, skip(text, run.get(run.size() - 1).end(), block.end()), block.end(), limit, weak, borders);
        List<Titled> titled = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            boolean many = list.size() > 1;
            titled.add(new Titled(
                    list.get(i),
                    List.copyOf(run),
                    many ? i + 1 : 0,
                    many ? list.size() : 0,
                    many ? "title-list-name" : "title-name"));
        }
        return titled;
    }

    /** Behind a blank, a colon or an opening quote that may stand between title and name. */
    private static int skip(String text, int from, int end) {
        int at = from;
        while (at < end && " 　:：".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** Names joined by 、, 和 or a blank, up to the first that is none or has a title of its own. */
    private List<Span> list(String text, int from, int blockEnd, int limit, boolean weak, TokenBorders borders) {
        List<Span> list = new ArrayList<>();
        int at = from;
        while (at < blockEnd) {
            Span name = names.at(text, at, blockEnd, borders);
            if (name == null || name.end() > limit && limit > at || weak && !NameShape.isSure(name, borders)) {
                break;
            }
            list.add(name);
            int next = separatorEnd(text, name.end(), blockEnd);
            if (next < 0) {
                break;
            }
            at = next;
        }
        return list;
    }

    private static int separatorEnd(String text, int at, int end) {
        if (at >= end) {
            return -1;
        }
        return "、 　和及".indexOf(text.charAt(at)) >= 0 ? at + 1 : -1;
    }
}
