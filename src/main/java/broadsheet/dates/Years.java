package broadsheet.dates;

/** The years of a plan period, both inclusive: “十四五” is 2021 to 2025. */
record Years(int first, int last) {}
