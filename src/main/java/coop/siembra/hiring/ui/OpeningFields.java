package coop.siembra.hiring.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import coop.siembra.assessment.Instruments;
import coop.siembra.hiring.OpeningForm;
import coop.siembra.hiring.content.HiringContent;
import coop.siembra.hiring.content.HiringPart;
import coop.siembra.hiring.content.Profile;
import coop.siembra.hiring.ui.words.Phrases;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.people.Unit;
import coop.siembra.ui.DayField;
import coop.siembra.ui.Parts;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** All that is filled in for an opening. */
class OpeningFields extends Div {
    private static final int LONGEST_KEEP = 120;
    private static final int MOST_NOTICE = 60;

    private final transient Phrases phrases;
    final TextField titleEn = new TextField();
    final TextField titleEs = new TextField();
    final ComboBox<Unit> unit = new ComboBox<>();
    final Select<Profile> profile = new Select<>();
    private final Paragraph summary = new Paragraph();
    private final NeedsField needs;
    private final TextArea reason = new TextArea();
    private final TextArea requirements = new TextArea();
    private final StagesField stages;
    private final BatteryField battery;
    private final Checkbox blind = new Checkbox();
    private final DayField closes = new DayField();
    private final IntegerField keep = new IntegerField();
    private final IntegerField notice = new IntegerField();
    private final Checkbox publicPage = new Checkbox();

    OpeningFields(Phrases phrases, List<Unit> units, HiringContent content, Instruments instruments) {
        this.phrases = phrases;
        addClassName("hiring-form");
        needs = new NeedsField(phrases);
        stages = new StagesField(phrases);
        var tasks = content.tasks().map(HiringPart.Tasks::tasks).orElse(List.of());
        battery = new BatteryField(phrases, instruments, tasks);
        unit.setItems(units);
        int top = units.stream().mapToInt(Unit::depth).min().orElse(0);
        unit.setItemLabelGenerator(one -> "\u2003".repeat(Math.max(0, one.depth() - top)) + phrases.of(one.name()));
        profile.setItems(content.profiles().map(HiringPart.Profiles::profiles).orElse(List.of()));
        profile.setItemLabelGenerator(one -> phrases.of(one.title()));
        profile.addValueChangeListener(change -> summary.setText(
                change.getValue() == null ? "" : phrases.of(change.getValue().summary())));
        summary.addClassNames("si-muted", "si-small");
        labels();
        add(job(), profilePart(), way(), data());
    }

    private void labels() {
        titleEn.setLabel(say("title-en"));
        titleEs.setLabel(say("title-es"));
        unit.setLabel(say("unit"));
        profile.setLabel(say("profile"));
        reason.setLabel(say("reason"));
        reason.setHelperText(say("reason-help"));
        requirements.setLabel(say("requirements"));
        requirements.setHelperText(say("requirements-help"));
        blind.setLabel(say("blind"));
        closes.setLabel(say("closes"));
        keep.setLabel(say("keep"));
        keep.setHelperText(say("keep-help"));
        keep.setMin(0);
        keep.setMax(LONGEST_KEEP);
        keep.setStepButtonsVisible(true);
        notice.setLabel(say("notice"));
        notice.setHelperText(say("notice-help"));
        notice.setMin(0);
        notice.setMax(MOST_NOTICE);
        notice.setStepButtonsVisible(true);
        publicPage.setLabel(say("public-page"));
    }

    private String say(String key) {
        return phrases.say("hiring.form." + key);
    }

    private Div job() {
        return Parts.card(Parts.section(
                say("job"),
                Parts.box("hiring-fields", profile, unit),
                summary,
                Parts.box("hiring-fields", titleEn, titleEs)));
    }

    private Div profilePart() {
        return Parts.card(Parts.section(say("asks"), Parts.muted(say("asks-lead")), needs, reason, requirements));
    }

    private Div way() {
        return Parts.card(
                Parts.section(say("stages"), Parts.muted(say("stages-lead")), stages),
                Parts.section(say("battery"), Parts.muted(say("battery-lead")), battery));
    }

    private Div data() {
        return Parts.card(Parts.section(
                say("terms"),
                Parts.box("hiring-fields", closes, keep, notice),
                described(blind, "blind-help"),
                described(publicPage, "public-help")));
    }

    private Div described(Checkbox box, String key) {
        var words = new Paragraph(say(key));
        words.addClassNames("si-muted", "si-small");
        return Parts.box("hiring-described", box, words);
    }

    void setForm(OpeningForm form) {
        titleEn.setValue(form.title().en());
        titleEs.setValue(form.title().es());
        unit.getListDataView()
                .getItems()
                .filter(one -> one.id().equals(form.unit()))
                .findFirst()
                .ifPresent(unit::setValue);
        profile.getListDataView()
                .getItems()
                .filter(one -> one.id().equals(form.profile()))
                .findFirst()
                .ifPresent(profile::setValue);
        needs.setNeeds(form.needs());
        reason.setValue(form.reason());
        requirements.setValue(String.join("\n", form.requirements()));
        stages.setStages(form.stages());
        battery.setBattery(form.battery());
        blind.setValue(form.blind());
        closes.setValue(form.closes());
        keep.setValue((int) form.keep().toTotalMonths());
        notice.setValue(form.noticeDays());
        publicPage.setValue(form.publicPage());
    }

    /** Another job: what the content proposes for it, beside what does not depend on the job. */
    void propose(OpeningForm form) {
        titleEn.setValue(form.title().en());
        titleEs.setValue(form.title().es());
        needs.setNeeds(form.needs());
        battery.setBattery(form.battery());
    }

    /** With the chosen unit and profile. */
    OpeningForm form(Unit where, Profile job) {
        return new OpeningForm(
                new LocalizedText(titleEn.getValue().strip(), titleEs.getValue().strip()),
                where.id(),
                job.id(),
                needs.needs(),
                reason.getValue(),
                requirements
                        .getValue()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                stages.stages(),
                blind.getValue(),
                closes.getValue() == null ? LocalDate.MIN : closes.getValue(),
                Period.ofMonths(keep.getValue() == null ? 0 : keep.getValue()),
                battery.battery(),
                notice.getValue() == null ? -1 : notice.getValue(),
                publicPage.getValue());
    }
}
