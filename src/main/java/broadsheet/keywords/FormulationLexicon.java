package broadsheet.keywords;

import broadsheet.lexicon.Lexicon;
import broadsheet.lexicon.Lexicons;
import broadsheet.text.Normaliser;
import broadsheet.text.Trie;
import java.util.ArrayList;
import java.util.List;

/**
 * Formulations as formulations.tsv lists them, with their other printed forms, across quotation marks and whatever
 * separator stands between two halves: “人民至上，生命至上”.
 */
final class FormulationLexicon {
    /** The rule of the table formulations. */
    static final String RULE = "formulation-list";

    private final Trie<Form> forms = new Trie<>();
    private final Normaliser normaliser;

    /** @param lexicons holds formulations */
    FormulationLexicon(Lexicons lexicons, Normaliser normaliser) {
        this.normaliser = normaliser;
        lexicons.get("formulations").forEach(row -> {
            addForm(row.key(), row);
            row.list("alternatives").forEach(form -> addForm(form, row));
        });
    }

    private record Form(String canonical, String kind) {}

    /** The row that stands first in the lexicon names a form that two rows have. */
    private void addForm(String printed, Lexicon.Row row) {
        String text = LooseText.of(printed, normaliser).text();
        if (forms.get(text) == null) {
            forms.put(text, new Form(row.key(), row.get("kind")));
        }
    }

    /** Every occurrence of every form; they may overlap. */
    List<Formulation> find(String text) {
        LooseText loose = LooseText.of(text, normaliser);
        List<Formulation> found = new ArrayList<>();
        for (int i = forms.nextPlace(loose.text(), 0); i >= 0; i = forms.nextPlace(loose.text(), i + 1)) {
            for (Trie.Match<Form> match : forms.all(loose.text(), i)) {
                Form form = match.value();
                found.add(new Formulation(loose.printedSpan(i, match.end()), form.canonical, form.kind, RULE, false));
            }
        }
        return found;
    }
}
