package broadsheet.keywords;

import broadsheet.lexicon.Lexicons;
import broadsheet.text.Normaliser;
import broadsheet.text.Span;
import broadsheet.text.Token;
import broadsheet.text.Zone;
import broadsheet.text.ZonedText;
import java.util.ArrayList;
import java.util.List;

/** An article written as a person would tag it: blocks {@code headline: 疫苗/n 接种/vn}, several between newlines. */
record TaggedText(ZonedText article, List<Token> tokens) {
    static final Normaliser NORMALISER = new Normaliser(Lexicons.shipped().simplified());

    /** Blocks without a zone word are body. */
    static TaggedText of(String tagged) {
        StringBuilder text = new StringBuilder();
        List<Token> tokens = new ArrayList<>();
        List<ZonedText.Zoned> zones = new ArrayList<>();
        for (String block : tagged.split("\n")) {
            int colon = block.indexOf(": ");
            Zone zone = colon < 0 ? Zone.BODY : Zone.of(block.substring(0, colon));
            if (!text.isEmpty()) {
                text.append('\n');
            }
            int begin = text.length();
            for (String word : block.substring(colon < 0 ? 0 : colon + 2).split(" ")) {
                append(word, text, tokens);
            }
            zones.add(new ZonedText.Zoned(zone, new Span(begin, text.length())));
        }
        return new TaggedText(new ZonedText(text.toString(), zones), tokens);
    }

    private static void append(String word, StringBuilder text, List<Token> tokens) {
        int slash = word.lastIndexOf('/');
        String surface = word.substring(0, slash);
        Span span = new Span(text.length(), text.length() + surface.length());
        text.append(surface);
        tokens.add(new Token(span, surface, NORMALISER.term(surface), word.substring(slash + 1)));
    }

    /** Where the name stands, each time. */
    List<Span> spansOf(String name) {
        List<Span> spans = new ArrayList<>();
        for (int at = article.text().indexOf(name); at >= 0; at = article.text().indexOf(name, at + 1)) {
            spans.add(new Span(at, at + name.length()));
        }
        return spans;
    }
}
