package broadsheet.articles;

import java.util.List;
import java.util.regex.Pattern;

/** Finds names in brackets behind a story's last sentence: …必将产生重大而深远的影响。(赵某). */
final class Signoffs {
    private static final int LONGEST = 4; // bodies that sign together, and the day
    private static final Pattern DAY = Pattern.compile(
            "(?U)[0-9〇○零一二三四五六七八九]{4}\\s*年\\s*[0-9一二三四五六七八九十]{1,2}\\s*月" + "\\s*[0-9一二三四五六七八九十]{1,3}\\s*日");

    private static final Pattern NOTE = Pattern.compile("[(（【](作者|本文|据|来源|转自|摘自|整理|本版|本报|原载|文字|图片).{1,40}[)）】]");

    private final Bylines bylines;

    Signoffs(Bylines bylines) {
        this.bylines = bylines;
    }

    /** 银川市住房和城乡建设局 | 2024年3月28日: who gives a notice, and when. */
    static boolean isBodyAndDay(List<TypedLine> run) {
        String last = run.get(run.size() - 1).text();
        return run.size() <= LONGEST && DAY.matcher(last).matches();
    }

    /** (作者单位:宜昌市夷陵区文联), (据新华社): a bracket behind the text that says from whom it is. */
    static boolean isNote(List<TypedLine> run) {
        return run.size() == 1 && NOTE.matcher(run.get(0).text()).matches();
    }

    /** Where the bracket of names at the end of {@code line} begins; 0 when there is none. */
    int begin(String line) {
        if (!Punctuation.isClosingBracket(line.charAt(line.length() - 1))) {
            return 0;
        }
        int open = Math.max(line.lastIndexOf('('), line.lastIndexOf('（'));
        boolean behindSentence = open > 0 && Punctuation.endsSentence(line.substring(0, open));
        return behindSentence && bylines.isBracketedNames(line.substring(open)) ? open : 0;
    }
}
