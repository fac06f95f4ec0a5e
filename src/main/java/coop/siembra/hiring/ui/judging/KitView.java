package coop.siembra.hiring.ui.judging;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import coop.siembra.hiring.Judging;
import coop.siembra.hiring.ui.words.Phrasebook;
import coop.siembra.ui.Fragment;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import jakarta.annotation.security.PermitAll;

/** One applicant's interview kit to read or print, for those who interview, decide or recruit. */
@Route(JudgingAddress.RATINGS + "/:application/kit")
@PermitAll // whose it is to see is asked for where the kit is read
class KitView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Judging judging;
    private final transient Phrasebook phrasebook;

    KitView(Judging judging, Phrasebook phrasebook) {
        this.judging = judging;
        this.phrasebook = phrasebook;
        addClassNames("si-page", "judging-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var kit = judging.kit(JudgingAddress.application(event)).orElseThrow(NotFoundException::new);
        var phrases = phrasebook.in(getLocale());
        var html = new KitHtml(kit, phrases);
        var head = Parts.head(getPageTitle(), phrases.say("hiring.judging.kit.page-lead"));
        var print = Parts.button(
                phrases.say("hiring.judging.kit.print"),
                Tone.PLAIN,
                click -> getUI().ifPresent(ui -> ui.getPage().executeJs("window.print()")));
        print.addClassName("judging-print");
        head.add(print);
        add(head, new Fragment("judging-stack", html.guide() + html.sheet()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("hiring.judging.kit.title");
    }
}
