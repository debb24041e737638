package broadsheet;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts nobody would print: random Unicode with the characters the rules look for strewn in. */
public final class RandomText {
    private static final String SPICE = "年月日号第至到、“”()本报讯记者市长书记会议张李王0123456789十二〇·——\n 　摄";

    private RandomText() {}

    /** {@code count} texts, the same in every run. */
    public static Stream<String> of(int count) {
        Random random = new Random(42);
        return IntStream.range(0, count).mapToObj(n -> one(random));
    }

    private static String one(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(120);
        for (int i = 0; i < length; i++) {
            if (random.nextInt(10) < 7) {
                text.append(SPICE.charAt(random.nextInt(SPICE.length())));
            } else {
                text.appendCodePoint(random.nextInt(0x30000));
            }
        }
        return text.toString();
    }
}
