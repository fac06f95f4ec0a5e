package coop.siembra.kernel;

/** Identifies a unit of the organisation. */
public record UnitId(String value) {

    /** @throws IllegalArgumentException when the value is no id: see {@link Ids#requireValid} */
    public UnitId {
        Ids.requireValid(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
