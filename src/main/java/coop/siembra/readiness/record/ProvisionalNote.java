package coop.siembra.readiness.record;

import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import coop.siembra.readiness.guide.About;
import coop.siembra.readiness.guide.Guides;
import coop.siembra.ui.Voice;

/** Says who stands behind the texts on a page, as long as nobody but their authors has gone through them. */
public class ProvisionalNote extends NativeDetails {

    public ProvisionalNote(Guides guides, Voice voice) {
        addClassName("leading-provisional");
        setVisible(guides.about().filter(about -> !about.reviewed()).isPresent());
        setSummaryText(getTranslation("readiness.record.provisional"));
        guides.about().map(About::note).ifPresent(note -> setContent(new Paragraph(voice.say(note))));
    }
}
