package broadsheet.people;

import broadsheet.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The title grammar: runs of titles with the names they belong to.
 *
 * <p>"省委常委、市委书记韦某": one name with two titles; "市领导裴某、尚某、陈某参加": a title for each of a list; "某某局长", "某某同志": the
 * title behind the name; "选举段某为市长": a verb between; "韦副市长": a surname.
 */
final class TitledNames {
    private static final int LONGEST_CAREER = 60; // characters between a name and its next post
    private static final Pattern ADVERBS = Pattern.compile("(?:同志|目前|同时|此前|还|曾|已|现|并|也|一直|高票|全票)+");
    private static final int LONGEST_BODY = 16; // between a title and the name of another's holder
    private static final List<String> MANY = List.of("全体", "广大", "所有", "各位", "众多");
    private static final List<String> MEMBERS = List.of("常委", "委员", "成员", "代表", "领导", "干部", "同志", "负责人", "人员");
    private static final Pattern INTRODUCTION =
            Pattern.compile("(?:并在主席台[一-龥]{0,4}的?)?(?:的?还有|的?有|的?包括|分别是|分别为|是)[:：]|的?还有|的有|有|包括|分别是|分别为");
    private static final Pattern TREATMENT = Pattern.compile("、享受[^、,，。]{2,16}"); // …原副省长、享受省长级待遇离休干部某某
    private static final List<String> JOINTS_OF_IDENTITY = List.of(",", "，");
    private static final List<String> JOINTS = List.of("", "、", "兼", "、兼", "暨", " ", "和", "，兼", ",兼");

    private final TitleUnits units;
    private final NameLists lists;
    private final Predicates predicates;
    private final NamesBefore ahead;
    private final NamedLines lines;
    private final BracketedPosts bracketed;

    TitledNames(TitleUnits units, NameShape names, Places places) {
        this.units = units;
        this.lists = new NameLists(names);
        this.predicates = new Predicates(names);
        this.ahead = new NamesBefore(names, places);
        this.lines = new NamedLines(names);
        this.bracketed = new BracketedPosts(names);
    }

    /** The rule of a surname with a post: its name is one of those the article prints in full. */
    static final String SURNAME = "surname-title";

    /** The rule of a name with a verb before its post. */
    static final String VERB = "name-verb-title";

    /**
     * The titled names of one block, in the order of their titles.
     *
     * @param known the names with titles in the blocks before
     */
    List<Titled> find(String text, Span block, TokenBorders borders, Set<String> known) {
        List<TitleUnit> found = new ArrayList<>(units.find(text, block, borders));
        List<Titled> titled = new ArrayList<>();
        List<TitleUnit> pending = List.of();
        Set<String> names = new HashSet<>(known);
        for (int i = 0; i < found.size(); ) {
            int last = runEnd(text, found, i, borders);
            List<TitleUnit> run = found.subList(i, last + 1);
            List<Titled> named = named(text, block, found, i, last, titled, borders, names);
            named.forEach(one -> names.add(one.name().of(text)));
            titled.addAll(withPending(text, pending, named));
            free(text, found, last + 1, named);
            pending = named.isEmpty() ? run : List.of();
            boolean ofLife = named.isEmpty() && Lives.goesOn(text, block, titled, run.get(0));
            if (ofLife) {
                titled.add(Lives.with(text, titled.remove(titled.size() - 1), run));
            } else if (named.isEmpty() && (goesOn(text, titled, run.get(0)) || follows(titled, run.get(0)))) {
                titled.add(titled.remove(titled.size() - 1).with(run));
            }
            i = last + 1;
        }
        return titled;
    }

    /** 外长巴罗和|德国外长: a name that lies inside the body of the next title is no part of it. */
    private static void free(String text, List<TitleUnit> found, int next, List<Titled> named) {
        int end = named.isEmpty() || next >= found.size()
                ? 0
                : named.get(named.size() - 1).name().end();
        if (end > 0 && found.get(next).ledFrom() < end && end < found.get(next).postBegin()) {
            boolean joint = "和与及、".indexOf(text.charAt(end)) >= 0;
            found.set(next, found.get(next).from(joint ? end + 1 : end));
        }
    }

    /** 市委常委、塘下镇党委|江某某|书记: titles with nobody behind them, joined to a name before whose post a body stands. */
    private static List<Titled> withPending(String text, List<TitleUnit> pending, List<Titled> named) {
        boolean one = named.size() == 1 && named.get(0).rule().equals("name-title") && !pending.isEmpty();
        int from = one ? pending.get(pending.size() - 1).end() : 0;
        int begin = one ? named.get(0).name().begin() : 0;
        boolean joined = from < begin
                && begin - from <= LONGEST_BODY
                && text.charAt(from) == '、'
                && text.substring(from + 1, begin).chars().allMatch(c -> NameSigns.isHan((char) c));
        if (!joined) {
            return named;
        }
        List<TitleUnit> all = new ArrayList<>(pending);
        all.addAll(named.get(0).titles());
        return List.of(Titled.one(named.get(0).name(), all, named.get(0).rule()));
    }

    /** 耿某曾任县长,现任…, 副书记车某不再兼任…: a verb joins the post to who was named last in the sentence. */
    private static boolean goesOn(String text, List<Titled> titled, TitleUnit title) {
        if (titled.isEmpty() || title.isCounted(text)) {
            return false;
        }
        int from = titled.get(titled.size() - 1).end();
        int verb = Predicates.verbBegin(text, title);
        boolean being =
                Predicates.beingBegin(text, title.ledFrom(), from) == from && NameSigns.isMarked(text, title.end());
        boolean joined = verb >= from
                && verb - from <= LONGEST_CAREER
                && (verb == from && text.charAt(verb) != '为' // 校长车某为教师颁奖
                        || "，,、;；".indexOf(text.charAt(verb - 1)) >= 0
                        || ADVERBS.matcher(text).region(from, verb).matches());
        return being || joined && text.substring(from, verb).indexOf('。') < 0;
    }

    /** 司令员吴某中将: a rank right behind a name that has its post before it. */
    private static boolean follows(List<Titled> titled, TitleUnit title) {
        return !titled.isEmpty()
                && titled.get(titled.size() - 1).name().end() == title.span().begin()
                && title.span().begin() == title.postBegin();
    }

    private List<Titled> named(
            String text,
            Span block,
            List<TitleUnit> units,
            int first,
            int last,
            List<Titled> before,
            TokenBorders borders,
            Set<String> known) {
        List<TitleUnit> run = inContext(text, units.subList(first, last + 1), before);
        int floor = before.isEmpty()
                ? block.begin()
                : before.get(before.size() - 1).name().end();
        Titled led = ahead.before(text, run, floor, borders, known);
        if (led != null) {
            return List.of(led);
        }
        Span inBrackets =
                bracketed.before(text, run.get(0), run.get(run.size() - 1).end(), floor, borders);
        if (inBrackets != null) {
            return List.of(Titled.one(inBrackets, run, "name-title"));
        }
        List<Titled> listed = behind(text, block, run, units, last, borders);
        if (!listed.isEmpty()) {
            return listed;
        }
        Span told = predicates.told(text, run.get(run.size() - 1), block.end(), borders);
        if (told != null) {
            return List.of(Titled.one(told, run, "title-verb-name"));
        }
        List<Span> many =
                run.get(0).post().isCollective() ? predicates.before(text, run.get(0), floor, borders) : List.of();
        if (!many.isEmpty()) {
            return Titled.list(many, run, "name-title");
        }
        List<Span> counted = predicates.counted(text, run.get(0), floor, borders);
        if (!counted.isEmpty()) {
            return Titled.list(counted, NamesBefore.bare(run), "name-title");
        }
        List<Span> holders =
                lead(run) == Lead.IDENTITY ? List.of() : predicates.holders(text, run.get(0), floor, borders);
        Span subject = holders.isEmpty() ? predicates.subject(text, block, run.get(0), floor) : null;
        int end = run.get(run.size() - 1).end();
        Span being = holders.isEmpty() && subject == null
                ? predicates.being(text, run.get(0), end, floor, borders)
                : subject;
        being = holders.isEmpty() && being == null ? lines.opening(text, run.get(0), end, floor, borders) : being;
        if (being != null) {
            List<TitleUnit> uncounted =
                    run.stream().map(title -> title.withoutCount(text)).toList();
            return List.of(Titled.one(being, uncounted, VERB));
        }
        return Titled.list(holders, run, VERB);
    }

    /** 尼泊尔总统某某、总理某某: a title behind a foreigner's name and a mark is foreign too, unless it begins with a body of ours. */
    private static List<TitleUnit> inContext(String text, List<TitleUnit> run, List<Titled> before) {
        if (before.isEmpty()) {
            return run;
        }
        Titled last = before.get(before.size() - 1);
        TitleUnit first = run.get(0);
        boolean near = first.ledFrom() - last.name().end() == 1
                && "、和，,".indexOf(text.charAt(last.name().end())) >= 0;
        boolean abroad = last.titles().stream().anyMatch(TitleUnit::isForeign)
                && !ForeignBodies.isOurs(first.span().of(text));
        return near && abroad ? run.stream().map(TitleUnit::abroad).toList() : run;
    }

    /** The last title of the run that begins at {@code first}: 、 and 兼 join titles, as does nothing at all. */
    private int runEnd(String text, List<TitleUnit> units, int first, TokenBorders borders) {
        int last = first;
        while (last + 1 < units.size()) {
            TitleUnit next = units.get(last + 1);
            String between = text.substring(units.get(last).end(), next.ledFrom());
            boolean apposed = !between.isEmpty() || next.ledFrom() == next.postBegin();
            boolean identity = JOINTS_OF_IDENTITY.contains(between)
                    && !next.post().isTitle() // 市长,我校校友黄某
                    && !next.holdsCount(text); // 民警,现有一名逃犯黄某
            boolean both = between.equals("和") && !units.get(last).post().canFollow();
            boolean treated = TREATMENT.matcher(between).matches();
            boolean further = JOINTS_OF_IDENTITY.contains(between) && isHeld(text, units.get(first), units.get(last));
            boolean led = ahead.isLedByName(text, next) || ahead.isSurnamed(text, next); // ,市教育局|张某某|局长
            boolean joint = apposed && JOINTS.contains(between) && (!between.equals("和") || both);
            if (led || !identity && !further && !treated && (!joint || ahead.isNamed(text, next, borders))) {
                return last;
            }
            last++;
        }
        return last;
    }

    /** 区人大常委会副主任,区总工会主席某某: one man's posts of two bodies; 市委常委,市政府秘书长某某 begins with many men's. */
    private static boolean isHeld(String text, TitleUnit first, TitleUnit last) {
        boolean one = !last.post().isCollective()
                && MEMBERS.stream().noneMatch(last.post().bare()::endsWith);
        return one && last.post().isTitle() && !last.isForeign() && !Predicates.isJoined(text, first);
    }

    private List<Titled> behind(
            String text, Span block, List<TitleUnit> run, List<TitleUnit> all, int last, TokenBorders borders) {
        int limit = last + 1 < all.size() ? all.get(last + 1).postBegin() : block.end();
        int body = last + 1 < all.size() ? all.get(last + 1).ledFrom() : block.end();
        int from = NameLists.behindNote(text, skip(text, run, block.end()), block.end());
        boolean quoted = text.charAt(from - 1) == '”' || text.charAt(from - 1) == '’';
        NameLists.Way way = new NameLists.Way(limit, body, quoted ? Lead.IDENTITY : lead(run));
        boolean lineEnds = from == block.end() && from < text.length() && way.lead() != Lead.IDENTITY;
        List<Span> list = lineEnds
                ? lists.lines(text, from + 1, new NameLists.Way(text.length(), text.length(), way.lead()), borders)
                : lists.at(text, from, block.end(), way, borders);
        return isMotto(text, run.get(0), list) || isOfMany(text, run.get(0))
                ? List.of()
                : Titled.list(list, run, "title-name");
    }

    /** 全体党员都严肃…: whether the words before the post mean all who hold it. */
    private static boolean isOfMany(String text, TitleUnit first) {
        int begin = first.span().begin();
        String body = text.substring(Math.max(0, begin - 2), first.postBegin());
        return first.post().kind() == PersonKind.CITIZEN && MANY.stream().anyMatch(body::contains);
    }

    /** “党员谢师恩”活动: post and name-like words between quotation marks. */
    private static boolean isMotto(String text, TitleUnit first, List<Span> list) {
        int begin = first.ledFrom() - 1;
        int end = list.isEmpty() ? text.length() : list.get(list.size() - 1).end();
        return begin >= 0 && end < text.length() && text.charAt(begin) == '“' && text.charAt(end) == '”';
    }

    private static Lead lead(List<TitleUnit> run) {
        boolean office = run.stream()
                .anyMatch(unit -> unit.post().isTitle() && unit.post().kind() != PersonKind.CITIZEN);
        boolean foreign = run.stream().anyMatch(TitleUnit::isForeign);
        return foreign ? Lead.FOREIGN_OFFICE : office ? Lead.OFFICE : Lead.IDENTITY;
    }

    /** Behind a blank or a colon that may stand between title and name, and behind 的 in 时任县长的某某. */
    private static int skip(String text, List<TitleUnit> run, int end) {
        int at = run.get(run.size() - 1).end();
        if (at < end && "”’".indexOf(text.charAt(at)) >= 0 && isQuoted(text, run.get(0))) {
            return at + 1;
        }
        int introduced = introduced(text, at);
        boolean told = Predicates.isJoined(text, run.get(0))
                || Predicates.beingBegin(text, run.get(0).ledFrom(), 0) >= 0;
        if (introduced == at && at < end && text.charAt(at) == '的' && told) {
            return at + 1;
        }
        at = introduced;
        while (at < end && " 　:：".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** “处长”龙某: whether the title stands in quotation marks, alone. */
    private static boolean isQuoted(String text, TitleUnit first) {
        return first.span().begin() > 0 && "“‘".indexOf(text.charAt(first.span().begin() - 1)) >= 0;
    }

    /** 执行主席还有:某某、某某, 当选为常委的还有某某: behind the words that introduce a list. */
    private static int introduced(String text, int at) {
        Matcher introduction = INTRODUCTION.matcher(text).region(at, text.length());
        return introduction.lookingAt() ? introduction.end() : at;
    }
}
