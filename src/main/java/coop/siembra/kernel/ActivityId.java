package coop.siembra.kernel;

/** Identifies an activity within its course. */
public record ActivityId(String value) {

    /** @throws IllegalArgumentException when the value is no id: see {@link Ids#requireValid} */
    public ActivityId {
        Ids.requireValid(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
