package broadsheet.people;

import broadsheet.text.CharSet;

/**
 * Foreign names written in Chinese characters: 安倍晋三 is none, 内塔尼亚胡 and 古特雷斯 are runs of the few hundred characters that
 * transcribe sounds.
 *
 * <p>The characters are those of the national transcription tables (世界人名翻译大辞典, 新华社译名室) for European and Arabic names.
 */
final class Transcription {
    private static final int LONGEST = 8;
    private static final CharSet SOUNDS = CharSet.of("阿埃艾安奥巴贝本比彼宾波伯博布查茨达戴丹德登邓狄迪蒂丁顿多厄恩尔法凡范菲费芬丰弗福夫盖甘冈高戈格贡古瓜圭哈海"
            + "汉赫亨洪胡怀惠霍基吉加贾简杰金津喀卡凯坎康考科克肯孔库夸奎昆拉莱赖兰朗劳勒雷蕾黎里利莉丽林琳卢鲁路伦罗洛马玛迈麦曼芒毛梅门蒙孟米密明缪摩莫默姆"
            + "慕穆纳娜南瑙内尼涅宁纽农努女诺欧帕派潘庞佩蓬皮平珀普奇齐恰钱乔切琴丘屈让热日荣儒瑞若撒萨塞赛桑瑟森沙莎尚绍舍申圣施什史士斯松苏索塔泰坦汤陶特滕提"
            + "廷通图托瓦万旺威韦维魏温文翁沃乌武西锡希席夏香肖谢辛欣休许雅亚延扬耶叶伊因英永尤约赞泽扎詹珍朱佐娃卜兹吾宰甸蓬蓝列烈留隆楚措葛豪根柯邱邦妮婕茜薇姬颂猜披帖伦楠梭连");

    private Transcription() {}

    /** Whether a character transcribes a sound. */
    static boolean isSound(char c) {
        return SOUNDS.has(c);
    }

    /** Whether all of a name's characters do. */
    static boolean isSounds(String name) {
        return SOUNDS.hasAll(name);
    }

    /**
     * Where the run that begins at {@code from} ends; −1 when it is shorter than {@code shortest}. A verb ends it, but a single
     * character that transcribes does not: 哈|奈|菲.
     */
    static int end(String text, int from, int limit, TokenBorders borders, int shortest) {
        int end = from;
        while (end < limit
                && end - from < LONGEST
                && isSound(text.charAt(end))
                && !(end > from && borders.beginsVerb(end) && !borders.isOneCharacter(end))) {
            end++;
        }
        while (end > from && end < limit && !borders.isBorder(end)) {
            end--; // 特朗普|通电话
        }
        return end - from >= shortest && end - from < LONGEST ? end : -1;
    }
}
