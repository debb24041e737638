package broadsheet.reports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One offline page that says what a run read and found. Every text is escaped; no script, no network. */
public final class SummaryPage {
    private static final String TEMPLATE = "/broadsheet/reports/summary.html";

    private SummaryPage() {}

    /**
     * A table of the page.
     *
     * @param note what to know before reading it; shown above it
     */
    public record Section(
            String title, String note, List<String> header, List<? extends List<? extends @Nullable Object>> rows) {}

    /**
     * The page as HTML.
     *
     * @param subtitle which run, which versions
     * @param facts label and value, shown on top: pages, articles, rejects
     */
    public static String html(String subtitle, List<List<String>> facts, List<Section> sections) {
        StringBuilder band = new StringBuilder();
        for (List<String> fact : facts) {
            band.append("<div><b>").append(escaped(fact.get(1))).append("</b><span>");
            band.append(escaped(fact.get(0))).append("</span></div>\n");
        }
        StringBuilder body = new StringBuilder();
        sections.forEach(section -> append(body, section));
        return template()
                .replace("{{subtitle}}", escaped(subtitle))
                .replace("{{facts}}", band)
                .replace("{{sections}}", body);
    }

    private static void append(StringBuilder body, Section section) {
        body.append("<section>\n<h2>").append(escaped(section.title())).append("</h2>\n<p>");
        body.append(escaped(section.note())).append("</p>\n<div class=\"scroll\"><table>\n<tr>");
        section.header()
                .forEach(name -> body.append("<th>").append(escaped(name)).append("</th>"));
        body.append("</tr>\n");
        for (List<? extends @Nullable Object> row : section.rows()) {
            body.append("<tr>");
            row.forEach(cell -> body.append(cell instanceof Number ? "<td class=\"n\">" : "<td>")
                    .append(escaped(Objects.toString(cell, "")))
                    .append("</td>"));
            body.append("</tr>\n");
        }
        body.append("</table></div>\n</section>\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;")
                .replace("{{", "&#123;&#123;");
    }

    private static String template() {
        try (InputStream in = Objects.requireNonNull(SummaryPage.class.getResourceAsStream(TEMPLATE))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + TEMPLATE, e);
        }
    }
}
