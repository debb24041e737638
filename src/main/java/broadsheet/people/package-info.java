/** Named persons, their titles, organisations, places, roles and identities. Plain Java over text and lexicons. */
@NullMarked
package broadsheet.people;

import org.jspecify.annotations.NullMarked;
