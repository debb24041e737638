package broadsheet.people;

import broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A name and its titles: 省委常委、市委书记韦某.
 *
 * @param position place in the list of names, 0 outside a list
 */
record Titled(Span name, List<TitleUnit> titles, int position, int size, String rule) {
    static Titled one(Span name, List<TitleUnit> titles, String rule) {
        return new Titled(name, List.copyOf(titles), 0, 0, rule);
    }

    /** The same titles for each of a list of names: 市领导裴某、尚某. */
    static List<Titled> list(List<Span> names, List<TitleUnit> titles, String rule) {
        if (names.size() == 1) {
            return List.of(one(names.get(0), titles, rule));
        }
        String ofList = rule.equals("title-name") ? "title-list-name" : rule;
        List<Titled> all = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            all.add(new Titled(names.get(i), List.copyOf(titles), i + 1, names.size(), ofList));
        }
        return all;
    }

    /** With further titles. */
    Titled with(List<TitleUnit> more) {
        List<TitleUnit> all = new ArrayList<>(titles);
        all.addAll(more);
        return new Titled(name, List.copyOf(all), position, size, rule);
    }

    int end() {
        return Math.max(name.end(), titles.get(titles.size() - 1).end());
    }
}
