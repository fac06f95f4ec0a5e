package coop.siembra.readiness.record;

import com.vaadin.flow.component.Component;
import coop.siembra.ui.Voice;
import java.util.Optional;

/** What belongs on the record of the signed-in person, as a bean; asked anew each time the page is opened, and only for that person. */
public interface RecordPart {

    /** Address of the page. */
    String PAGE = "my-record";

    /** What to show, if there is anything. */
    Optional<Component> show(Voice voice);
}
