package broadsheet.evaluation;

import static broadsheet.evaluation.Item.squeezed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How well roles are told: event dates, (person, role) pairs, presence. */
final class AppearanceScores {
    private static final Map<String, String> ROLES = Map.ofEntries(
            Map.entry("主持", "host"),
            Map.entry("讲话", "speak"),
            Map.entry("出席", "attend"),
            Map.entry("参加", "attend"),
            Map.entry("会见", "meet"),
            Map.entry("被会见", "meet"),
            Map.entry("调研", "inspect"),
            Map.entry("慰问", "console"),
            Map.entry("听取汇报", "briefed"),
            Map.entry("被报道", "featured"),
            Map.entry("被引用", "cited"));

    private AppearanceScores() {}

    static List<Metric> metrics(Rows tables, List<Item> gold) {
        Map<String, String> files = tables.files();
        Set<Object> dated = new HashSet<>();
        Set<Object> roles = new HashSet<>();
        Set<Object> present = new HashSet<>();
        for (Item row : tables.of("appearances")) {
            String file = files.getOrDefault(row.textOrEmpty("page_id"), "");
            String name = squeezed(row.text("name"));
            dated.add(Facts.of(file, name, row.textOrEmpty("event_date")));
            roles.add(Facts.of(file, name, row.textOrEmpty("role")));
            if (!row.textOrEmpty("role").equals("cited")) {
                present.add(Facts.of(file, name));
            }
        }
        return metrics(gold, dated, roles, present);
    }

    private static List<Metric> metrics(List<Item> gold, Set<Object> dated, Set<Object> roles, Set<Object> present) {
        Set<Object> goldRoles = new HashSet<>();
        Set<Object> goldPresent = new HashSet<>();
        long withDate = 0;
        long goodDates = 0;
        for (Item g : gold) {
            String file = g.textOrEmpty("file");
            String name = squeezed(g.text("name"));
            for (String role : g.texts("roles")) {
                goldRoles.add(Facts.of(file, name, ROLES.getOrDefault(role, role)));
                if (!role.equals("被引用")) {
                    goldPresent.add(Facts.of(file, name));
                }
            }
            Item date = g.nested("event_date");
            if (date != null && date.has("iso")) {
                withDate++;
                goodDates += dated.contains(Facts.of(file, name, date.textOrEmpty("iso"))) ? 1 : 0;
            }
        }
        List<Metric> metrics = new ArrayList<>();
        metrics.add(Metric.rate("officials.event_date", goodDates, withDate));
        metrics.add(Facts.f1("officials.appearances", goldRoles, roles));
        metrics.add(Facts.f1("officials.present", goldPresent, present));
        return metrics;
    }
}
