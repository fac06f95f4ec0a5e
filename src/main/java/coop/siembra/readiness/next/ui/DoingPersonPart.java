package coop.siembra.readiness.next.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;
import coop.siembra.kernel.PersonId;
import coop.siembra.readiness.Leading;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import coop.siembra.ui.PersonPart;
import coop.siembra.ui.Voice;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** What a head can do for one person, on that person's page. */
@Service
@Order(0)
class DoingPersonPart implements PersonPart {
    private final Leading leading;

    DoingPersonPart(Leading leading) {
        this.leading = leading;
    }

    @Override
    public Optional<Component> show(PersonId person, Voice voice) {
        return leading.find(person).map(found -> new Part(person));
    }

    private static final class Part extends Section {

        Part(PersonId person) {
            addClassName("si-section");
            add(Parts.section(
                            getTranslation("readiness.next.for-person"),
                            Parts.row(
                                    Parts.link(
                                            getTranslation("readiness.talk.title"), "one-to-one/" + person, Tone.PLAIN),
                                    Parts.link(getTranslation("readiness.thank.title"), "thank/" + person, Tone.PLAIN),
                                    Parts.link(getTranslation("readiness.nudge.title"), "nudge/" + person, Tone.PLAIN)))
                    .getChildren()
                    .toList());
        }
    }
}
