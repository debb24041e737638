package broadsheet.keywords;

import broadsheet.lexicon.Lexicon;
import broadsheet.lexicon.Lexicons;
import broadsheet.text.Normaliser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Formulations as formulations.tsv lists them, with their other printed forms, across quotation marks and whatever
 * separator stands between two halves: “人民至上，生命至上”.
 */
final class FormulationLexicon {
    /** The rule of the table formulations. */
    static final String RULE = "formulation-list";

    private final Map<Character, List<Form>> formsByFirst = new HashMap<>();
    private final Normaliser normaliser;

    /** @param lexicons holds formulations */
    FormulationLexicon(Lexicons lexicons, Normaliser normaliser) {
        this.normaliser = normaliser;
        lexicons.get("formulations").forEach(row -> {
            addForm(row.key(), row);
            row.list("alternatives").forEach(form -> addForm(form, row));
        });
    }

    private record Form(String text, String canonical, String kind) {}

    private void addForm(String printed, Lexicon.Row row) {
        String text = LooseText.of(printed, normaliser).text();
        formsByFirst
                .computeIfAbsent(text.charAt(0), first -> new ArrayList<>())
                .add(new Form(text, row.key(), row.get("kind")));
    }

    /** Every occurrence of every form; they may overlap. */
    List<Formulation> find(String text) {
        LooseText loose = LooseText.of(text, normaliser);
        List<Formulation> found = new ArrayList<>();
        for (int i = 0; i < loose.text().length(); i++) {
            for (Form form : formsByFirst.getOrDefault(loose.text().charAt(i), List.of())) {
                if (loose.text().startsWith(form.text, i)) {
                    found.add(new Formulation(
                            loose.printedSpan(i, i + form.text.length()), form.canonical, form.kind, RULE, false));
                }
            }
        }
        return found;
    }
}
