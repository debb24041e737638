/** Spans, offsets, zones, sentences, tokens: what every room above speaks in. Imports the JDK alone. */
@NullMarked
package broadsheet.text;

import org.jspecify.annotations.NullMarked;
