package broadsheet.people;

import broadsheet.text.Span;
import broadsheet.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the name that stands right before a post that may follow names: 习近平总书记, 市教育局|吴萍|局长, 韦|副市长. */
final class NamesBefore {
    private static final String BODY_ENDS = "局委部院厅办处室校馆站队会司府区"; // the last character of most bodies: 教育局吴某局长
    private static final String PLACE_ENDS = "镇乡村县区市州省盟旗街大寨庄屯沟湾";
    private static final int LONGEST_SURNAME_POST = 4; // 王副书记
    private static final String NUMERALS = "一二三四五六七八九十"; // 某县一高|校长: a school
    private static final List<String> PLACED =
            List.of("村党", "村支", "村委", "乡党", "镇党", "社区党", "街道党", "中心主", "派出所", "供电所", "司法所", "法庭");
    private static final String COUNTERS = "一二两三四五六七八九十几多这那每各";
    private static final int LONGEST_DOTTED = 12;
    private static final int LONGEST_OURS = 6;

    private final NameShape names;
    private final Places places;

    NamesBefore(NameShape names, Places places) {
        this.names = names;
        this.places = places;
    }

    /** 习近平总书记, 吴萍局长, 韦副市长: the name stands right before a post that may follow names. */
    @Nullable
    Titled before(String text, List<TitleUnit> run, int floor, TokenBorders borders, Set<String> known) {
        TitleUnit first = run.get(0);
        int end = first.postBegin();
        boolean into = places.beginInto(text, end, floor, borders) < end; // 武清|区委书记
        if (!first.post().canFollow() || isOfPlace(first.post()) || into) {
            return null;
        }
        Span dotted = dotted(text, end, floor, first, borders, known);
        if (dotted != null) {
            return Titled.one(dotted, bare(run), "name-title");
        }
        for (int length = LONGEST_OURS; length > 3; length--) {
            String name = end - length < floor ? "·" : text.substring(end - length, end);
            if (name.indexOf('·') < 0 && names.signs().isOurs(name)) {
                return Titled.one(new Span(end - length, end), bare(run), "name-title"); // 格桑央金委员
            }
        }
        for (int length = 3; length >= 2; length--) {
            int begin = end - length;
            boolean met = begin >= floor && known.contains(text.substring(begin, end)); // 向刘立新副市长介绍
            boolean alone = begin == first.ledFrom() && isNamed(text, first, borders)
                    || length == 3 && begin >= floor && isLedByName(text, first);
            boolean led = length == 3 // 向|张某|书记
                    && begin >= floor
                    && !known.contains(text.substring(begin, end))
                    && isLedByParticle(text, begin, end);
            if (led && first.post().organisation() == null) {
                continue;
            }
            if (met
                    || alone
                    || begin >= floor
                            && isNameBefore(text, begin, end, first.post().organisation() == null, borders)) {
                return Titled.one(new Span(begin, end), bare(run), "name-title");
            }
        }
        return surname(text, run, floor, borders);
    }

    /** 大土门|村党支部书记, 加汗巴格|乡党委书记: the name of a village or town stands before it. */
    private static boolean isOfPlace(Post post) {
        return PLACED.stream().anyMatch(post.word()::startsWith);
    }

    /** 某某·某某|专员, 普京|总统: a name known from before, or a foreigner's to the segmenter, before the post. */
    private static @Nullable Span dotted(
            String text, int end, int floor, TitleUnit post, TokenBorders borders, Set<String> known) {
        Span abroad = post.isForeign() ? abroad(end, floor, borders) : null;
        if (abroad != null) {
            return abroad;
        }
        for (int length = LONGEST_DOTTED; length > 3; length--) {
            int begin = end - length;
            if (begin >= floor && known.contains(text.substring(begin, end))) {
                return new Span(begin, end);
            }
        }
        return null;
    }

    /** 卡里|莫夫|总统: a foreigner's name to the segmenter, with the words before it that transcribe. */
    private static @Nullable Span abroad(int end, int floor, TokenBorders borders) {
        Token last = borders.at(end - 1);
        if (last == null
                || !last.pos().equals("nrf")
                || last.span().end() != end
                || last.span().begin() < floor) {
            return null;
        }
        int begin = last.span().begin();
        for (Token before = borders.at(begin - 1); isSounds(before, floor); before = borders.at(begin - 1)) {
            begin = before == null ? begin : before.span().begin();
        }
        return end - begin <= LONGEST_DOTTED ? new Span(begin, end) : null;
    }

    private static boolean isSounds(@Nullable Token token, int floor) {
        return token != null
                && token.span().begin() >= floor
                && !token.pos().startsWith("ns")
                && "vpcdurt".indexOf(token.pos().charAt(0)) < 0
                && Transcription.isSounds(token.surface());
    }

    /** The titles, the first without the body before the name. */
    static List<TitleUnit> bare(List<TitleUnit> run) {
        List<TitleUnit> bare = new ArrayList<>(run);
        bare.set(0, run.get(0).withoutBody());
        return bare;
    }

    private boolean isLedByParticle(String text, int begin, int end) {
        return names.signs().isParticle(text, begin)
                && names.signs().isCommon(text.substring(begin + 1, begin + 2))
                && names.signs().isWhole(text, begin + 1, end);
    }

    /** 韦副市长: a surname that is no word, the post, and nobody's name behind it. */
    private @Nullable Titled surname(String text, List<TitleUnit> run, int floor, TokenBorders borders) {
        TitleUnit only = run.get(0);
        int begin = only.postBegin() - 1;
        boolean led = begin > floor && Transcription.isSound(text.charAt(begin - 1)); // 卡博|雷总统
        boolean may = run.size() == 1
                && !led
                && begin >= floor
                && only.post().organisation() == null
                && only.end() - only.postBegin() <= LONGEST_SURNAME_POST
                && borders.isBorder(begin)
                && borders.isBorder(only.end())
                && !borders.beginsName(only.end()) // 一高|校长|张某某
                && !(begin > floor && NUMERALS.indexOf(text.charAt(begin - 1)) >= 0);
        return may && names.isAddressed(text, begin, only.end(), borders)
                ? Titled.one(new Span(begin, only.end()), bare(run), TitledNames.SURNAME)
                : null;
    }

    private boolean isNameBefore(String text, int begin, int end, boolean isPlain, TokenBorders borders) {
        boolean shown = borders.isName(begin, end)
                || end - begin == 3 && borders.isProper(begin + 1, end) // 王|小明|县长
                || isPlain
                        && end - begin == 2
                        && begin > 0
                        && isLedByParticle(text, begin - 1, end)
                        && borders.isName(begin - 1, end)
                || isPlain && begin > 0 && BODY_ENDS.indexOf(text.charAt(begin - 1)) >= 0;
        boolean place = PLACE_ENDS.indexOf(text.charAt(end - 1)) >= 0; // 张镇|镇长, 山科大|党委书记
        boolean listed = begin > 0 && text.charAt(begin - 1) == '、' && borders.isName(begin, end); // 、代某|护士长
        boolean seldom = end - begin == 2 && !listed && names.signs().isSeldom(text.substring(begin, begin + 1));
        boolean counted = begin > 0
                && "位名".indexOf(text.charAt(begin)) >= 0
                && COUNTERS.indexOf(text.charAt(begin - 1)) >= 0; // 一|位经侦|民警
        boolean eaten = !isPlain && names.signs().isParticle(text, begin); // 向某集|派出所所长
        return shown
                && !eaten
                && !counted
                && !place
                && !seldom
                && names.signs().isWhole(text, begin, end)
                && !borders.cuts(begin, begin)
                && !borders.isProse(begin, end);
    }

    /** 市教育局|张某某|局长, ,|李某某|镇长: a usual surname and two characters between a body or a mark and a post that follows names. */
    boolean isLedByName(String text, TitleUnit title) {
        int begin = title.postBegin() - 3;
        boolean plain = title.post().canFollow() && title.post().organisation() == null && !title.isForeign();
        if (!plain || begin < 1) {
            return false;
        }
        boolean alone = title.ledFrom() == title.postBegin() && !NameSigns.isHan(text.charAt(begin - 1)); // 。|杨某某|副校长
        boolean inBody = begin >= title.ledFrom() && BODY_ENDS.indexOf(text.charAt(begin - 1)) >= 0;
        boolean led = inBody || alone || begin == title.ledFrom();
        char last = text.charAt(title.postBegin() - 1);
        return led
                && names.signs().isCommon(text.substring(begin, begin + 1))
                && !names.signs().isParticle(text, begin)
                && (BODY_ENDS + PLACE_ENDS + "科组所").indexOf(last) < 0
                && !names.signs().isBegunByWord(text, begin)
                && names.signs().isWhole(text, begin, title.postBegin());
    }

    /** 杨书记、|丁|院长: a usual surname is all that stands between the mark and the post. */
    boolean isSurnamed(String text, TitleUnit title) {
        int begin = title.postBegin() - 1;
        return begin > 0
                && text.charAt(begin - 1) == '、'
                && title.post().canFollow()
                && title.post().organisation() == null
                && names.signs().isCommon(text.substring(begin, begin + 1))
                && !names.signs().isParticle(text, begin);
    }

    /** 、徐锋华副县长: all that stands between the mark and the post is a name. */
    boolean isNamed(String text, TitleUnit title, TokenBorders borders) {
        int begin = title.ledFrom();
        boolean marked = begin > 0 && text.charAt(begin - 1) == '、';
        boolean plain = title.post().canFollow() && title.post().organisation() == null;
        if (!marked || !plain || title.isForeign() || begin == title.postBegin()) {
            return false;
        }
        boolean seen = title.postBegin() - begin == 3
                && borders.beginsName(begin)
                && names.signs().isWhole(text, begin, title.postBegin());
        return seen || names.signs().isOurs(text.substring(begin, title.postBegin()));
    }
}
