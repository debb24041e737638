package broadsheet.people;

import broadsheet.lexicon.Lexicon;
import broadsheet.lexicon.Lexicons;
import broadsheet.text.Normaliser;
import broadsheet.text.Span;
import broadsheet.text.Token;
import broadsheet.text.Trie;
import broadsheet.text.Zone;
import broadsheet.text.ZonedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The first pass over an article: persons that the text itself shows, by title, byline, honorific or speech.
 *
 * <p>"省委常委、市委书记韦某出席" → an official with two titles; "本报讯(记者 某某)" → a reporter. A bare name is left to
 * {@link BareNameFinder}. Thread-safe; linear.
 */
public final class PersonFinder {
    private static final int SHORT = 3; // characters of a name by sounds that may be a surname and a given name
    private static final String XINJIANG = "65"; // how the codes of its places begin
    private static final int JOINT = 2; // 、兼
    private static final List<PersonKind> WEIGHTIER =
            List.of(PersonKind.OFFICIAL, PersonKind.BUSINESS, PersonKind.EXPERT);

    private final Normaliser normaliser;
    private final Places places;
    private final NameShape names;
    private final TitledNames titledNames;
    private final BylineNames bylineNames;
    private final UntitledNames untitledNames;
    private final CutNames cutNames;
    private final WordNames wordNames;
    private final TitleResolver resolver;
    private final Map<String, PersonKind> known;
    private final Peers peers;
    private final Addressed addressed;

    /** Reads posts, organisation_forms, places, surnames, not_names, name_stops, title_modifiers and byline_words. */
    public PersonFinder(Lexicons lexicons, Normaliser normaliser) {
        this.normaliser = normaliser;
        this.places = new Places(lexicons);
        Set<String> shortForms = new HashSet<>();
        lexicons.get("organisation_forms").forEach(row -> shortForms.add(row.key()));
        Trie<Post> posts = Posts.read(lexicons, shortForms);
        this.names = new NameShape(lexicons, posts);
        this.titledNames = new TitledNames(new TitleUnits(lexicons, posts, places), names, places);
        this.bylineNames = new BylineNames(lexicons, names, places);
        this.untitledNames = new UntitledNames(names);
        this.cutNames = new CutNames(names);
        this.wordNames = new WordNames(names);
        this.resolver = new TitleResolver(lexicons, places);
        this.known = lexicons.get("known_people").rows().stream()
                .collect(Collectors.toUnmodifiableMap(Lexicon.Row::key, row -> PersonKind.of(row.get("kind"))));
        this.peers = new Peers(known);
        this.addressed = new Addressed(known);
    }

    /**
     * The persons of an article.
     *
     * @param tokens of the same text
     * @param home the place 我市 speaks of; null when not known, and then 市委 stays unresolved
     * @return not overlapping, in reading order
     */
    public List<PersonMention> find(ZonedText article, List<Token> tokens, @Nullable HomePlace home) {
        String text = normaliser.fold(article.text());
        TokenBorders borders = new TokenBorders(text, tokens);
        MentionList mentions = new MentionList(article);
        Reading reading = new Reading(text, article, home, new PlaceTrail(places, text, borders), new BodyBefore(text));
        article.zones().forEach(block -> addSigned(text, block, mentions));
        for (ZonedText.Zoned block : bodyFirst(article.zones())) {
            for (Titled titled : titledNames.find(text, block.span(), borders, mentions.titledNames())) {
                mentions.add(titled(reading, block, titled));
            }
        }
        addUntitled(text, article, borders, mentions, home);
        wordNames.find(text, borders).forEach((name, kind) -> mentions.add(word(text, article, name, kind)));
        FirstParts.add(text, borders, mentions);
        return OneKind.of(
                addressed.named(cutNames.whole(text, borders, OverlongNames.cut(mentions.inOrder()))), names.signs());
    }

    /**
     * An article while its titles are read.
     *
     * @param text folded
     * @param home null when not known
     */
    private record Reading(
            String text, ZonedText article, @Nullable HomePlace home, PlaceTrail trail, BodyBefore before) {}

    /** The body's names are known when the headline is read: 解冬副市长赴…调研. */
    private static List<ZonedText.Zoned> bodyFirst(List<ZonedText.Zoned> blocks) {
        return blocks.stream()
                .sorted(Comparator.comparing(block -> block.zone() != Zone.BODY))
                .toList();
    }

    /** Who stands without a post, unless a namesake has one here; whose name is that of a work too (某某书法展) is of history. */
    private void addUntitled(
            String text, ZonedText article, TokenBorders borders, MentionList mentions, @Nullable HomePlace home) {
        Map<UntitledNames.Untitled, ZonedText.Zoned> found = new LinkedHashMap<>();
        List<Span> blocks = article.zones().stream().map(ZonedText.Zoned::span).toList();
        List<List<UntitledNames.Untitled>> byBlock = untitledNames.find(text, blocks, borders);
        for (int i = 0; i < blocks.size(); i++) {
            ZonedText.Zoned block = article.zones().get(i);
            byBlock.get(i).forEach(one -> found.put(one, block));
        }
        Set<String> ofWorks = found.keySet().stream()
                .filter(one -> one.form() == MentionForm.NESTED_IN_NAME)
                .map(one -> one.name().of(text))
                .collect(Collectors.toSet());
        Set<Span> leaders = peers.leaders(text, List.copyOf(found.keySet()));
        Set<String> towns = Towns.of(text);
        found.keySet().removeIf(one -> one.isWeak() && towns.contains(one.name().of(text)));
        found.forEach((one, block) -> {
            String name = one.name().of(text);
            PersonKind kind = ofWorks.contains(name)
                    ? PersonKind.HISTORICAL
                    : leaders.contains(one.name()) ? PersonKind.OFFICIAL : one.kind();
            if (!mentions.holdsName(name) && !mentions.isCut(text, one.name())) {
                mentions.add(untitled(text, article, block, one.of(kind), home));
            }
        });
    }

    private void addSigned(String text, ZonedText.Zoned block, MentionList mentions) {
        for (BylineNames.Signed signed : bylineNames.find(text, block.span(), block.zone())) {
            mentions.add(mention(
                    text, mentions.article(), block, signed.name(), MentionForm.FULL, signed.kind(), "byline", 0.97));
        }
    }

    private PersonMention word(String text, ZonedText article, Span name, PersonKind kind) {
        ZonedText.Zoned block = new ZonedText.Zoned(article.zoneAt(name.begin()), name);
        return mention(text, article, block, name, MentionForm.FULL, kind, UntitledNames.SEEN, 0.7);
    }

    private PersonMention untitled(
            String text,
            ZonedText article,
            ZonedText.Zoned block,
            UntitledNames.Untitled one,
            @Nullable HomePlace home) {
        String name = one.name().of(text);
        boolean foreign = one.form() == MentionForm.FULL && isForeign(name, home);
        PersonKind kind = known.getOrDefault(name, foreign ? PersonKind.FOREIGN : one.kind());
        return mention(text, article, block, one.name(), one.form(), kind, one.rule(), 0.75);
    }

    private static PersonMention mention(
            String text,
            ZonedText article,
            ZonedText.Zoned block,
            Span name,
            MentionForm form,
            PersonKind kind,
            String rule,
            double confidence) {
        return new PersonMention(
                name,
                name.of(article.text()),
                plain(name.of(text)),
                block.zone(),
                form,
                kind,
                List.of(),
                null,
                null,
                null,
                List.of(),
                rule,
                confidence);
    }

    private PersonMention titled(Reading reading, ZonedText.Zoned block, Titled found) {
        String text = reading.text();
        ZonedText article = reading.article();
        PersonKind kind = kind(text, found, plain(found.name().of(text)), reading.home());
        List<Title> titles = titles(reading, found, kind);
        List<TitleUnit> units = found.titles();
        Span run = firstRun(units);
        boolean listed = found.position() > 0;
        return new PersonMention(
                found.name(),
                found.name().of(article.text()),
                plain(found.name().of(text)),
                block.zone(),
                found.rule().equals(TitledNames.SURNAME) ? MentionForm.SURNAME_HONORIFIC : MentionForm.FULL,
                kind,
                titles,
                run.of(article.text()),
                listed ? found.position() : null,
                listed ? found.size() : null,
                List.of(),
                found.rule(),
                0.93);
    }

    /** The titles that stand together; later ones (现任…) stand apart. */
    private static Span firstRun(List<TitleUnit> units) {
        int last = 0;
        while (last + 1 < units.size()
                && units.get(last + 1).ledFrom() - units.get(last).end() <= JOINT) {
            last++;
        }
        return new Span(units.get(0).span().begin(), units.get(last).end());
    }

    /** An office makes an official, whatever else is printed; a foreign office or a foreign name makes a foreigner. */
    private PersonKind kind(String text, Titled found, String name, @Nullable HomePlace home) {
        List<TitleUnit> units = found.titles();
        boolean ours = units.stream()
                .anyMatch(unit -> ForeignBodies.isOurs(unit.span().of(text))
                        || ForeignBodies.isOurBody(text.substring(unit.span().begin(), unit.postBegin()))
                        || unit.post().organisation() != null
                        || places.at(text, unit.span().begin()) != null);
        boolean foreign = units.stream().anyMatch(TitleUnit::isForeign) && known.get(name) != PersonKind.OFFICIAL;
        List<PersonKind> kinds = Offices.kinds(text, found.name(), units);
        boolean surnamed = name.length() == SHORT && names.signs().surnameEnd(name, 0) > 0;
        boolean sounds = isForeign(name, home) && !(surnamed && kinds.contains(PersonKind.OFFICIAL)); // 院长米某海
        if (foreign || sounds && !ours) {
            return PersonKind.FOREIGN;
        }
        return WEIGHTIER.stream().filter(kinds::contains).findFirst().orElse(kinds.get(0));
    }

    /** Whether a name shows a foreigner by its form; on a page of Xinjiang one with a dot does not. */
    private boolean isForeign(String name, @Nullable HomePlace home) {
        boolean ofPeoples = home != null && home.code().startsWith(XINJIANG) && name.indexOf('·') > 0;
        return names.signs().isForeign(name) && !ofPeoples;
    }

    private List<Title> titles(Reading reading, Titled found, PersonKind kind) {
        String text = reading.text();
        List<Title> titles = new ArrayList<>();
        TitleResolver.Carried carried = reading.before().of(found.titles().get(0));
        for (TitleUnit unit : PastPosts.of(text, found.titles())) {
            if (unit.post().isTitle()) {
                String prefix = text.substring(unit.span().begin(), unit.postBegin());
                PlaceTrail.Named named = reading.trail().before(unit.span().begin());
                TitleResolver.Meaning meaning = kind == PersonKind.FOREIGN
                        ? TitleResolver.foreign(prefix, unit.post())
                        : resolver.resolve(prefix, unit.post(), reading.home(), named, carried);
                carried = TitleResolver.Carried.by(meaning);
                reading.before().add(unit, meaning);
                titles.add(title(reading.article(), unit, meaning, found.position() > 0));
            }
        }
        return titles;
    }

    private static Title title(ZonedText article, TitleUnit unit, TitleResolver.Meaning meaning, boolean shared) {
        Place place = meaning.place();
        return new Title(
                unit.span(),
                unit.span().of(article.text()),
                meaning.organisation(),
                meaning.organisationName(),
                meaning.post(),
                unit.status(),
                place == null ? null : place.code(),
                place == null ? null : place.name(),
                meaning.tier(),
                unit.post().grade(),
                shared,
                false,
                "post-in-lexicon",
                0.9);
    }

    private static String plain(String name) {
        boolean blank = name.chars().anyMatch(Character::isWhitespace);
        return blank ? name.replaceAll("\\s+", "") : name;
    }
}
