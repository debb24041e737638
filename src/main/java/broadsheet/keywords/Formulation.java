package broadsheet.keywords;

import broadsheet.text.Span;

/**
 * One occurrence of a set formulation (提法).
 *
 * <p>In "坚持人民至上、生命至上" the whole pair is one, its halves are two more, nested.
 *
 * @param canonical the lexicon's form, whichever of its forms is printed
 * @param kind slogan, measure, numeric, theory, campaign, leader_ref, cadre_style or warning
 * @param rule how it was found: formulation-list, formulation-frame, parallel-slogan or quoted-numeral
 * @param isNested whether it lies inside a longer one
 */
public record Formulation(Span span, String canonical, String kind, String rule, boolean isNested) {}
