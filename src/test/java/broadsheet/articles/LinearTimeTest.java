package broadsheet.articles;

import static broadsheet.Extractors.LEXICONS;
import static broadsheet.Extractors.NORMALISER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A page four times as long costs about four times the work of its thread, whatever it is made of; a quadratic cutter would need
 * sixteen times. The long page has 10 MB.
 */
class LinearTimeTest {
    private static final int LONG = 3_600_000; // characters: 10 MB of UTF-8
    private static final int TIMES = 4;
    private static final int TOO_MANY = 11;
    private static final ArticleCutter CUTTER = new ArticleCutter(LEXICONS, NORMALISER);

    static List<String> pieces() throws IOException {
        String page = Files.readString(Path.of("seeds/004_96c29c99dd28f042.txt"));
        return List.of(
                page,
                page.replaceAll("\\s", ""),
                "图为市民在公园里散步。 王小明 摄\n",
                "图为市民在公园里散步。\n走进社区\n",
                "落在外婆的柴堆上\n",
                "大白菜 2.4 2.6\n",
                "一、坚持党建引领\n要配强班子。\n",
                "本报讯(记者 张三)\n",
                "会议强调,要压实责任,\n");
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void needsWorkInProportionToThePage(String piece) {
        String small = piece.repeat(LONG / TIMES / piece.length());
        CUTTER.cut(small);
        long work = Math.min(work(small), work(small));
        assertThat(work(small.repeat(TIMES))).isLessThan(TOO_MANY * work);
    }

    private static long work(String page) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        CUTTER.cut(page);
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    }
}
