package broadsheet.people;

/** What stands before a name, which decides how much else must show it. */
enum Lead {
    /** An office or another title: 市长. */
    OFFICE,
    /** Only what somebody is: 村民; the words behind it are as often prose (村民享受). */
    IDENTITY,
    /** An office of another state: 越南总理; the name may be written by sounds. */
    FOREIGN_OFFICE
}
