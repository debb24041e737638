package broadsheet.people;

import broadsheet.lexicon.Lexicon;
import broadsheet.lexicon.Lexicons;
import broadsheet.text.Normaliser;
import broadsheet.text.SentenceSplitter;
import broadsheet.text.Span;
import broadsheet.text.Trie;
import broadsheet.text.ZonedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the officials of a story do, by the role words of {@code role_words.tsv} in the sentence behind their names.
 *
 * <p>"市领导裴某、尚某参加": attend, for each of the list. "他强调": the official named last. "贯彻习近平总书记…精神": cited, which is no presence;
 * so is who is only quoted.
 */
public final class RoleFinder {
    private static final List<String> FOLLOWED =
            List.of("贯彻", "落实", "学习", "按照", "遵循", "传达", "领会", "根据", "践行", "牢记", "统一到", "对照");
    private static final List<String> FOLLOWING =
            List.of("精神", "指示", "批示", "论述", "思想", "部署", "要求", "讲话", "嘱托", "贺信", "回信", "关于");
    private static final List<String> QUOTES = List.of("说", "介绍", "告诉", "表示", "坦言", "回忆");
    private static final List<String> TOPIC = List.of("就", "关于", "围绕", "对", "有关");
    private static final List<String> MATTERS = List.of("工作", "问题", "情况", "事宜", "事项", "结果");
    private static final String HEARD = "听取";
    private static final List<String> REPORTS = List.of("汇报", "介绍", "报告", "意见", "发言", "说明");
    private static final int REACH_BEFORE = 24;
    private static final int REACH_BEHIND = 30;

    private final Normaliser normaliser;
    private final Trie<Optional<Role>> words = new Trie<>(); // empty: a longer word that only holds one

    /** Reads role_words. */
    public RoleFinder(Lexicons lexicons, Normaliser normaliser) {
        this.normaliser = normaliser;
        for (Lexicon.Row row : lexicons.get("role_words")) {
            Optional<Role> role = role(row.get("role"));
            if (!role.equals(Optional.of(Role.CITED)) && row.key().indexOf('…') < 0) {
                words.put(row.key(), role);
            }
        }
    }

    private static Optional<Role> role(String code) {
        return code.equals("none") ? Optional.empty() : Optional.of(Role.of(code));
    }

    /** The roles of one official, the first sighting of each. */
    private static final class Roles {
        private final Map<Role, ActorRole> byRole = new LinkedHashMap<>();

        private void add(ActorRole role) {
            byRole.putIfAbsent(role.role(), role);
        }
    }

    /**
     * The roles of an article's officials, each once.
     *
     * @param mentions of the same article, in reading order
     */
    public List<ActorRole> find(ZonedText article, List<PersonMention> mentions) {
        List<PersonMention> officials = mentions.stream()
                .filter(mention -> mention.kind() == PersonKind.OFFICIAL && mention.form() == MentionForm.FULL)
                .toList();
        if (officials.isEmpty()) {
            return List.of();
        }
        String text = normaliser.fold(article.text());
        Map<String, Roles> roles = new LinkedHashMap<>();
        officials.forEach(mention -> roles.computeIfAbsent(mention.name(), name -> new Roles()));
        Sentences sentences = new Sentences(text, officials);
        for (Span sentence : SentenceSplitter.split(text)) {
            sentences.next(sentence);
            readSentence(text, sentence, sentences, roles);
        }
        roles.forEach((name, of) -> featureIfSilent(name, of, officials));
        return roles.values().stream().flatMap(of -> tidy(of).stream()).toList();
    }

    /** The officials of the sentence that is read, and the last one named before it. */
    private static final class Sentences {
        private final String text;
        private final List<PersonMention> officials;
        private int next;
        private List<PersonMention> named = List.of();
        private List<PersonMention> here = List.of();
        private @Nullable PersonMention last;

        private Sentences(String text, List<PersonMention> officials) {
            this.text = text;
            this.officials = officials;
        }

        private void next(Span sentence) {
            if (!here.isEmpty()) {
                last = here.get(here.size() - 1);
            }
            int first = next;
            while (next < officials.size() && officials.get(next).span().begin() < sentence.end()) {
                next++;
            }
            named = officials.subList(first, next);
            here = new ArrayList<>(named);
            here.removeIf(mention -> isFollowed(text, sentence, mention));
        }
    }

    private void readSentence(String text, Span sentence, Sentences sentences, Map<String, Roles> roles) {
        citeFollowed(text, sentence, sentences.named, roles);
        for (int i = sentence.begin(); i < sentence.end(); i++) {
            Trie.Match<Optional<Role>> word = words.longest(text, i);
            if (word != null && word.end() <= sentence.end() && !isMeetings(text, i) && !isTopic(text, i, word.end())) {
                Span printed = new Span(i, word.end());
                word.value().ifPresent(role -> addRole(text, sentence, printed, role, sentences, roles));
                i = word.end() - 1;
            }
        }
    }

    /** 会议指出: the meeting speaks, not its chair. */
    private static boolean isMeetings(String text, int at) {
        return at >= 2 && (text.startsWith("会议", at - 2) || text.startsWith("双方", at - 2));
    }

    /** 就督查工作提出意见: what is spoken of, not what is done. */
    private static boolean isTopic(String text, int begin, int end) {
        return TOPIC.stream().anyMatch(word -> text.startsWith(word, begin - word.length()))
                && MATTERS.stream().anyMatch(word -> text.startsWith(word, end));
    }

    private void addRole(
            String text, Span sentence, Span word, Role role, Sentences sentences, Map<String, Roles> roles) {
        List<PersonMention> actors = actors(text, sentence, word, role, sentences);
        String printed = word.of(text);
        boolean quoted = role == Role.SPEAK && QUOTES.stream().anyMatch(printed::endsWith);
        for (PersonMention actor : actors) {
            if (!quoted && role != Role.SPEAK && isQuotedIn(sentence, actor, roles)) {
                continue; // 据负责人张某介绍,…: what follows is what he tells of
            }
            add(roles, actor, role, word, quoted ? "quoted-source" : "role-word");
            if (printed.startsWith("出席") || printed.startsWith("参加")) {
                add(roles, actor, Role.ATTEND, word, "role-word");
            }
        }
        if (role == Role.MEET && !actors.isEmpty()) {
            sentences.here.stream()
                    .filter(mention -> mention.span().begin() >= word.end())
                    .forEach(mention -> add(roles, mention, Role.MEET, word, "role-object"));
        }
    }

    private static boolean isQuotedIn(Span sentence, PersonMention actor, Map<String, Roles> roles) {
        Roles of = roles.get(actor.name());
        ActorRole speech = of == null ? null : of.byRole.get(Role.SPEAK);
        return speech != null && speech.rule().equals("quoted-source") && sentence.contains(speech.span());
    }

    /**
     * Who does it: the official named last before the word, with the list he stands in; behind 他, the last of the text. Who is heard
     * (听取某某汇报,叮嘱…) does nothing but that.
     */
    private static List<PersonMention> actors(String text, Span sentence, Span word, Role role, Sentences sentences) {
        PersonMention actor = null;
        int clause = word.begin();
        for (PersonMention mention : sentences.here) {
            int heard = role == Role.BRIEFED ? -1 : heardFrom(text, sentence, mention);
            if (mention.span().end() <= word.begin()) {
                actor = heard < 0 ? mention : actor;
                clause = heard < 0 ? clause : heard;
            }
        }
        PersonMention last = sentences.last;
        if (actor == null && last != null && isPronoun(text, sentence, clause)) {
            actor = last;
        }
        return actor == null ? List.of() : listOf(text, actor, sentences.here);
    }

    /** Where 听取 stands before who reports: 听取|区长某某关于…的汇报; −1 where he is not heard. */
    private static int heardFrom(String text, Span sentence, PersonMention mention) {
        int from = sentence.begin();
        int heard = text.substring(from, mention.span().begin()).lastIndexOf(HEARD);
        if (heard < 0
                || clauseEnd(text, from + heard, mention.span().begin())
                        < mention.span().begin()) {
            return -1;
        }
        int end = mention.span().end();
        String behind = text.substring(end, clauseEnd(text, end, sentence.end()));
        return REPORTS.stream().anyMatch(behind::contains) ? from + heard : -1;
    }

    private static int clauseEnd(String text, int from, int limit) {
        int end = from;
        while (end < limit && ",，;；".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static boolean isPronoun(String text, Span sentence, int at) {
        String before = text.substring(Math.max(sentence.begin(), at - 12), at);
        return before.contains("他") && !before.contains("他们") || before.contains("她") && !before.contains("她们");
    }

    private static List<PersonMention> listOf(String text, PersonMention actor, List<PersonMention> here) {
        int at = here.indexOf(actor);
        int first = Math.max(at, 0);
        while (first > 0 && isJoined(text, here.get(first - 1), here.get(first))) {
            first--;
        }
        return at < 0 ? List.of(actor) : here.subList(first, at + 1);
    }

    /** 某某、某某; …副市长某某,秘书长某某: nothing but a mark between a name and the next with its titles. */
    private static boolean isJoined(String text, PersonMention before, PersonMention behind) {
        int begin = behind.titles().isEmpty()
                        || behind.titles().get(0).span().begin() < before.span().end()
                ? behind.span().begin()
                : behind.titles().get(0).span().begin();
        String between =
                begin < before.span().end() ? "?" : text.substring(before.span().end(), begin);
        return between.length() == 1 && "、,，和及 ".contains(between);
    }

    private static void citeFollowed(String text, Span sentence, List<PersonMention> named, Map<String, Roles> roles) {
        for (PersonMention mention : named) {
            if (mention.span().end() <= sentence.end() && isFollowed(text, sentence, mention)) {
                add(roles, mention, Role.CITED, mention.span(), "followed-words");
            }
        }
    }

    /** 贯彻习近平总书记关于…的重要指示精神: his words are followed, he is not there. */
    private static boolean isFollowed(String text, Span sentence, PersonMention mention) {
        int begin = mention.span().begin();
        int end = mention.span().end();
        String before = text.substring(Math.max(sentence.begin(), begin - REACH_BEFORE), begin);
        String behind = text.substring(end, Math.min(sentence.end(), end + REACH_BEHIND));
        return FOLLOWED.stream().anyMatch(before::contains)
                && FOLLOWING.stream().anyMatch(behind::contains);
    }

    private static void add(Map<String, Roles> roles, PersonMention actor, Role role, Span words, String rule) {
        Roles of = roles.get(actor.name());
        if (of != null) {
            of.add(new ActorRole(actor.name(), role, words, rule, 0.85));
        }
    }

    private static void featureIfSilent(String name, Roles of, List<PersonMention> officials) {
        if (of.byRole.isEmpty()) {
            Span first = officials.stream()
                    .filter(mention -> mention.name().equals(name))
                    .findFirst()
                    .map(PersonMention::span)
                    .orElse(new Span(0, 0));
            of.add(new ActorRole(name, Role.FEATURED, first, "no-role-word", 0.5));
        }
    }

    /** A quoted source with nothing else to do is cited; who hosts is not said to be briefed besides. */
    private static List<ActorRole> tidy(Roles of) {
        ActorRole cited = of.byRole.get(Role.CITED);
        if (cited != null && cited.rule().equals("followed-words")) {
            return List.of(cited);
        }
        ActorRole speech = of.byRole.get(Role.SPEAK);
        if (speech != null && speech.rule().equals("quoted-source") && of.byRole.size() == 1) {
            return List.of(new ActorRole(speech.name(), Role.CITED, speech.span(), speech.rule(), 0.75));
        }
        if (of.byRole.containsKey(Role.HOST)) {
            of.byRole.remove(Role.BRIEFED);
            of.byRole.remove(Role.ATTEND);
        }
        return List.copyOf(of.byRole.values());
    }
}
