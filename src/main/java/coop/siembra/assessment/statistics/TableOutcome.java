package coop.siembra.assessment.statistics;

/** What came of asking for a table of items. */
public sealed interface TableOutcome {

    /** There is one. */
    record Made(ItemTable table) implements TableOutcome {}

    /**
     * So few people have answered, or so few in other languages, that a table would tell who answered what.
     *
     * @param least how many it takes
     */
    record TooFew(int least) implements TableOutcome {}

    /** There is no such form. */
    record Unknown() implements TableOutcome {}
}
