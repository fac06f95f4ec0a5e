package coop.siembra.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.List;

/**
 * Says in the browser, in the language of the page, that the server cannot be reached and nothing is saved meanwhile; and after a page had
 * to be loaded again because of it, that the last answers want a look.
 */
@Tag("si-connection")
@JsModule("./components/si-connection.ts")
public class ConnectionNotice extends Component implements LocaleChangeObserver {

    /** Also when the page is shown for the first time. */
    @Override
    public void localeChange(LocaleChangeEvent event) {
        getElement()
                .setPropertyList(
                        "words",
                        List.of(
                                getTranslation("ui.connection.lost"),
                                getTranslation("ui.connection.back"),
                                getTranslation("ui.connection.close")));
    }
}
