/** Meetings and other events, with the number a series gives them (第八十八次会议). */
@NullMarked
package broadsheet.events;

import org.jspecify.annotations.NullMarked;
