/** The one room that may import HanLP: its Viterbi segmenter behind {@link broadsheet.text.WordSegmenter}. */
@NullMarked
package broadsheet.text.hanlp;

import org.jspecify.annotations.NullMarked;
