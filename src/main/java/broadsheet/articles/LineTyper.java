package broadsheet.articles;

import broadsheet.lexicon.Lexicons;
import broadsheet.text.Normaliser;
import java.util.regex.Pattern;

/** Tells what each line looks like, alone. */
final class LineTyper {
    /** A headline is hardly ever longer, in characters. */
    static final int LONGEST_HEADLINE = 45;

    private static final int LONGEST_SPECIAL = 80; // longer lines are text, with or without a lead mark
    private static final Pattern SPEAKER = Pattern.compile(
            "(?U)^((记者|问|答|主持人|Q|A|编辑同志|网友|嘉宾|(读者|网友|市民|专家|医生|律师|法官)[问答])[:：].{4,}|\\p{IsHan}{2,4}([(（][^)）]{2,20}[)）])?[:：].{20,}|.{16,}[，,].*[:：?？!！”])$");
    private static final Pattern CREDIT =
            Pattern.compile("(?U).*(摄|摄影|摄影报道|[/／]图|供图|提供)[)）]?$|^(图|摄影|图片|摄)[/／:：]\\s*\\p{IsHan}{2,4}$");
    private static final Pattern TEXT_TOO =
            Pattern.compile("(?U).*(文[/／、]?[图摄]|图文|文图|[图摄][/／]文|文并摄)[)）]?\\s*$|.*(文[/／]|[/／]\\s?文).*");

    private static final int LONGEST_TAIL = 3;
    private static final Pattern CREDIT_TAIL =
            Pattern.compile("(?U)(\\p{IsHan}\\s?)?摄"); // of a credit that its column cut
    private static final Pattern DASH = Pattern.compile("——|--|―|──");

    private final Bylines bylines;
    private final AuthorNames authors;
    private final Leads leads;
    private final Furniture furniture;
    private final ColumnNames columns;
    private final LineShapes shapes;
    private final CaptionShape captions;
    private final Normaliser normaliser;

    LineTyper(
            Lexicons lexicons,
            Normaliser normaliser,
            Bylines bylines,
            AuthorNames authors,
            Leads leads,
            ColumnNames columns) {
        this.normaliser = normaliser;
        this.bylines = bylines;
        this.leads = leads;
        this.columns = columns;
        this.authors = authors;
        this.furniture = new Furniture(lexicons);
        this.shapes = new LineShapes(lexicons);
        this.captions = new CaptionShape(normaliser);
    }

    LineType type(String line) {
        return line.length() > LONGEST_SPECIAL ? text(line) : special(line, normaliser.fold(line));
    }

    private LineType text(String line) {
        if (leads.end(line) > 0) {
            return LineType.LEAD;
        }
        return captions.matches(line) ? LineType.CAPTION : LineType.BODY;
    }

    private LineType special(String line, String text) {
        if (Jumps.isJump(text)) {
            return LineType.JUMP;
        }
        if (columns.isSlogan(text)) {
            return LineType.SLOGAN;
        }
        if (shapes.isSectionWord(text)) {
            return LineType.SECTION;
        }
        if (columns.isColumn(text)) {
            return LineType.COLUMN;
        }
        if (leads.end(line) > 0) {
            return LineType.LEAD;
        }
        if (text.length() <= LONGEST_TAIL && CREDIT_TAIL.matcher(text).matches()) {
            return LineType.CREDIT;
        }
        if (bylines.isColophon(line)) {
            return LineType.MASTHEAD;
        }
        if (bylines.isByline(line) || bylines.isBracketedNames(line) || authors.isMarked(text)) {
            boolean alsoText = TEXT_TOO.matcher(text).matches();
            return CREDIT.matcher(text).matches() && !alsoText ? LineType.CREDIT : LineType.BYLINE;
        }
        if (shapes.isDay(text)) {
            return LineType.DAY;
        }
        if (furniture.isService(text)) {
            return LineType.SERVICE;
        }
        if (furniture.isMasthead(text)) {
            return LineType.MASTHEAD;
        }
        if (shapes.isNote(text) || authors.isInBrackets(text)) {
            return LineType.NOTE;
        }
        return captions.matches(line) ? LineType.CAPTION : byLength(text);
    }

    private static boolean isSpoken(String text) {
        return (Punctuation.holdsColon(text) || Punctuation.endsSentence(text))
                && SPEAKER.matcher(text).find();
    }

    private LineType byLength(String text) {
        if (LineShapes.isCareer(text)) {
            return LineType.BODY;
        }
        if (shapes.isFormula(text)) {
            return LineType.FORMULA;
        }
        if (authors.isWithOffice(text)) {
            return LineType.NAME;
        }
        if (shapes.isRow(text)) {
            return LineType.ROW;
        }
        boolean isLong = text.length() > LONGEST_HEADLINE;
        if (isLong || Punctuation.holdsFullStop(text) || Punctuation.breaksOff(text) || isSpoken(text)) {
            return LineType.BODY;
        }
        if (shapes.isSectionHead(text)) {
            return LineType.SECTION;
        }
        if (DASH.matcher(text).lookingAt() || Notices.isNumber(text)) {
            return LineType.DASH;
        }
        if (authors.isBare(text)) {
            return LineType.NAME;
        }
        return LineType.SHORT;
    }
}
