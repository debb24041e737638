package broadsheet.people;

import broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the names behind a title: 裴某、尚某、陈某; 王 浩 刘某 (two characters spread by a blank); 于某(女)、陈某(满族); names on the line behind
 * the title's.
 */
final class NameLists {
    private static final int LONGEST_ITEM = 4;
    private static final int LONGEST_LOOSE = 7; // 苏雅勒其其格
    private static final char VEIL = '某';
    private static final String BLANKS = " 　";

    private final NameShape names;

    NameLists(NameShape names) {
        this.names = names;
    }

    /**
     * How a list is read.
     *
     * @param limit where the next title's own word begins; a name that reaches beyond it ends the list
     * @param bodyBegin where the next title begins with its body
     * @param lead what stands before them
     */
    record Way(int limit, int bodyBegin, Lead lead) {}

    /** The names that begin at {@code from}, up to the first that is none or has a title of its own. */
    List<Span> at(String text, int from, int blockEnd, Way way, TokenBorders borders) {
        List<Span> list = new ArrayList<>();
        int at = from;
        while (at < blockEnd) {
            Span name = name(text, at, blockEnd, way, borders);
            boolean listed = name == null
                    && way.lead() == Lead.OFFICE
                    && (!list.isEmpty() || isFirst(text, at, blockEnd, way, borders));
            name = listed ? odd(text, at, blockEnd, borders) : name;
            name = listed && name == null ? last(text, at, Math.min(blockEnd, way.bodyBegin())) : name;
            if (name == null
                    || name.end() > way.limit() && way.limit() > at
                    || !list.isEmpty() && isInBody(text, name, way, borders)) {
                break;
            }
            list.add(name);
            int next = separatorEnd(text, bracketEnd(text, name.end(), blockEnd), blockEnd);
            if (next < 0) {
                break;
            }
            at = next;
        }
        return list;
    }

    /** 县领导白羽、赵某某: whether the next item of the list is surely a name. */
    private boolean isFirst(String text, int at, int blockEnd, Way way, TokenBorders borders) {
        Span odd = odd(text, at, blockEnd, borders);
        boolean joined = odd != null && text.startsWith("、", odd.end());
        Span next = joined && odd != null ? name(text, odd.end() + 1, blockEnd, way, borders) : null;
        return next != null && borders.isName(next.begin(), next.end());
    }

    /** 、郑州|市长某某, 和区市场|监管局局长某某: a name-like head of the next title's body. */
    private boolean isInBody(String text, Span name, Way way, TokenBorders borders) {
        boolean odd = !borders.isName(name.begin(), name.end())
                && !names.signs().isCommon(text.substring(name.begin(), name.begin() + 1)); // 、校纪委|办公室主任
        boolean body = borders.isPlaceAt(name.begin()) || odd;
        return name.begin() >= way.bodyBegin() && (name.end() < way.limit() || body && name.end() == way.limit());
    }

    /** The end of a block whose last words are a note in brackets, 委员（按姓名笔画为序）; else {@code at}. */
    static int behindNote(String text, int at, int blockEnd) {
        return bracketEnd(text, at, blockEnd) == blockEnd ? blockEnd : at;
    }

    /** The names of the lines from here on that hold nothing else: 委员 | 丁某 马某某（女） | 何某某. */
    List<Span> lines(String text, int from, Way way, TokenBorders borders) {
        List<Span> all = new ArrayList<>();
        int begin = from;
        List<Span> line = line(text, begin, way, borders);
        while (!line.isEmpty()) {
            all.addAll(line);
            begin = lineEnd(text, begin) + 1;
            line = begin < text.length() ? line(text, begin, way, borders) : List.of();
        }
        return all;
    }

    private List<Span> line(String text, int from, Way way, TokenBorders borders) {
        int lineEnd = lineEnd(text, from);
        List<Span> list = at(text, skipBlanks(text, from, lineEnd), lineEnd, way, borders);
        boolean whole = !list.isEmpty()
                && skipBlanks(text, bracketEnd(text, list.get(list.size() - 1).end(), lineEnd), lineEnd) == lineEnd;
        return whole ? list : List.of();
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    /** 孟某、黄金、由某某、: an item of a list of names is a name, though it be a word or begin with one. */
    private @Nullable Span odd(String text, int at, int blockEnd, TokenBorders borders) {
        int end = at;
        while (end < blockEnd && end - at < LONGEST_LOOSE && "、等,，。".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        boolean marked = end < blockEnd && "、等".indexOf(text.charAt(end)) >= 0;
        boolean shaped = end - at <= LONGEST_ITEM && names.signs().isShaped(text, at, end);
        boolean place = names.signs().isListedWord(text.substring(at, end)); // 及达茂旗、
        return marked && !place && (shaped || isLoose(text, at, end, borders)) ? new Span(at, end) : null;
    }

    /** 瓦|某|龙、布|和朝鲁、: single characters, names to the segmenter and parts of them, with a name behind the mark. */
    private boolean isLoose(String text, int at, int end, TokenBorders borders) {
        boolean given = end - at > 1 && NameSigns.isGiven(text, at, end) && borders.isGiven(at, end, true);
        boolean before = text.startsWith("、", end) && borders.beginsName(end + 1);
        return given && (end - at == LONGEST_ITEM - 1 || before || borders.isToken(at, end));
    }

    /** 、魏国参加: the last item of a list, before a verb that follows names. */
    private @Nullable Span last(String text, int at, int blockEnd) {
        for (int end = at + 2; end <= Math.min(blockEnd, at + LONGEST_ITEM - 1); end++) {
            boolean place = "省市县区州旗乡镇村".indexOf(text.charAt(end - 1)) >= 0;
            if (!place
                    && names.signs().isShaped(text, at, end)
                    && names.followers().isFree(text, end, blockEnd)
                    && end < blockEnd) {
                return new Span(at, end);
            }
        }
        return null;
    }

    private @Nullable Span name(String text, int at, int blockEnd, Way way, TokenBorders borders) {
        Span spread = way.lead() == Lead.IDENTITY ? null : spread(text, at, blockEnd);
        if (spread != null) {
            return spread;
        }
        Span veiled = way.lead() == Lead.OFFICE ? veiled(text, at, blockEnd, borders) : null;
        if (veiled != null) {
            return veiled;
        }
        Span name = names.at(text, at, blockEnd, borders, way.lead());
        return name == null || way.lead() == Lead.IDENTITY && !names.isSure(text, name, blockEnd, borders)
                ? null
                : name;
    }

    /** 负责人焦某, 民警王某某: a surname and 某. */
    private @Nullable Span veiled(String text, int at, int blockEnd, TokenBorders borders) {
        int surname = names.signs().surnameEnd(text, at);
        int end = surname;
        while (end > 0 && end < Math.min(blockEnd, surname + 2) && text.charAt(end) == VEIL) {
            end++;
        }
        boolean longer = end == surname + 1 && end < blockEnd && SeenNames.isLoose(text, end, borders); // 逃犯陆某|波
        return end > surname ? new Span(at, longer ? end + 1 : end) : null;
    }

    /** 王 浩: a surname, blanks and one character, as columns of names are set. */
    private @Nullable Span spread(String text, int at, int blockEnd) {
        int surname = names.signs().surnameEnd(text, at);
        int given = surname < 0 ? blockEnd : skipBlanks(text, surname, blockEnd);
        boolean apart = given > surname && given < blockEnd && NameSigns.isHan(text.charAt(given));
        boolean alone = given + 1 >= blockEnd || !NameSigns.isHan(text.charAt(Math.min(given + 1, blockEnd - 1)));
        return apart && alone && surname == at + 1 ? new Span(at, given + 1) : null;
    }

    private static int skipBlanks(String text, int from, int end) {
        int at = from;
        while (at < end && BLANKS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** Behind (女), (满族), (女,彝族). */
    private static int bracketEnd(String text, int at, int end) {
        if (at >= end || "(（".indexOf(text.charAt(at)) < 0) {
            return at;
        }
        int close = Brackets.end(text, at + 1, end);
        return close > at + 1 ? close + 1 : at;
    }

    private static int separatorEnd(String text, int at, int end) {
        int blanks = skipBlanks(text, at, end);
        if (blanks > at) {
            return blanks;
        }
        return at < end && "、和及".indexOf(text.charAt(at)) >= 0 ? skipBlanks(text, at + 1, end) : -1;
    }
}
