/** Bytes → page: character sets, manifest, path, page identity. Knows nothing of articles. */
@NullMarked
package broadsheet.source;

import org.jspecify.annotations.NullMarked;
