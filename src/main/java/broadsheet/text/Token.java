package broadsheet.text;

/**
 * One occurrence of a word: where it stands, as printed, as counted, and its part of speech.
 *
 * <p>"奧密克戎" is printed so, counted as the term 奥密克戎, tagged {@code nz}.
 *
 * @param span UTF-16 offsets into the article's text
 * @param surface the text at the span
 * @param term simplified, half-width, lower case ({@link Normaliser})
 * @param pos HanLP's part of speech, ICTCLAS style: {@code n, v, nr, ns, nnt, t, m, w …}
 */
public record Token(Span span, String surface, String term, String pos) {}
