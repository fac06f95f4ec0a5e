package coop.siembra.hiring.ui.judging;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import coop.siembra.hiring.Applicants;
import coop.siembra.hiring.Judging;
import coop.siembra.hiring.Openings;
import coop.siembra.hiring.content.HiringContent;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.hiring.model.judging.Rated;
import coop.siembra.hiring.ui.opening.OpeningTab;
import coop.siembra.hiring.ui.opening.OpeningTabs;
import coop.siembra.hiring.ui.words.Phrasebook;
import coop.siembra.hiring.ui.words.Phrases;
import coop.siembra.ui.Fragment;
import coop.siembra.ui.Parts;
import jakarta.annotation.security.PermitAll;

/** How far those agree who rated the same in an opening; it judges the ratings, never an applicant. */
@Route(JudgingAddress.OPENING + "/agreement")
@PermitAll // whose it is to see is asked for where the figures are read
class AgreementView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Judging judging;
    private final transient Openings openings;
    private final transient Applicants applicants;
    private final transient HiringContent content;
    private final transient Phrasebook phrasebook;

    AgreementView(
            Judging judging, Openings openings, Applicants applicants, HiringContent content, Phrasebook phrasebook) {
        this.judging = judging;
        this.openings = openings;
        this.applicants = applicants;
        this.content = content;
        this.phrasebook = phrasebook;
        addClassNames("si-page", "judging-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        OpeningId id = JudgingAddress.opening(event);
        var file = openings.find(id).orElseThrow(NotFoundException::new);
        var phrases = phrasebook.in(getLocale());
        add(new OpeningTabs(file, OpeningTab.AGREEMENT, key -> phrases.say(key)));
        add(Parts.head(
                phrases.say(
                        "hiring.judging.agreement.of", phrases.of(file.opening().title())),
                phrases.say("hiring.judging.agreement.lead")));
        var texts = new AgreementTexts(applicants, new RatedNames(content, file.setup(), phrases), phrases);
        for (var what : Rated.values()) {
            var agreement = judging.agreement(id, what).orElseThrow(NotFoundException::new);
            var section = Parts.section(phrases.say("hiring.judging.agreement." + Phrases.word(what)));
            section.add(new Fragment("judging-stack", texts.html(id, what, agreement)));
            add(section);
        }
        add(Parts.muted(phrases.say("hiring.judging.agreement.source")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("hiring.judging.agreement.title");
    }
}
