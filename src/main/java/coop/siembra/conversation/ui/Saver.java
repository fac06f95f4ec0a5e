package coop.siembra.conversation.ui;

import java.io.Serializable;
import java.util.List;

/** Stores the choices of a talk. */
@FunctionalInterface
public interface Saver extends Serializable {

    /**
     * @param choices all ids from the start of the talk
     * @return whether the store acknowledged; when not, the talk stays where it was
     */
    boolean save(List<String> choices);
}
