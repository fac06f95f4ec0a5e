package coop.siembra.kernel;

/** Identifies one sitting of an instrument by one taker. */
public record SittingId(String value) {

    /** @throws IllegalArgumentException when the value is no id: see {@link Ids#requireValid} */
    public SittingId {
        Ids.requireValid(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
