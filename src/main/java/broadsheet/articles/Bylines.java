package broadsheet.articles;

import broadsheet.lexicon.Lexicon;
import broadsheet.lexicon.Lexicons;
import broadsheet.text.Normaliser;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Knows a run of names with the words of a byline: 本报记者 张三 通讯员 李四; (王五 赵六); 记者 张三 摄.
 *
 * <p>Words from {@code byline_words.tsv}. What is left when they and the separators are taken out must be names of two to four
 * characters, or a compound of names printed without a blank.
 */
final class Bylines {
    /** The longest line of names that is taken for a byline. */
    static final int LONGEST = 60;

    private static final Pattern SEPARATORS = Pattern.compile("(?U)[\\s、,，/／:：()（）〔〕【】·&|□■◎●◆▲☆★○]+");
    private static final Pattern NAME = Pattern.compile("(?U)\\p{IsHan}{2,4}|\\p{IsHan}{1,4}·\\p{IsHan}{1,6}");
    private static final Pattern SPACED =
            Pattern.compile("(?U)(?<=[\\s、(（:：]|^)(\\p{IsHan})[ 　](\\p{IsHan})(?=[\\s、)）]|$)");

    /** 文/李四, 王五/摄: one character says it. */
    private static final Pattern ONE_WORD = Pattern.compile("^(文|图|撰文|采写)\\s*[/／:：|].*|.*[/／](文|图|摄)$");

    /** 记者林佳蓉/花莲报导: a place, no name. */
    private static final Pattern PLACE = Pattern.compile("(?U)[/／]\\s*\\p{IsHan}{2,6}(报道|报导)");

    private static final Set<String> COMMENTATORS = Set.of("本报评论员", "本报特约评论员", "本报编辑部", "本报社论", "新华社评论员", "人民日报评论员");

    private static final Set<String> MAKERS = Set.of("editor", "layout", "proof", "duty", "lead");

    private final List<String> words;
    private final List<String> makers = new ArrayList<>();
    private final Normaliser normaliser;

    Bylines(Lexicons lexicons, Normaliser normaliser) {
        this.normaliser = normaliser;
        this.words = new ArrayList<>();
        for (Lexicon.Row row : lexicons.get("byline_words")) {
            words.add(row.key());
            if (MAKERS.contains(row.get("role"))) {
                makers.add(row.key());
            }
        }
        words.addAll(List.of("本报", "本台", "本网", "本刊", "文图", "图文", "文", "图", "摄", "摄影", "摄影报道", "报导", "并摄"));
        words.sort(Comparator.comparingInt(String::length).reversed());
    }

    /** Whether the whole line is a byline: a byline word and names, nothing else. */
    boolean isByline(String line) {
        if (line.length() > LONGEST || Punctuation.endsSentence(line)) {
            return false;
        }
        return COMMENTATORS.contains(normaliser.fold(line).strip())
                || hasWord(line) && !names(line).isEmpty() && onlyNames(line);
    }

    /** Whether the line names those who made the page: 编辑:某某 校对:某某. */
    boolean isColophon(String line) {
        String plain = line.length() > LONGEST ? "" : normaliser.fold(line);
        return makers.stream().anyMatch(plain::startsWith) && isByline(line);
    }

    /** Whether the line is names in brackets: (王五 赵六). */
    boolean isBracketedNames(String line) {
        return line.length() <= LONGEST
                && Punctuation.isOpeningBracket(line.charAt(0))
                && Punctuation.isClosingBracket(line.charAt(line.length() - 1))
                && !names(line).isEmpty()
                && onlyNames(line);
    }

    /** The names of a byline in order; empty when there are none. */
    List<String> names(String line) {
        return parts(line).stream().filter(part -> NAME.matcher(part).matches()).toList();
    }

    private boolean hasWord(String line) {
        String plain = normaliser.fold(line);
        return words.stream().anyMatch(word -> word.length() > 1 && plain.contains(word))
                || plain.endsWith("摄")
                || ONE_WORD.matcher(plain).matches();
    }

    private boolean onlyNames(String line) {
        return parts(line).stream().allMatch(part -> NAME.matcher(part).matches());
    }

    /** The line without byline words, cut at its separators. A name of two characters may be printed with a blank inside. */
    private List<String> parts(String line) {
        String rest = SPACED.matcher(PLACE.matcher(normaliser.fold(line)).replaceAll(" "))
                .replaceAll("$1$2");
        for (String word : words) {
            rest = rest.replace(word, word.length() > 1 || isAtEdge(rest, word) ? " " : word);
        }
        return SEPARATORS.splitAsStream(rest).filter(part -> !part.isEmpty()).toList();
    }

    /** Whether the one character stands alone: 文, 图 in 文/图. */
    private static boolean isAtEdge(String text, String word) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            boolean before = at == 0 || isEdge(text.charAt(at - 1), "/／(（");
            int end = at + word.length();
            if (before && (end == text.length() || isEdge(text.charAt(end), "/／)）"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEdge(char c, String marks) {
        return Character.isWhitespace(c) || marks.indexOf(c) >= 0;
    }
}
