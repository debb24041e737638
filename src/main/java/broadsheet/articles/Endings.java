package broadsheet.articles;

import broadsheet.text.Zone;
import java.util.List;

/** Puts what stands behind a text where it belongs: names, a note, the day and who signs, a telephone number, a jump. */
final class Endings {
    private static final int LONGEST_SIGNATURE = 3; // bodies that sign together above the day

    private final Stories stories;
    private final Paragraphs paragraphs;

    Endings(Stories stories, Paragraphs paragraphs) {
        this.stories = stories;
        this.paragraphs = paragraphs;
    }

    /** 联系电话 behind a notice's text is its last line. */
    void service(TypedLine line) {
        Draft story = stories.withText();
        if (story != null && !stories.hasHeads() && !line.line().blankBefore()) {
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
        stories.heads().forEach(body -> story.signOff(body.span()));
        stories.heads().clear();
        story.signOff(line.span());
        return true;
    }
}
