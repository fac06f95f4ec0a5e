package coop.siembra.hiring.ui.watch;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import coop.siembra.hiring.HiringRules;
import coop.siembra.hiring.HiringSettings;
import coop.siembra.hiring.content.Groups;
import coop.siembra.hiring.content.HiringContent;
import coop.siembra.hiring.model.Retention.Part;
import coop.siembra.hiring.ui.words.Phrasebook;
import coop.siembra.hiring.ui.words.Phrases;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import coop.siembra.ui.SaveStatus;
import jakarta.annotation.security.RolesAllowed;
import java.time.Period;
import java.util.List;
import java.util.stream.Collectors;

/** What the organisation lays down for all its openings, and who recruits for which units. */
@Route(WatchAddress.RULES)
@Menu(order = 9.5, icon = "HIRING", title = "hiring.rules.menu")
@RolesAllowed("ADMIN")
class HiringSettingsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final int LONGEST_MONTHS = 120;

    private final transient HiringSettings settings;
    private final transient HiringContent content;
    private final transient PromisesPart.Maker promises;
    private final transient RecruitersPart.Maker recruiters;
    private final transient Phrasebook phrasebook;
    private final IntegerField months = new IntegerField();
    private final CheckboxGroup<Part> parts = new CheckboxGroup<>();
    private final CheckboxGroup<Groups.Question> groups = new CheckboxGroup<>();
    private final Checkbox feedback = new Checkbox();
    private final SaveStatus status = new SaveStatus();
    private transient HiringRules before = HiringRules.initial();

    HiringSettingsView(
            HiringSettings settings,
            HiringContent content,
            PromisesPart.Maker promises,
            RecruitersPart.Maker recruiters,
            Phrasebook phrasebook) {
        this.settings = settings;
        this.content = content;
        this.promises = promises;
        this.recruiters = recruiters;
        this.phrasebook = phrasebook;
        addClassNames("si-page", "watch-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var phrases = phrasebook.in(getLocale());
        before = settings.rules();
        add(
                Parts.head(getPageTitle(), phrases.say("hiring.rules.lead")),
                rules(phrases),
                promises.make(phrases),
                recruiters.make(phrases));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("hiring.rules.title");
    }

    private Component rules(Phrases phrases) {
        label(phrases);
        show();
        return Parts.card(Parts.section(
                phrases.say("hiring.rules.law"),
                new Paragraph(phrases.say("hiring.rules.law-lead")),
                months,
                parts,
                Parts.section(
                        phrases.say("hiring.rules.groups"),
                        new Paragraph(phrases.say("hiring.rules.groups-lead")),
                        groups),
                Parts.section(phrases.say("hiring.rules.feedback"), feedback),
                Parts.row(
                        Parts.button(phrases.say("hiring.rules.save"), Tone.PRIMARY, click -> save(phrases)), status)));
    }

    private void label(Phrases phrases) {
        months.setLabel(phrases.say("hiring.rules.months"));
        months.setHelperText(phrases.say("hiring.rules.months-help"));
        months.setMin(0);
        months.setMax(LONGEST_MONTHS);
        months.setStepButtonsVisible(true);
        months.setErrorMessage(phrases.say("hiring.rules.months-wrong", LONGEST_MONTHS));
        parts.setLabel(phrases.say("hiring.rules.parts"));
        parts.setItems(Part.values());
        parts.setItemLabelGenerator(part -> phrases.say("hiring.keeping.part." + Phrases.word(part)));
        groups.setLabel(phrases.say("hiring.rules.groups-more"));
        groups.setItems(optional());
        groups.setItemLabelGenerator(question -> phrases.of(question.text()));
        feedback.setLabel(phrases.say("hiring.rules.feedback-label"));
        months.setWidth("min(100%, 16rem)");
    }

    private List<Groups.Question> optional() {
        return content.notices().stream()
                .flatMap(notices -> notices.groups().questions().stream())
                .filter(question -> !question.always())
                .toList();
    }

    private void show() {
        months.setValue((int) before.minimum().toTotalMonths());
        parts.setValue(before.lawParts());
        groups.setValue(optional().stream()
                .filter(question -> before.groups().contains(question.id()))
                .collect(Collectors.toSet()));
        feedback.setValue(before.feedback());
    }

    private void save(Phrases phrases) {
        var wanted = months.getValue();
        if (wanted == null || wanted < 0 || wanted > LONGEST_MONTHS) {
            months.setInvalid(true);
            months.focus();
            status.failed(phrases.say("hiring.rules.months-wrong", LONGEST_MONTHS));
            return;
        }
        boolean same = wanted == before.minimum().toTotalMonths();
        var changed = new HiringRules(
                before.version(),
                same ? before.minimum() : Period.ofMonths(wanted),
                parts.getValue(),
                groups.getValue().stream().map(Groups.Question::id).collect(Collectors.toSet()),
                feedback.getValue());
        if (settings.change(changed)) {
            before = settings.rules();
            status.saved();
        } else {
            before = settings.rules();
            show();
            status.failed(phrases.say("hiring.rules.overtaken"));
        }
    }
}
