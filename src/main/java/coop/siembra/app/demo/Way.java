package coop.siembra.app.demo;

/** How far somebody has come with the first and the second course. */
enum Way {
    BOTH(1, 1),
    MORE(1, 0.45),
    ONE(1, 0),
    HALF(0.5, 0),
    /** Gave up at a check after failing it more than once. */
    STUCK(0.35, 0),
    BEGUN(0.12, 0),
    NONE(0, 0);

    private final double first;
    private final double second;

    Way(double first, double second) {
        this.first = first;
        this.second = second;
    }

    /**
     * The part of a course that was done.
     *
     * @param course 0 for the first
     */
    double share(int course) {
        return switch (course) {
            case 0 -> first;
            case 1 -> second;
            default -> 0;
        };
    }
}
