package coop.siembra.kernel;

/** Identifies a course: the name of its folder under {@code content/courses/}. */
public record CourseId(String value) {

    /** @throws IllegalArgumentException when the value is no id: see {@link Ids#requireValid} */
    public CourseId {
        Ids.requireValid(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
