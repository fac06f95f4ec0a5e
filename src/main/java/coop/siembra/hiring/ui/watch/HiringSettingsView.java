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
import coop.siembra.hiring.ui.judging.Speech;
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
    private final transient Speech.Maker speeches;
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
            Speech.Maker speeches) {
        this.settings = settings;
        this.content = content;
        this.promises = promises;
        this.recruiters = recruiters;
        this.speeches = speeches;
        addClassNames("si-page", "watch-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var speech = speeches.in(getLocale());
        before = settings.rules();
        add(
                Parts.head(getPageTitle(), speech.say("hiring.rules.lead")),
                rules(speech),
                promises.make(speech),
                recruiters.make(speech));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("hiring.rules.title");
    }

    private Component rules(Speech speech) {
        label(speech);
        show();
        return Parts.card(Parts.section(
                speech.say("hiring.rules.law"),
                new Paragraph(speech.say("hiring.rules.law-lead")),
                months,
                parts,
                Parts.section(
                        speech.say("hiring.rules.groups"),
                        new Paragraph(speech.say("hiring.rules.groups-lead")),
                        groups),
                Parts.section(speech.say("hiring.rules.feedback"), feedback),
                Parts.row(Parts.button(speech.say("hiring.rules.save"), Tone.PRIMARY, click -> save(speech)), status)));
    }

    private void label(Speech speech) {
        months.setLabel(speech.say("hiring.rules.months"));
        months.setHelperText(speech.say("hiring.rules.months-help"));
        months.setMin(0);
        months.setMax(LONGEST_MONTHS);
        months.setStepButtonsVisible(true);
        months.setErrorMessage(speech.say("hiring.rules.months-wrong", LONGEST_MONTHS));
        parts.setLabel(speech.say("hiring.rules.parts"));
        parts.setItems(Part.values());
        parts.setItemLabelGenerator(part -> speech.say("hiring.keeping.part." + Speech.word(part)));
        groups.setLabel(speech.say("hiring.rules.groups-more"));
        groups.setItems(optional());
        groups.setItemLabelGenerator(question -> speech.say(question.text()));
        feedback.setLabel(speech.say("hiring.rules.feedback-label"));
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

    private void save(Speech speech) {
        var wanted = months.getValue();
        if (wanted == null || wanted < 0 || wanted > LONGEST_MONTHS) {
            months.setInvalid(true);
            months.focus();
            status.failed(speech.say("hiring.rules.months-wrong", LONGEST_MONTHS));
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
            status.failed(speech.say("hiring.rules.overtaken"));
        }
    }
}
