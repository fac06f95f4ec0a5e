package coop.siembra.readiness.record.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import coop.siembra.people.Organisation;
import coop.siembra.readiness.record.RecordPart;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Voice;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/** What those who lead the signed-in person announced, saw, planned and thanked them for. */
@Route(RecordPart.PAGE)
@PermitAll
class RecordView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Organisation organisation;
    private final transient List<RecordPart> parts;

    RecordView(Organisation organisation, ObjectProvider<RecordPart> parts) {
        this.organisation = organisation;
        this.parts = parts.orderedStream().toList();
        addClassNames("si-page", "leading-record");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var voice = new Voice(getLocale(), organisation.wording());
        add(Parts.head(getTranslation("readiness.record.title"), getTranslation("readiness.record.lead")));
        List<Component> shown =
                parts.stream().flatMap(part -> part.show(voice).stream()).toList();
        if (shown.isEmpty()) {
            add(Parts.card(Parts.muted(getTranslation("readiness.record.nothing"))));
        }
        shown.forEach(this::add);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("readiness.record.title");
    }
}
