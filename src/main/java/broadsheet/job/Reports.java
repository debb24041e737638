package broadsheet.job;

import broadsheet.reports.Answer;
import broadsheet.reports.CsvReport;
import broadsheet.reports.Questions;
import broadsheet.reports.Questions.Answers;
import broadsheet.reports.ReportPage;
import broadsheet.reports.ViewStatements;
import broadsheet.tables.Code;
import broadsheet.tables.DataDictionary;
import broadsheet.tables.Table;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.hadoop.fs.Path;

/** What a run leaves for people, from its written tables: the page, CSVs, statements to go on with, the data dictionary. */
final class Reports {
    private final ReportSession session;
    private final List<Table> tables;
    private final Output output;

    /** @param tables those the run wrote, each a view of the session */
    Reports(ReportSession session, List<Table> tables, Output output) {
        this.session = session;
        this.tables = tables;
        this.output = output;
    }

    /**
     * Writes {@code reports/} and {@code DATA_DICTIONARY.md} below a directory.
     *
     * @param read the path by which readers will find the tables
     */
    void write(Path staged, String read) throws IOException {
        Path reports = new Path(staged, "reports");
        Answers answers = answers();
        Map<String, String> views =
                ViewStatements.of(tables.stream().map(Table::name).toList(), read);
        DataDictionary dictionary = new DataDictionary(tables, new Examples(session).of(tables));
        output.write(new Path(staged, "DATA_DICTIONARY.md"), dictionary.markdown(), true);
        output.write(new Path(reports, "index.html"), ReportPage.html(answers, read, views, dictionary.lists()), true);
        for (Map.Entry<String, String> engine : views.entrySet()) {
            String name = engine.getKey().split(" ")[0].toLowerCase(Locale.ROOT);
            output.write(new Path(reports, "views." + name + ".sql"), engine.getValue(), true);
        }
        for (Answer answer : answers.lists()) {
            csv(reports, answer);
        }
    }

    private Answers answers() {
        Set<String> names = new TreeSet<>();
        tables.forEach(table -> names.add(table.name()));
        List<String> issues = Code.all().stream()
                .filter(code -> code.kind().equals("issue"))
                .map(Code::code)
                .toList();
        return new Questions(session, names, issues).ask();
    }

    private void csv(Path reports, Answer answer) throws IOException {
        String file = answer.query().csv();
        if (file != null && !answer.rows().columns().isEmpty()) {
            byte[] bytes =
                    CsvReport.bytes(answer.rows().columns(), answer.rows().rows());
            output.write(new Path(reports, "csv/" + file), bytes, true);
        }
    }
}
