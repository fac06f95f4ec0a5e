package coop.siembra.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import coop.siembra.people.AccentColour;
import coop.siembra.people.Logo;
import coop.siembra.people.Organisation;
import coop.siembra.people.OrganisationSettings;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What makes Siembra this organisation's own, with a preview of how it will read. */
@Route("settings")
@Menu(order = 9, icon = "SETTINGS", title = "people.settings.menu")
@RolesAllowed("ADMIN")
class SettingsView extends Composite<Div> implements HasDynamicTitle {
    private static final int LARGEST_LOGO = 256 * 1024;
    private static final int LARGEST_GROUP = 50;

    private final transient Organisation organisation;
    private transient OrganisationSettings before;
    private transient @Nullable Logo logo;

    final TextField name = new TextField();
    final Input accent = new Input();
    final WordFields words = new WordFields(this::preview);
    final IntegerField minimumGroup = new IntegerField();
    final Div accentHint = new Div();
    final SettingsPreview preview = new SettingsPreview();
    final Div said = new Div();

    SettingsView(Organisation organisation) {
        this.organisation = organisation;
        this.before = organisation.settings();
        this.logo = before.logo();
        var page = getContent();
        page.addClassNames("si-page", "people-settings");
        said.getElement().setAttribute("role", "status");
        accentHint.getElement().setAttribute("aria-live", "polite");
        var save = Parts.button(getTranslation("people.settings.save"), Tone.PRIMARY, click -> save());
        save.setId("save-settings");
        var form = Parts.box(
                "people-settings-form",
                Parts.card(Parts.section(getTranslation("people.settings.identity"), name, accentField(), logoField())),
                Parts.card(Parts.section(
                        getTranslation("people.settings.words"),
                        Parts.muted(getTranslation("people.settings.words-lead")),
                        words)),
                Parts.card(Parts.section(getTranslation("people.settings.privacy"), minimumGroup)),
                Parts.row(save),
                said);
        page.add(
                Parts.head(getTranslation("people.settings.title"), getTranslation("people.settings.lead")),
                Parts.box("people-settings-columns", form, preview));
        fill();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.settings.title");
    }

    private void fill() {
        name.setLabel(getTranslation("people.settings.name"));
        name.setWidthFull();
        name.setMaxLength(80);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.setValue(before.name());
        name.addValueChangeListener(change -> preview());
        accent.setValue(before.accent().hex());
        words.show(before.english(), before.spanish());
        minimumGroup.setLabel(getTranslation("people.settings.minimum-group"));
        int least = OrganisationSettings.SMALLEST_GROUP;
        minimumGroup.setHelperText(getTranslation("people.settings.minimum-group-hint", least));
        minimumGroup.setMin(least);
        minimumGroup.setI18n(new IntegerField.IntegerFieldI18n()
                .setMinErrorMessage(getTranslation("people.settings.minimum-group-least", least))
                .setMaxErrorMessage(getTranslation("people.settings.minimum-group-most", LARGEST_GROUP))
                .setBadInputErrorMessage(getTranslation("people.settings.minimum-group-least", least)));
        minimumGroup.setMax(LARGEST_GROUP);
        minimumGroup.setStepButtonsVisible(true);
        minimumGroup.setValue(before.minimumGroup());
        preview();
    }

    private Component accentField() {
        accent.setType("color");
        accent.setId("accent");
        accent.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        accent.addValueChangeListener(change -> preview());
        var label = new NativeLabel(getTranslation("people.settings.accent"));
        label.setFor(accent);
        accentHint.addClassNames("si-muted", "si-small");
        return Parts.box("people-accent", label, accent, accentHint);
    }

    private Component logoField() {
        var upload = new Upload(UploadHandler.inMemory((metadata, bytes) -> take(bytes)));
        upload.setMaxFileSize(LARGEST_LOGO);
        upload.setAcceptedMimeTypes(Logo.Format.SVG.mediaType(), Logo.Format.PNG.mediaType());
        upload.setUploadButton(new Button(getTranslation("people.settings.logo-choose")));
        upload.setDropLabel(new Span(getTranslation("people.settings.logo-drop")));
        upload.addFileRejectedListener(rejected -> say("people.settings.logo-refused", Tone.BAD));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        upload.setId("logo");
        var none = Parts.button(getTranslation("people.settings.logo-none"), Tone.QUIET, click -> {
            logo = null;
            preview();
        });
        var label = new Paragraph(getTranslation("people.settings.logo"));
        label.addClassName("people-label");
        return Parts.box("people-logo", label, Parts.muted(getTranslation("people.settings.logo-hint")), upload, none);
    }

    /** A picture has come in. */
    void take(byte[] bytes) {
        switch (Logo.accept(bytes)) {
            case Logo.LogoOutcome.Accepted(var accepted) -> {
                logo = accepted;
                said.removeAll();
                preview();
            }
            case Logo.LogoOutcome.Refused refused -> say("people.settings.logo-refused", Tone.BAD);
        }
    }

    private void preview() {
        colour().ifPresent(near -> {
            boolean adjusted = !near.hex().equalsIgnoreCase(accent.getValue());
            accentHint.setText(adjusted ? getTranslation("people.settings.accent-adjusted", near.hex()) : "");
        });
        wished().ifPresent(preview::show);
    }

    private Optional<AccentColour> colour() {
        return AccentColour.near(accent.getValue() == null ? "" : accent.getValue());
    }

    /** The settings as the form says them; empty while something is missing. */
    private Optional<OrganisationSettings> wished() {
        var colour = colour();
        var english = words.english();
        var spanish = words.spanish();
        Integer group = minimumGroup.getValue();
        boolean complete = OrganisationSettings.isName(name.getValue())
                && colour.isPresent()
                && english.isPresent()
                && spanish.isPresent()
                && group != null
                && group >= OrganisationSettings.SMALLEST_GROUP;
        if (!complete || group == null) {
            return Optional.empty();
        }
        return Optional.of(new OrganisationSettings(
                before.version(), name.getValue(), logo, colour.get(), english.get(), spanish.get(), group));
    }

    private void save() {
        var wished = wished();
        if (wished.isEmpty()) {
            say("people.settings.incomplete", Tone.BAD);
        } else if (organisation.change(wished.get())) {
            before = organisation.settings();
            getUI().ifPresent(ui -> ui.getPage()
                    .executeJs(
                            "document.documentElement.style.setProperty('--si-brand', $0)",
                            before.accent().hex()));
            say("people.settings.saved", Tone.GOOD);
        } else {
            say("people.settings.changed-meanwhile", Tone.WARN);
        }
    }

    private void say(String key, Tone tone) {
        said.removeAll();
        said.add(Parts.notice(tone, new Paragraph(getTranslation(key))));
    }
}
