package coop.siembra.hiring.model;

import coop.siembra.kernel.Ids;

/** Identifies an opening. */
public record OpeningId(String value) {

    /** @throws IllegalArgumentException when the value is no id: see {@link Ids#requireValid} */
    public OpeningId {
        Ids.requireValid(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
