package coop.siembra.hiring;

import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.Retention;
import java.util.Set;

/**
 * Keeps something of applicants that must go with the rest, such as letters; a bean of whatever part of the program does. It is told before the
 * application itself changes, and again when that failed in between.
 */
@FunctionalInterface
public interface Forgetful {

    /** Deletes everything that belongs to these parts of an application. */
    void forget(ApplicationId application, Set<Retention.Part> parts);
}
