package coop.siembra.hiring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import coop.siembra.assessment.Instruments;
import coop.siembra.hiring.LettersToMany;
import coop.siembra.hiring.OpeningFile;
import coop.siembra.hiring.OpeningOutcome;
import coop.siembra.hiring.Openings;
import coop.siembra.hiring.content.HiringContent;
import coop.siembra.hiring.model.Opening.State;
import coop.siembra.hiring.model.OpeningStep;
import coop.siembra.hiring.ui.opening.OpeningTab;
import coop.siembra.hiring.ui.words.Phrasebook;
import coop.siembra.hiring.ui.words.Phrases;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import jakarta.annotation.security.PermitAll;
import java.time.Period;

/** An opening itself: what it asks for, how it is carried out, who takes part; and what recruiters do with it. */
@Route("openings/:opening/about")
@PermitAll // who may see which opening is asked for where it is read
class AboutView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final int LONGEST_KEEP = 120;

    private final transient Openings openings;
    private final transient HiringContent content;
    private final transient Instruments instruments;
    private final transient LettersToMany letters;
    private final transient Phrasebook phrasebook;
    private final Div said = new Div();
    private String title = "";

    AboutView(
            Openings openings,
            HiringContent content,
            Instruments instruments,
            LettersToMany letters,
            Phrasebook phrasebook) {
        this.openings = openings;
        this.content = content;
        this.instruments = instruments;
        this.letters = letters;
        this.phrasebook = phrasebook;
        addClassNames("si-page", "hiring-about");
        said.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        said.removeAll();
        show(openings.find(Gate.opening(event)).orElseThrow(Gate::refusal));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(OpeningFile file) {
        removeAll();
        var phrases = phrasebook.in(getLocale());
        var opening = file.opening();
        title = phrases.of(opening.title());
        add(new OpeningHead(file, OpeningTab.ABOUT, phrases), said);
        boolean draft = opening.state() == State.DRAFT;
        if (file.recruits() && draft) {
            add(Parts.card(
                    new PublishPart(file, openings.core(opening.id()), content, phrases, step -> take(file, step))));
        }
        add(Parts.card(new TeamPart(file, phrases, step -> take(file, step))));
        add(Parts.card(new ProfilePart(file, phrases, step -> take(file, step))));
        add(Parts.card(Parts.section(
                getTranslation("hiring.about.how"), new SetupFacts(file, content, instruments, phrases))));
        if (!draft) {
            add(Parts.card(Parts.section(
                    getTranslation("hiring.about.core"),
                    new PublishPart.CorePart(file, opening.core(), content, phrases))));
        }
        if (file.recruits() && !draft && opening.state() != State.CLOSED) {
            add(Parts.card(steering(file)));
        }
        if (!draft) {
            letters.due(opening.id())
                    .ifPresent(due -> add(Parts.card(new ManyPart(
                            file, due, letters, phrases, step -> take(file, step), words -> written(file, words)))));
        }
        if (!opening.log().isEmpty()) {
            add(Parts.card(Parts.section(getTranslation("hiring.about.log"), SetupFacts.log(opening, phrases))));
        }
    }

    private Component steering(OpeningFile file) {
        var row = Parts.row();
        if (file.opening().state() == State.OPEN) {
            row.add(Sure.withReason(
                    getTranslation("hiring.steer.halt"),
                    Tone.PLAIN,
                    getTranslation("hiring.steer.halt-sure"),
                    getTranslation("hiring.steer.halt-do"),
                    reason -> take(file, new OpeningStep.Halt(reason))));
        } else {
            row.add(Sure.withReason(
                    getTranslation("hiring.steer.resume"),
                    Tone.PRIMARY,
                    getTranslation("hiring.steer.resume-sure"),
                    getTranslation("hiring.steer.resume-do"),
                    reason -> take(file, new OpeningStep.Resume(reason))));
        }
        row.add(Sure.of(
                getTranslation("hiring.steer.close"),
                Tone.PLAIN,
                getTranslation("hiring.steer.close-sure"),
                getTranslation("hiring.steer.close-do"),
                () -> take(file, new OpeningStep.Close())));
        return Parts.section(getTranslation("hiring.steer.title"), publicly(file), keep(file), row);
    }

    private Component publicly(OpeningFile file) {
        boolean shown = file.setup().publicPage();
        var toggle = Parts.button(
                getTranslation(shown ? "hiring.public.hide" : "hiring.public.show"),
                Tone.PLAIN,
                click -> settle(openings.showPublicly(file.opening().id(), !shown)));
        var row = Parts.row(new Paragraph(getTranslation(shown ? "hiring.public.is" : "hiring.public.is-not")), toggle);
        row.addClassName("hiring-setting");
        return shown ? Parts.box("hiring-stack", row, address(file)) : row;
    }

    private Component address(OpeningFile file) {
        var link = new TextField(getTranslation("hiring.public.address"));
        link.setReadOnly(true);
        link.setAutoselect(true);
        link.addClassName("hiring-address");
        link.getElement()
                .executeJs(
                        "return new URL('apply/' + $0, document.baseURI).href",
                        file.opening().id().value())
                .then(String.class, link::setValue);
        return link;
    }

    private Component keep(OpeningFile file) {
        var months = new IntegerField(getTranslation("hiring.form.keep"));
        months.setHelperText(getTranslation("hiring.keep.help"));
        months.setMin(0);
        months.setMax(LONGEST_KEEP);
        months.setStepButtonsVisible(true);
        months.setValue((int) file.opening().keep().toTotalMonths());
        var save = Parts.button(getTranslation("hiring.keep.do"), Tone.PLAIN, click -> {
            var value = months.getValue();
            boolean fit = value != null && value >= 1 && value <= LONGEST_KEEP;
            months.setInvalid(!fit);
            months.setErrorMessage(getTranslation("hiring.mistake.keep"));
            if (fit) {
                take(file, new OpeningStep.Keep(Period.ofMonths(value)));
            }
        });
        return Parts.box("hiring-assign", months, save);
    }

    private void take(OpeningFile file, OpeningStep step) {
        settle(openings.take(file.opening().id(), step));
    }

    /** What came of letters, above the page as it is now. */
    private void written(OpeningFile file, Component words) {
        openings.find(file.opening().id()).ifPresent(this::show);
        said.removeAll();
        said.add(words);
        said.getElement().callJsFunction("focus"); // what was pressed is gone
    }

    private void settle(OpeningOutcome outcome) {
        switch (outcome) {
            case OpeningOutcome.Stored(var file) -> {
                show(file);
                tell(Tone.GOOD, getTranslation("hiring.done"));
            }
            case OpeningOutcome.Refused(var reason) ->
                tell(Tone.BAD, phrasebook.in(getLocale()).refused(reason));
            case OpeningOutcome.Unfit(var mistake) ->
                tell(Tone.BAD, getTranslation("hiring.mistake." + Phrases.word(mistake)));
        }
    }

    private void tell(Tone tone, String words) {
        said.removeAll();
        said.add(Parts.notice(tone, new Paragraph(words)));
        said.getElement().callJsFunction("focus"); // what was pressed may be gone
    }
}
