package coop.siembra.kernel;

/** Identifies an instrument: the name of its folder under {@code content/instruments/}. */
public record InstrumentId(String value) {

    /** @throws IllegalArgumentException when the value is no id: see {@link Ids#requireValid} */
    public InstrumentId {
        Ids.requireValid(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
