package coop.siembra.assessment.statistics.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import coop.siembra.assessment.Instruments;
import coop.siembra.assessment.instrument.Form;
import coop.siembra.assessment.instrument.Instrument;
import coop.siembra.assessment.statistics.ItemStatistics;
import coop.siembra.assessment.statistics.ItemTable;
import coop.siembra.assessment.statistics.TableOutcome;
import coop.siembra.assessment.ui.InstrumentHead;
import coop.siembra.assessment.ui.InstrumentHead.Page;
import coop.siembra.kernel.InstrumentId;
import coop.siembra.kernel.Language;
import coop.siembra.people.Organisation;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import coop.siembra.ui.Voice;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How well the items of a form work, drawn and as a table. Invented people are kept apart and never give a reliability. */
@Route("instruments/:instrument/statistics")
@RolesAllowed("TRAINING")
class StatisticsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final int SHORT = 8; // of a version's hash

    private final transient ItemStatistics statistics;
    private final transient Instruments instruments;
    private final transient Organisation organisation;

    StatisticsView(ItemStatistics statistics, Instruments instruments, Organisation organisation) {
        this.statistics = statistics;
        this.instruments = instruments;
        this.organisation = organisation;
        addClassName("si-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var instrument = InstrumentHead.asked(event, instruments);
        var address = StatisticsAddress.read(event.getLocation().getQueryParameters(), instrument);
        var voice = new Voice(getLocale(), organisation.wording());
        add(
                new InstrumentHead(
                        instrument,
                        Page.STATISTICS,
                        getTranslation(Page.STATISTICS.title()),
                        getTranslation("assessment.items.lead"),
                        voice),
                choices(instrument, address, voice));
        switch (statistics.table(instrument.id(), address.form(), address.slice(), address.invented())) {
            case TableOutcome.Made(var table) -> show(table, instrument, address, voice);
            case TableOutcome.TooFew(int least) -> tooFew(least, instrument, address);
            case TableOutcome.Unknown unknown -> throw new NotFoundException();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation(Page.STATISTICS.title());
    }

    private Component choices(Instrument instrument, StatisticsAddress address, Voice voice) {
        var id = instrument.id();
        var form = new Select<Form>();
        form.setLabel(getTranslation("assessment.items.form"));
        form.setItems(instrument.forms());
        form.setItemLabelGenerator(one -> voice.say(one.title()));
        instrument.form(address.form()).ifPresent(form::setValue);
        form.addValueChangeListener(change -> go(id, address.of(change.getValue())));

        var version = new Select<Optional<String>>();
        version.setLabel(getTranslation("assessment.items.version"));
        version.setItems(versions(id, address));
        version.setItemLabelGenerator(one -> one.map(value -> version(value, instrument))
                .orElseGet(() -> getTranslation("assessment.items.version-all")));
        version.setValue(address.slice().version());
        version.addValueChangeListener(change -> go(id, address.at(change.getValue())));

        var language = new Select<Optional<Language>>();
        language.setLabel(getTranslation("assessment.items.language"));
        language.setItems(List.of(Optional.empty(), Optional.of(Language.EN), Optional.of(Language.ES)));
        language.setItemLabelGenerator(one -> one.map(value -> getTranslation("assessment.language." + value.code()))
                .orElseGet(() -> getTranslation("assessment.items.language-all")));
        language.setValue(address.slice().language());
        language.addValueChangeListener(change -> go(id, address.in(change.getValue())));
        return Parts.box("assessment-fields", form, version, language);
    }

    private List<Optional<String>> versions(InstrumentId id, StatisticsAddress address) {
        var all = new ArrayList<Optional<String>>();
        all.add(Optional.empty());
        statistics.versions(id, address.form(), address.invented()).stream()
                .map(Optional::of)
                .forEach(all::add);
        if (!all.contains(address.slice().version())) {
            all.add(address.slice().version());
        }
        return all;
    }

    private String version(String value, Instrument current) {
        var brief = value.substring(0, Math.min(SHORT, value.length()));
        return value.equals(current.version().value()) ? getTranslation("assessment.items.version-now", brief) : brief;
    }

    private void go(InstrumentId id, StatisticsAddress address) {
        getUI().ifPresent(ui -> ui.navigate(Page.STATISTICS.path(id), address.write()));
    }

    private void tooFew(int least, Instrument instrument, StatisticsAddress address) {
        add(Parts.card(new Paragraph(getTranslation("assessment.items.too-few", least))));
        boolean inventedOnes = !address.invented()
                && !statistics.versions(instrument.id(), address.form(), true).isEmpty();
        if (inventedOnes) {
            var link = Parts.link(
                    getTranslation("assessment.items.see-invented"),
                    Page.STATISTICS.path(instrument.id()) + "?"
                            + address.ofInvented().write().getQueryString(),
                    Tone.PLAIN);
            add(Parts.box(
                    "si-notice assessment-stack",
                    new Paragraph(getTranslation("assessment.items.only-invented")),
                    Parts.row(link)));
        }
    }

    private void show(ItemTable table, Instrument instrument, StatisticsAddress address, Voice voice) {
        if (table.invented()) {
            add(Parts.notice(Tone.BAD, new Paragraph(getTranslation("assessment.items.invented"))));
        }
        var shown = address.slice()
                .version()
                .flatMap(version -> instruments.version(instrument.id(), version))
                .orElse(instrument);
        var facts = Parts.box("assessment-stack", new Paragraph(facts(table)));
        if (table.waiting() > 0) {
            facts.add(Parts.muted(getTranslation("assessment.items.waiting", table.waiting())));
        }
        if (table.leftOut() > 0) {
            facts.add(Parts.muted(getTranslation("assessment.items.left-out", table.leftOut())));
        }
        if (!table.invented()) {
            facts.add(Parts.row(export(instrument.id(), address)));
        }
        add(facts);
        table.scales().forEach(scale -> add(new ScalePart(scale, table, shown, voice)));
        if (!table.apart().isEmpty()) {
            add(new ApartPart(table, shown, voice));
        }
    }

    private String facts(ItemTable table) {
        var key = table.key();
        return getTranslation("assessment.items.people", table.n())
                + (key.version().isEmpty()
                        ? ""
                        : " "
                                + getTranslation(
                                        key.provisional() ? "assessment.items.key-provisional" : "assessment.items.key",
                                        key.version()));
    }

    private Component export(InstrumentId id, StatisticsAddress address) {
        var link = new Anchor(
                ItemCsvDownload.PATH + "/" + id + "?" + address.write().getQueryString(),
                getTranslation("assessment.items.csv"));
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        link.addClassNames("si-button", "plain");
        return link;
    }
}
