package coop.siembra.kernel;

/** Identifies a competency of {@code content/competencies.yaml}. */
public record CompetencyId(String value) {

    /** @throws IllegalArgumentException when the value is no id: see {@link Ids#requireValid} */
    public CompetencyId {
        Ids.requireValid(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
