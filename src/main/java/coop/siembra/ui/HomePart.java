package coop.siembra.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/**
 * What a module has to say to the signed-in person on their home page, as a bean: home itself knows nobody who speaks there. Asked anew
 * each time the page is opened.
 */
public interface HomePart {

    /** Where on the page. */
    enum Place {
        /** Before the next step: something that should come first. */
        FIRST,
        /** Between the next step and the courses. */
        MIDDLE,
        /** At the end. */
        LAST
    }

    Place place();

    /** What to show, if there is anything to say now; to be read by the signed-in person only. */
    Optional<Component> show(Voice voice);
}
