package coop.siembra.hiring.model;

import coop.siembra.kernel.Ids;

/** Identifies one person's application for one opening; it tells nothing of the person. */
public record ApplicationId(String value) {

    /** @throws IllegalArgumentException when the value is no id: see {@link Ids#requireValid} */
    public ApplicationId {
        Ids.requireValid(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
