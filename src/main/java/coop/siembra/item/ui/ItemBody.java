package coop.siembra.item.ui;

import com.vaadin.flow.dom.Element;
import coop.siembra.item.Response;
import java.util.Optional;

/** The part of a field that differs between the kinds of items. */
interface ItemBody {

    Element element();

    /** The answer as it stands; nothing while none has been given. */
    Optional<Response> response();

    /** Shows an answer, such as one stored earlier. */
    void show(Response response);

    /** Whether the answer can no longer be changed. */
    void lock(boolean locked);
}
