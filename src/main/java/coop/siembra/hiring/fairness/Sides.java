package coop.siembra.hiring.fairness;

/** The scores of those who were hired and of those who were turned down, by one instrument, form and key. */
public record Sides(Moments hired, Moments turnedDown) {

    /** Both together; they must have nobody in common. */
    public Sides and(Sides other) {
        return new Sides(hired.and(other.hired), turnedDown.and(other.turnedDown));
    }

    /** Everybody, whatever was decided. */
    public Moments all() {
        return hired.and(turnedDown);
    }
}
