package broadsheet.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import broadsheet.job.SeedsRun;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page of the seeds in a real browser; skipped where no chromium is installed. */
class ReportBrowserTest {
    private static final Path PAGE = SeedsRun.dated().resolve("reports/index.html");
    private static final String HOSTILE =
            "</script><script>window.hacked=1</script><img src=x onerror=window.hacked=1>'\"`\u2028{{}}@@JS@@";

    @TempDir
    static Path profile;

    @TempDir
    Path folder;

    private static @Nullable Chromium chromium;

    @BeforeAll
    static void start() {
        assumeTrue(Chromium.program().isPresent(), "No chromium here: the report is not tested in a browser");
        chromium = Chromium.start(Chromium.program().orElseThrow(), profile);
    }

    @AfterAll
    static void stop() throws InterruptedException {
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"light, 1280", "dark, 1280", "light&en, 1280", "light, 390", "dark, 390"})
    void opensWithoutNetworkErrorOrOverflow(String fragment, int width) {
        open(PAGE, fragment, width);
        assertThat(browser().events("Network.requestWillBeSent"))
                .allSatisfy(request ->
                        assertThat(request.at("/params/request/url").asText()).matches("(file|data):.*"));
        assertThat(browser().events("Runtime.exceptionThrown", "Log.entryAdded", "Runtime.consoleAPICalled"))
                .isEmpty();
        assertThat(number("document.documentElement.scrollWidth - innerWidth")).isLessThanOrEqualTo(0);
        assertThat(text("getComputedStyle(document.body).backgroundColor"))
                .isEqualTo(fragment.startsWith("dark") ? "rgb(19, 21, 24)" : "rgb(248, 248, 245)");
        assertThat(text("document.documentElement.lang")).isEqualTo(fragment.endsWith("en") ? "en" : "zh-Hans");
    }

    @Test
    void isSmallAndFast() throws IOException {
        open(PAGE, "light", 1280);
        assertThat(Files.size(PAGE)).isLessThan(ReportPage.MAX_BYTES);
        assertThat(number("Number(document.documentElement.dataset.ready)")).isLessThan(2000);
    }

    @Test
    void drawsEverySectionAndChart() {
        open(PAGE, "light", 1280);
        assertThat(number("document.querySelectorAll('section').length")).isEqualTo(9);
        assertThat(number(
                        "[...document.querySelectorAll('section')].filter(one => one.textContent.length < 40).length"))
                .isZero();
        assertThat(number(
                        "[...document.querySelectorAll('.chart')].filter(one => !one.querySelector('svg > *')).length"))
                .isZero();
        assertThat(number("document.querySelectorAll('.chart svg').length")).isGreaterThan(8);
        assertThat(text("document.querySelector('#officials td.name').textContent"))
                .matches("\\p{IsHan}{2,4}");
    }

    @Test
    void namesEveryControl() {
        open(PAGE, "light", 1280);
        assertThat(number("[...document.querySelectorAll('button,a,input,select,[role=button]')].filter(one => "
                        + "!(one.textContent.trim() || one.getAttribute('aria-label') || one.placeholder)).length"))
                .isZero();
    }

    @Test
    void sortsAndSearchesTables() {
        open(PAGE, "light", 1280);
        text("document.querySelectorAll('#officials th button')[0].click()");
        assertThat(text("document.querySelector('#officials th[aria-sort]').getAttribute('aria-sort')"))
                .isEqualTo("ascending");
        long all = number("document.querySelectorAll('#officials tbody')[0].rows.length");
        type("#officials input[type=search]", "市长");
        assertThat(number("document.querySelectorAll('#officials tbody')[0].rows.length"))
                .isPositive()
                .isLessThan(all);
        type("#context input", "不会印在这里的一句话");
        assertThat(text("document.querySelector('#context .empty').textContent"))
                .contains("全文没有");
    }

    @Test
    void showsTheSentenceAndTheSqlBehindANumber() {
        open(PAGE, "light", 1280);
        text("document.querySelector('#officials td.name .num').click()");
        assertThat(number("document.querySelectorAll('dialog .src mark').length"))
                .isPositive();
        String id = text("JSON.parse(document.getElementById('report-data').textContent).lists.officials.data[0][0]");
        Query query = QueryFile.lists().stream()
                .filter(one -> one.name().equals("appearances"))
                .findFirst()
                .orElseThrow();
        assertThat(text("document.querySelector('dialog pre').textContent"))
                .isEqualTo(Query.forRow(query.sql(), Map.of("person_id", id)));
        browser()
                .call(
                        "Input.dispatchKeyEvent",
                        node -> node.put("type", "keyDown").put("key", "Escape").put("windowsVirtualKeyCode", 27));
        assertThat(text("String(document.querySelector('dialog').open)")).isEqualTo("false");
    }

    @Test
    void walksTheSquaresOfAMeetingByKeyboard() {
        open(PAGE, "light", 1280);
        text("document.querySelector('#meetings rect[tabindex=\"0\"]').focus()");
        browser()
                .call(
                        "Input.dispatchKeyEvent",
                        node -> node.put("type", "keyDown").put("key", "End").put("windowsVirtualKeyCode", 35));
        assertThat(text("document.activeElement.getAttribute('aria-label')")).startsWith("第149次");
    }

    @Test
    void printsShortAndWhole() {
        open(PAGE, "dark", 1280);
        int brief = pdf();
        text("document.documentElement.dataset.print = 'whole'");
        assertThat(pdf()).isGreaterThan(brief).isGreaterThan(100_000);
    }

    @Test
    void doesNothingThatTheTextOfAPageAsksFor() throws IOException {
        String html = Files.readString(PAGE);
        String start = "id=\"report-data\">";
        int from = html.indexOf(start) + start.length();
        int to = html.indexOf("</script>", from);
        ObjectMapper json = new ObjectMapper();
        JsonNode data = json.readTree(html.substring(from, to));
        data.get("lists")
                .forEach(list ->
                        list.path("data").forEach(column -> spoil(column.isArray() ? column : column.get("d"))));
        Path hostile = folder.resolve("hostile.html");
        Files.writeString(
                hostile, html.substring(0, from) + Json.of(json.convertValue(data, Map.class)) + html.substring(to));
        open(hostile, "light", 1280);
        text("document.querySelectorAll('td button, summary').forEach(one => one.click())");
        assertThat(text("String(window.hacked)")).isEqualTo("undefined");
        assertThat(number("document.querySelectorAll('img').length")).isZero();
        assertThat(text("document.querySelector('#words').textContent")).contains("</script><script>window.hacked=1");
        assertThat(browser().events("Page.javascriptDialogOpening", "Runtime.exceptionThrown", "Log.entryAdded"))
                .isEmpty();
    }

    /** Every text that is no day and no code of the page becomes a hostile one. */
    private static void spoil(JsonNode cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).isTextual() && cells.get(i).asText().codePoints().anyMatch(c -> c > 0x2E80)) {
                ((ArrayNode) cells).set(i, HOSTILE + cells.get(i).asText());
            }
        }
    }

    private static Chromium browser() {
        return java.util.Objects.requireNonNull(chromium);
    }

    private static void open(Path page, String fragment, int width) {
        browser().open(page, fragment, width);
    }

    private static String text(String expression) {
        return browser().text(expression);
    }

    private static long number(String expression) {
        return Long.parseLong(text("String(" + expression + ")"));
    }

    private static void type(String field, String words) {
        text("(() => { const field = document.querySelector('" + field + "'); field.value = '" + words
                + "'; field.dispatchEvent(new Event('input')); })()");
    }

    private static int pdf() {
        String pdf = browser()
                .call(
                        "Page.printToPDF",
                        node -> node.put("printBackground", true).put("preferCSSPageSize", true))
                .get("data")
                .asText();
        return Base64.getDecoder().decode(pdf).length;
    }
}
