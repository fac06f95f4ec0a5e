package coop.siembra.kernel;

/** Identifies a role of {@code content/readiness/roles}: what somebody works as, with what is asked of them. */
public record JobRoleId(String value) {

    /** @throws IllegalArgumentException when the value is no id: see {@link Ids#requireValid} */
    public JobRoleId {
        Ids.requireValid(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
