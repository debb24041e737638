package broadsheet.people;

import broadsheet.text.Span;
import broadsheet.text.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names with a dot that the segmenter cuts into words: 阿|丽|娅·图尔|逊说. The dot shows them; what stands before it is a name of a people
 * without surnames or transcribes sounds, and is no place (海南·三亚).
 */
final class DottedNames {
    private static final char DOT = '·';
    private static final int LONGEST_PART = 7;
    private static final List<String> THINGS = List.of(
            "医院", "机场", "国际机场", "公司", "集团", "大学", "学院", "银行", "等跨国公司", "号", "杯", "奖", "市", "县", "镇", "村", "路", "街");

    private final NameSigns signs;

    DottedNames(NameSigns signs) {
        this.signs = signs;
    }

    /** The names with a dot of a block, in reading order. */
    List<Span> find(String text, Span block, TokenBorders borders) {
        List<Span> found = new ArrayList<>();
        int at = block.indexOf(text, DOT, block.begin());
        while (at >= 0) {
            Span name = name(text, at, block, borders);
            if (name != null) {
                found.add(name);
            }
            at = block.indexOf(text, DOT, name == null ? at + 1 : name.end());
        }
        return found;
    }

    private @Nullable Span name(String text, int dot, Span block, TokenBorders borders) {
        int begin = begin(text, dot, block.begin(), borders);
        Span whole = begin < dot ? signs.foreign().at(text, begin, block.end(), borders, false) : null;
        if (whole == null || whole.end() <= dot + 1) {
            return null;
        }
        Span name = withoutWord(whole, dot, borders);
        return isPiece(text, name, borders) || NestedNames.isNested(text, name) || isOfThing(text, name.end())
                ? null
                : name;
    }

    /** 伊姆·汗|多次: the name without a word of two characters behind its last part. */
    private static Span withoutWord(Span name, int dot, TokenBorders borders) {
        for (int at = dot + 2; at < name.end(); at++) {
            Token token = borders.isWordAt(at) && !borders.isOneCharacter(at) ? borders.at(at) : null;
            if (token != null && !Transcription.isSounds(token.surface())) {
                return new Span(name.begin(), at);
            }
        }
        return name;
    }

    /** Where the part before the dot begins: the first border behind a place from which all characters transcribe. */
    private int begin(String text, int dot, int floor, TokenBorders borders) {
        int first = Math.max(floor, dot - LONGEST_PART);
        for (int at = first; at < dot - 2; at++) {
            if (signs.isOurs(text.substring(at, dot))) {
                return at; // 肖开|提·依明
            }
        }
        int begin = dot;
        for (int at = dot - 1; at >= first && Transcription.isSound(text.charAt(at)); at--) {
            Token token = borders.at(at);
            if (token == null || token.pos().startsWith("ns")) {
                break;
            }
            begin = borders.isBorder(at) ? at : begin;
        }
        return begin;
    }

    /** Whether it is in quotation marks, or a dot or a single loose character stands before it: 秀|兰·邓某. */
    private static boolean isPiece(String text, Span name, TokenBorders borders) {
        char before = name.begin() == 0 ? '\n' : text.charAt(name.begin() - 1);
        Token loose = NameSigns.isHan(before) ? borders.at(name.begin() - 1) : null;
        boolean head = loose != null
                && loose.span().length() == 1
                && "vpcdurmqf".indexOf(loose.pos().charAt(0)) < 0;
        return head || "·•-－“《".indexOf(before) >= 0;
    }

    private static boolean isOfThing(String text, int end) {
        return THINGS.stream().anyMatch(word -> text.startsWith(word, end));
    }
}
