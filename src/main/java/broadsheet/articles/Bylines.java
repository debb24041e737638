package broadsheet.articles;

import broadsheet.lexicon.Lexicon;
import broadsheet.lexicon.Lexicons;
import broadsheet.text.Normaliser;
import broadsheet.text.Trie;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Knows a run of names with the words of a byline: 本报记者 张三 通讯员 李四; (王五 赵六); 记者 张三 摄.
 *
 * <p>Words from {@code byline_words.tsv}. What is left when they and the separators are taken out must be names of two to four
 * characters; beside a word that stands in headlines too (图片, 综合) they need a surname.
 */
final class Bylines {
    /** The longest line of names that is taken for a byline. */
    static final int LONGEST = 60;

    private static final String SEPARATORS = "、,，/／:：()（）〔〕【】·&|□■◎●◆▲☆★○";
    private static final Pattern NAME =
            Pattern.compile("(?U)(?!第[一二三四五六七八九十])\\p{IsHan}{2,4}|\\p{IsHan}{1,4}·\\p{IsHan}{1,6}");
    private static final Pattern SPACED =
            Pattern.compile("(?U)(?<=[\\s、(（:：]|^)(\\p{IsHan})[ 　](\\p{IsHan})(?=[\\s、)）]|$)");

    /** 文/李四, 王五/摄: one character says it. */
    private static final Pattern ONE_WORD =
            Pattern.compile("^(文|图|撰文|采写)\\s*[/／:：|].*|.*[/／](文|图|摄)$|\\p{IsHan}{2,4}\\s+[文图摄绘](\\s.*)?");

    /** 文, 图, 摄 beside a blank, a slash or the line's end. */
    private static final Pattern ONE_CHARACTER =
            Pattern.compile("(?U)(?<=^|[\\s/／(（、:：])[文图摄译校](?=$|[\\s/／)）:：|])|摄(?=[)）\\s]*$)");

    /** 记者林佳蓉/花莲报导: a place, no name. */
    private static final Pattern PLACE = Pattern.compile("(?U)[/／]\\s*\\p{IsHan}{2,6}(报道|报导)");

    private static final Set<String> COMMENTATORS = Set.of("本报评论员", "本报特约评论员", "本报编辑部", "本报社论", "新华社评论员", "人民日报评论员");

    private static final Pattern TEAM = Pattern.compile("(本报|本台)\\p{IsHan}{0,6}(报道组|采访组|采访团|调研组|观察员)");

    /** ■ of a font of signs, read as the letter that has its place: N本报记者 某某. */
    private static final Pattern MARK_OF_FONT = Pattern.compile("^[Nn](?=\\p{IsHan}{0,6}(本报|记者|通讯员))");

    private static final Pattern PAPER = Pattern.compile("^\\p{IsHan}{2,4}(?=(全媒体|融媒体?|首席|见习|特约)?记者)");

    private static final Set<String> MAKERS = Set.of("editor", "layout", "proof", "duty");
    private static final Pattern SURE = Pattern.compile(".*(记者|通讯员|评论员|实习生|摄).*");

    /** 值班编委:王某 视觉:阮某某 校对:李某某: three tasks and names, or more, whatever the tasks are called. */
    private static final Pattern CREW = Pattern.compile("(?U)(\\p{IsHan}{2,5}[:：/]\\s?\\p{IsHan}{2,4}([\\s、]+|$)){3,}");

    private static final String MARKS = "■□●◆本"; // how the next begins
    private static final Pattern MARK_OR_PAGE = Pattern.compile("^([■□●◆]\\s*|本[版期](?=责任|编辑|主编))");

    private static final Pattern CONTACT =
            Pattern.compile("(?U)[\\s　]*(联系|投稿|电子)?(电话|热线|邮箱|电邮|投稿|信箱|QQ|[Ee]-?mail)[\\s　:：]*[A-Za-z0-9@._-]{5,}");

    private final Trie<String> words = new Trie<>(); // → role
    private final AuthorNames authors;
    private final Normaliser normaliser;

    Bylines(Lexicons lexicons, Normaliser normaliser, AuthorNames authors) {
        this.normaliser = normaliser;
        this.authors = authors;
        for (String word : List.of("本报", "本台", "本网", "本刊", "文图", "图文", "摄影", "摄影报道", "报导", "并摄")) {
            words.put(word, "");
        }
        for (Lexicon.Row row : lexicons.get("byline_words")) {
            if (row.key().length() > 1) {
                words.put(row.key(), row.get("role"));
            }
        }
    }

    /** Whether the whole line is a byline: a byline word and names, nothing else. */
    boolean isByline(String line) {
        if (line.length() > LONGEST || Punctuation.endsSentence(line)) {
            return false;
        }
        String plain = plain(line);
        if (Punctuation.isColon(plain.charAt(plain.length() - 1))) {
            return false; // 记者调查:
        }
        return COMMENTATORS.contains(plain)
                || plain.charAt(0) == '本' && TEAM.matcher(plain).matches()
                || hasWord(plain) && areNames(parts(plain), !SURE.matcher(plain).matches());
    }

    /** The line folded, without what stands for a mark before it and without the paper's own name: N海都记者 某某 → 记者 某某. */
    private String plain(String line) {
        String folded = normaliser.fold(line);
        if (folded.indexOf("记者") < 0 && folded.charAt(0) != 'N' && folded.charAt(0) != 'n') {
            return folded;
        }
        String plain = MARK_OF_FONT.matcher(folded).replaceFirst("");
        Matcher paper = PAPER.matcher(plain);
        boolean isOfPaper = paper.lookingAt() && !authors.isName(paper.group());
        return isOfPaper && words.longest(plain, 0) == null ? plain.substring(paper.end()) : plain;
    }

    /** 本报评论员: above the headline as often as below it. */
    static boolean isCommentator(String line) {
        return COMMENTATORS.contains(line);
    }

    /** Whether the line names those who made the page, perhaps with their number: 编辑:某某 校对:某某 电话:2831065. */
    boolean isColophon(String line) {
        if (line.length() <= LONGEST
                && Punctuation.holdsAny(line, ":：/")
                && CREW.matcher(line).matches()) {
            return true;
        }
        String makers = MARKS.indexOf(line.charAt(0)) < 0
                ? line
                : MARK_OR_PAGE.matcher(line).replaceFirst("");
        Trie.Match<String> first = words.longest(makers, 0);
        return first != null
                && MAKERS.contains(first.value())
                && (isByline(CONTACT.matcher(makers).replaceAll("")) || tellsTasks(makers));
    }

    /** 编辑 冯雪 美编 亮子: two tasks or more, whatever those are called who did them. */
    private boolean tellsTasks(String line) {
        int tasks = 0;
        for (int i = 0; i < line.length() && line.length() <= LONGEST; ) {
            Trie.Match<String> word = words.longest(line, i);
            tasks += word != null && MAKERS.contains(word.value()) ? 1 : 0;
            i = word == null ? i + 1 : word.end();
        }
        return tasks > 1 && areNames(parts(normaliser.fold(CONTACT.matcher(line).replaceAll(""))), false);
    }

    /** Whether the line is names in brackets: (王五 赵六). */
    boolean isBracketedNames(String line) {
        return line.length() <= LONGEST
                && Punctuation.isOpeningBracket(line.charAt(0))
                && Punctuation.isClosingBracket(line.charAt(line.length() - 1))
                && areNames(parts(normaliser.fold(line)), false);
    }

    /** The names of a byline in order; empty when there are none. */
    List<String> names(String line) {
        return parts(plain(line)).stream()
                .filter(part -> NAME.matcher(part).matches())
                .toList();
    }

    private boolean areNames(List<String> parts, boolean needSurname) {
        for (String part : parts) {
            if (!NAME.matcher(part).matches() || needSurname && !authors.isName(part)) {
                return false;
            }
        }
        return !parts.isEmpty();
    }

    private boolean hasWord(String plain) {
        for (int i = 0; i < plain.length(); i++) {
            if (words.longest(plain, i) != null) {
                return true;
            }
        }
        return plain.endsWith("摄")
                || Punctuation.holdsAny(plain, "文图摄绘写")
                        && ONE_WORD.matcher(plain).matches();
    }

    /** The line without byline words, cut at its separators. A name of two characters may be printed with a blank inside. */
    private List<String> parts(String plain) {
        String names = plain.indexOf('/') < 0 && plain.indexOf('／') < 0
                ? plain
                : PLACE.matcher(plain).replaceAll(" ");
        if (Punctuation.holdsAny(names, "文图摄译校")) {
            names = ONE_CHARACTER.matcher(names).replaceAll(" ");
        }
        names = withoutWords(names);
        if (Punctuation.holdsAny(names, " 　")) {
            names = SPACED.matcher(names).replaceAll("$1$2");
        }
        return split(names).stream()
                .flatMap(part -> authors.apart(part).stream())
                .toList();
    }

    private static List<String> split(String names) {
        List<String> parts = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i <= names.length(); i++) {
            if (i == names.length() || isSeparator(names.charAt(i))) {
                if (i > begin) {
                    parts.add(names.substring(begin, i));
                }
                begin = i + 1;
            }
        }
        return parts;
    }

    private static boolean isSeparator(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || SEPARATORS.indexOf(c) >= 0;
    }

    private String withoutWords(String plain) {
        StringBuilder rest = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); ) {
            Trie.Match<String> word = words.longest(plain, i);
            rest.append(word == null ? plain.charAt(i) : ' ');
            i = word == null ? i + 1 : word.end();
        }
        return rest.toString();
    }
}
