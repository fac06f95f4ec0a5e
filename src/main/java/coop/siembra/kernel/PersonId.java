package coop.siembra.kernel;

/** Identifies a person of the organisation; the same for a lifetime, never an e-mail address. */
public record PersonId(String value) {

    /** @throws IllegalArgumentException when the value is no id: see {@link Ids#requireValid} */
    public PersonId {
        Ids.requireValid(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
