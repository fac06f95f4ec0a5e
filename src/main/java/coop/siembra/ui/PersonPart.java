package coop.siembra.ui;

import com.vaadin.flow.component.Component;
import coop.siembra.kernel.PersonId;
import java.util.Optional;

/**
 * What a module has to say about a person to those who lead them, on the person's page of the team, as a bean. The page has asked whether
 * the reader may see the person; a part that shows more than that asks for itself.
 */
public interface PersonPart {

    /** What to show, if there is anything the reader may see. */
    Optional<Component> show(PersonId person, Voice voice);
}
