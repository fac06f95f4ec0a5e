package coop.siembra.store;

/**
 * Work that is done again, with the same result, when a crash loses what it wrote: news is told until it was heard, units are counted
 * until they were. The embedded store acknowledges its writes at once and has them on the disk within about a second, always in the
 * order in which they were made: what says that the work is done is never there without the work. A MongoDB server treats them like all others.
 */
public final class Repeatable {
    private static final ScopedValue<Boolean> REPEATABLE = ScopedValue.newInstance();

    private Repeatable() {}

    /** Runs work that may be repeated; what leaves this house, such as a letter, is no such work. */
    public static void run(Runnable work) {
        ScopedValue.where(REPEATABLE, true).run(work);
    }

    static boolean isRunning() {
        return REPEATABLE.orElse(false);
    }
}
