package broadsheet.dates;

import java.util.List;

/** Whether words beside a date say that it lies ahead: 将于12月20日, 12月20日将举行, 12月15日前报送, 即日起至12月31日. */
final class Outlook {
    private static final String BETWEEN = "于在到至自从的是为“(（:：,，";
    private static final int LONGEST_BETWEEN = 3;
    private static final List<String> BEFORE = List.of(
            "将", "将会", "定", "拟", "计划", "预计", "预定", "有望", "力争", "争取", "确保", "务必", "截止", "截止时间", "截止日期", "谋划", "即日起",
            "今起", "推迟", "延期", "延长", "有效期");
    private static final List<String> BEHIND = List.of("将", "起施行", "起实施", "起执行", "起正式", "截止", "开幕在即");
    private static final String NOT_A_DEADLINE = "后夕往来期去所述沿台景";

    private Outlook() {}

    static boolean isAhead(String view, Found found) {
        int end = found.begin();
        while (end > 0 && found.begin() - end < LONGEST_BETWEEN && BETWEEN.indexOf(view.charAt(end - 1)) >= 0) {
            end--;
        }
        return isCueBefore(view, end) || isCueBehind(view, found.end()) || isDeadline(view, found.end());
    }

    private static boolean isCueBefore(String view, int at) {
        for (String cue : BEFORE) {
            if (view.startsWith(cue, at - cue.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCueBehind(String view, int at) {
        for (String cue : BEHIND) {
            if (view.startsWith(cue, at)) {
                return true;
            }
        }
        return false;
    }

    /** 12月15日前报送; 12月15日前后 and 10月1日前已 are none. */
    private static boolean isDeadline(String view, int end) {
        if (!view.startsWith("前", end)) {
            return false;
        }
        String behind = view.substring(end + 1, Math.min(view.length(), end + 8));
        return behind.isEmpty() || NOT_A_DEADLINE.indexOf(behind.charAt(0)) < 0 && !behind.contains("已");
    }
}
