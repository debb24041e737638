package broadsheet.people;

import broadsheet.lexicon.Lexicons;
import broadsheet.text.Normaliser;
import broadsheet.text.Span;
import broadsheet.text.Token;
import broadsheet.text.Trie;
import broadsheet.text.ZonedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The first pass over an article: persons that the text itself shows, by title, byline, honorific or speech.
 *
 * <p>"省委常委、市委书记韦某出席" → an official with two titles; "本报讯(记者 某某)" → a reporter. A bare name is left to
 * {@link BareNameFinder}. Thread-safe; linear.
 */
public final class PersonFinder {
    private static final List<String> OURS =
            List.of("中国", "我国", "我驻", "全国", "国家", "国务", "中央", "中共", "省", "市", "县", "区", "自治");

    private final Normaliser normaliser;
    private final Places places;
    private final NameShape names;
    private final TitledNames titledNames;
    private final BylineNames bylineNames;
    private final UntitledNames untitledNames;
    private final TitleResolver resolver;

    /** Reads posts, organisation_forms, places, surnames, not_names, name_stops, title_modifiers and byline_words. */
    public PersonFinder(Lexicons lexicons, Normaliser normaliser) {
        this.normaliser = normaliser;
        this.places = new Places(lexicons);
        Set<String> shortForms = new HashSet<>();
        lexicons.get("organisation_forms").forEach(row -> shortForms.add(row.key()));
        Trie<Post> posts = Posts.read(lexicons, shortForms);
        this.names = new NameShape(lexicons, posts);
        this.titledNames = new TitledNames(new TitleUnits(lexicons, posts, places), names);
        this.bylineNames = new BylineNames(lexicons, names);
        this.untitledNames = new UntitledNames(names);
        this.resolver = new TitleResolver(lexicons, places);
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
        CountyTrail counties = new CountyTrail(places, text);
        for (ZonedText.Zoned block : article.zones()) {
            addSigned(text, block, mentions);
            for (TitledNames.Titled titled : titledNames.find(text, block.span(), borders)) {
                mentions.add(titled(text, article, block, titled, home, counties));
            }
        }
        for (ZonedText.Zoned block : article.zones()) {
            for (UntitledNames.Untitled one : untitledNames.find(text, block.span(), borders, tokens)) {
                if (!mentions.holdsName(one.name().of(text))) {
                    mentions.add(untitled(text, article, block, one));
                }
            }
        }
        return mentions.inOrder();
    }

    private void addSigned(String text, ZonedText.Zoned block, MentionList mentions) {
        for (BylineNames.Signed signed : bylineNames.find(text, block.span(), block.zone())) {
            mentions.add(mention(
                    text, mentions.article(), block, signed.name(), MentionForm.FULL, signed.kind(), "byline", 0.97));
        }
    }

    private static PersonMention untitled(
            String text, ZonedText article, ZonedText.Zoned block, UntitledNames.Untitled one) {
        return mention(text, article, block, one.name(), one.form(), one.kind(), one.rule(), 0.75);
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

    private PersonMention titled(
            String text,
            ZonedText article,
            ZonedText.Zoned block,
            TitledNames.Titled found,
            @Nullable HomePlace home,
            CountyTrail counties) {
        List<Title> titles = titles(text, article, found, home, counties);
        List<TitleUnit> units = found.titles();
        Span run = new Span(
                units.get(0).span().begin(), units.get(units.size() - 1).end());
        boolean listed = found.position() > 0;
        return new PersonMention(
                found.name(),
                found.name().of(article.text()),
                plain(found.name().of(text)),
                block.zone(),
                MentionForm.FULL,
                kind(text, found, plain(found.name().of(text))),
                titles,
                run.of(article.text()),
                listed ? found.position() : null,
                listed ? found.size() : null,
                List.of(),
                found.rule(),
                0.93);
    }

    /** An office makes an official, whatever else is printed; a name with a dot and a foreign office are a foreigner's. */
    private static PersonKind kind(String text, TitledNames.Titled found, String name) {
        boolean foreign = found.titles().stream().anyMatch(unit -> isForeign(text, unit));
        if (foreign) {
            return PersonKind.FOREIGN;
        }
        boolean dotted = name.indexOf('·') > 0;
        boolean ours =
                found.titles().stream().anyMatch(unit -> isOurs(unit.span().of(text)));
        if (dotted && !ours) {
            return PersonKind.FOREIGN;
        }
        List<PersonKind> kinds =
                found.titles().stream().map(unit -> unit.post().kind()).toList();
        return kinds.contains(PersonKind.OFFICIAL) ? PersonKind.OFFICIAL : kinds.get(0);
    }

    /** 总统, 外长 are foreign; 中国驻巴西大使 is not. */
    private static boolean isForeign(String text, TitleUnit unit) {
        String printed = unit.span().of(text);
        return unit.post().tierHint().equals("foreign") && !isOurs(printed);
    }

    /** A title of this country: 艾力更·依明巴海 of the 全国政协 and 我驻…大使 are no foreigners. */
    private static boolean isOurs(String title) {
        return OURS.stream().anyMatch(title::startsWith);
    }

    private List<Title> titles(
            String text, ZonedText article, TitledNames.Titled found, @Nullable HomePlace home, CountyTrail counties) {
        List<Title> titles = new ArrayList<>();
        String carried = null;
        for (TitleUnit unit : found.titles()) {
            if (unit.post().isTitle()) {
                String prefix = text.substring(unit.span().begin(), unit.postBegin());
                Place county = counties.before(unit.span().begin());
                TitleResolver.Meaning meaning = resolver.resolve(prefix, unit.post(), home, county, carried);
                carried = meaning.organisationName();
                titles.add(title(article, unit, meaning, found.position() > 0));
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
        return name.replaceAll("\\s+", "");
    }
}
