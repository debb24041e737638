package broadsheet.cli;

import broadsheet.analysis.AnalysedArticle;
import broadsheet.analysis.AnalysedPage;
import broadsheet.articles.Article;
import broadsheet.articles.Block;
import broadsheet.dates.Timex;
import broadsheet.people.ActorRole;
import broadsheet.people.HomePlace;
import broadsheet.people.PersonMention;
import broadsheet.people.Title;
import broadsheet.people.TitleStatus;
import java.io.PrintWriter;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/** One analysed page as text for a terminal; picocli colours it where the terminal can. */
final class Explanation {
    private static final int SHOWN = 60;

    private final AnalysedPage page;
    private final Ansi ansi;

    Explanation(AnalysedPage page, Ansi ansi) {
        this.page = page;
        this.ansi = ansi;
    }

    void print(PrintWriter out) {
        HomePlace home = page.homePlace();
        out.println(bold("page ") + page.page().pageId() + "  " + page.page().charset());
        line(out, "publication", page.publication(), page.publicationBasis().code());
        line(out, "publish date", page.publishDate(), page.publishDateBasis().code());
        line(
                out,
                "home place",
                home == null ? null : home.name(),
                home == null ? "none" : home.basis() + ": " + home.evidence());
        line(out, "issues", page.issues().isEmpty() ? "none" : page.issues(), "");
        page.articles().forEach(article -> print(article, out));
    }

    private void print(AnalysedArticle analysed, PrintWriter out) {
        Article article = analysed.article();
        out.println();
        out.println(bold("article " + article.articleNo() + " " + article.kind().code()) + issues(article.issues()));
        article.blocks().forEach(block -> out.println("  " + block(block)));
        analysed.dates().forEach(timex -> out.println("  " + date(timex)));
        analysed.people().forEach(mention -> out.println("  " + person(mention)));
        analysed.roles().forEach(role -> out.println("  " + role(role, article.text())));
    }

    private String block(Block block) {
        return color("blue", pad(block.zone().code())) + shortened(block.text());
    }

    private String date(Timex timex) {
        return color("green", pad("date")) + timex.surface() + "  " + timex.value() + " → "
                + (timex.resolvedValue() == null ? "?" : timex.resolvedValue())
                + (timex.otherValue() == null ? "" : " or " + timex.otherValue())
                + rule(timex.rule() + ", anchor " + timex.anchorBasis().code()
                        + (timex.anchorDate() == null ? "" : " " + timex.anchorDate()))
                + (timex.eventDate() ? " event" : "")
                + issues(timex.issues());
    }

    private String person(PersonMention mention) {
        String titles = mention.titles().stream().map(Explanation::title).collect(Collectors.joining("; "));
        return color("magenta", pad(mention.kind().code()))
                + mention.name()
                + (titles.isEmpty() ? "" : "  " + titles)
                + rule(mention.rule())
                + issues(mention.issues());
    }

    private static String title(Title title) {
        String body = title.organisationName() == null ? "" : " = " + title.organisationName() + " " + title.post();
        String status = title.status() == TitleStatus.CURRENT
                ? ""
                : " (" + title.status().code() + ")";
        return title.surface() + body + status;
    }

    private String role(ActorRole role, String text) {
        return color("yellow", pad("role")) + role.name() + "  " + role.role().code() + "  "
                + role.span().of(text) + rule(role.rule());
    }

    private void line(PrintWriter out, String name, @Nullable Object value, String basis) {
        out.println("  " + pad(name) + (value == null ? "not known" : value)
                + (basis.isEmpty() ? "" : "  (" + basis + ")"));
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "… (" + text.length() + ")";
    }

    private static String pad(String word) {
        return word + " ".repeat(Math.max(1, 14 - word.length()));
    }

    private String issues(java.util.List<String> issues) {
        return issues.isEmpty() ? "" : color("red", "  " + issues);
    }

    private String rule(String rule) {
        return color("faint", "  [" + rule + "]");
    }

    private String bold(String text) {
        return color("bold", text);
    }

    /** Only our own words pass through picocli's markup, never text from the page. */
    private String color(String style, String words) {
        return ansi.enabled() ? ansi.string("@|" + style + " " + words.replace("|", "¦") + "|@") : words;
    }
}
