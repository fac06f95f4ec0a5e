package coop.siembra.learning;

import coop.siembra.kernel.CourseId;
import java.util.List;
import java.util.Optional;

/** Says in which order the signed-in person should take courses; a bean of a module that knows more of them than learning does. */
@FunctionalInterface
public interface CourseOrder {

    /** The courses left to take, the next one first; nothing when there is no order. */
    Optional<List<CourseId>> mine();
}
