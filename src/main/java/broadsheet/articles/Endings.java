package broadsheet.articles;

import broadsheet.text.Zone;
import java.util.List;
import java.util.regex.Pattern;

/** Puts what stands behind a text where it belongs: names, a note, the day and who signs, a telephone number, a jump. */
final class Endings {
    private static final int LONGEST_SIGNATURE = 3; // bodies that sign together above the day

    /** What a notice ends with, where empty lines tell nothing. */
    private static final Pattern CONTACT = Pattern.compile("^(联系|咨询|报名|办公|单位地址|地址)");

    private final Stories stories;
    private final Paragraphs paragraphs;
    private final PageShape shape;

    Endings(Stories stories, Paragraphs paragraphs, PageShape shape) {
        this.shape = shape;
        this.stories = stories;
        this.paragraphs = paragraphs;
    }

    /** 联系电话 behind a notice's text is its last line. */
    void service(TypedLine line) {
        Draft story = stories.withText();
        boolean near = shape.hasBlanksAlways()
                ? CONTACT.matcher(line.text()).find()
                : !line.line().blankBefore();
        boolean weather = line.text().indexOf('℃') > 0;
        if (story != null && !stories.hasHeads() && near && !weather) {
            paragraphs.close();
            story.add(Zone.BODY, line.span());
        } else {
            stories.furniture(ArticleKind.FURNITURE, List.of(line));
        }
    }

    void jump(TypedLine line) {
        if (line.text().contains("接")) {
            paragraphs.close();
        }
        stories.jump(line);
    }

    /** Names or a note behind a text; false when there is none before them. */
    boolean signs(TypedLine line) {
        Draft story = stories.withText();
        paragraphs.close();
        if (story == null || stories.hasHeads()) {
            return false;
        }
        story.signOff(line.span());
        return true;
    }

    /** The day behind a text and the bodies above it; false when there is no text. */
    boolean signsWithDay(TypedLine line) {
        Draft story = stories.withText();
        if (story == null || stories.heads().size() > LONGEST_SIGNATURE) {
            return false;
        }
        paragraphs.close();
        for (TypedLine head : stories.heads()) {
            if (Punctuation.endsSentence(head.text())) {
                story.add(Zone.BODY, head.span()); // 共同守护孩子们的平安!
            } else {
                story.signOff(head.span());
            }
        }
        stories.heads().clear();
        story.signOff(line.span());
        return true;
    }
}
