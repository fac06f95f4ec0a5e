package coop.siembra.hiring.applicant.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import coop.siembra.hiring.applicant.PublicPage;
import coop.siembra.hiring.applicant.PublicPage.Applied;
import coop.siembra.hiring.applicant.PublicPage.Offer;
import coop.siembra.hiring.model.Identity;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.kernel.Ids;
import coop.siembra.kernel.Language;
import coop.siembra.people.Organisation;
import coop.siembra.ui.GuestFrame;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import coop.siembra.ui.Voice;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where people apply for an opening by themselves. Openings that are not shown, not open or not there look all the same. */
@Route(value = "apply/:opening", autoLayout = false)
@AnonymousAllowed
class ApplyView extends Composite<GuestFrame> implements BeforeEnterObserver, HasDynamicTitle {
    private final transient PublicPage page;
    private final transient Organisation organisation;
    private final TextField name = new TextField();
    private final EmailField email = new EmailField();
    private final TextField phone = new TextField();
    private final TextField source = new TextField();
    private final Div said = Room.said();
    private @Nullable OpeningId opening;

    ApplyView(PublicPage page, Organisation organisation) {
        this.page = page;
        this.organisation = organisation;
        name.setAutocomplete(Autocomplete.NAME);
        email.setAutocomplete(Autocomplete.EMAIL);
        phone.setAutocomplete(Autocomplete.TEL);
        name.setRequiredIndicatorVisible(true);
        email.setRequiredIndicatorVisible(true);
        name.setMaxLength(120);
        email.setMaxLength(254);
        phone.setMaxLength(40);
        source.setMaxLength(200);
        List.of(name, phone, source).forEach(TextField::setWidthFull);
        email.setWidthFull();
    }

    @Override
    protected GuestFrame initContent() {
        return new GuestFrame("applicant-main", this::speak);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        opening = event.getRouteParameters()
                .get("opening")
                .filter(Ids::isValid)
                .map(OpeningId::new)
                .orElse(null);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("hiring.applicant.apply");
    }

    private void speak(Language language) {
        getUI().ifPresent(ui -> {
            ui.setLocale(language.locale());
            ui.getPage().setTitle(getPageTitle());
            ui.getPage().executeJs("document.documentElement.lang = $0", language.code());
        });
        show();
    }

    private Language language() {
        return Language.of(getLocale());
    }

    private void show() {
        put(Optional.ofNullable(opening)
                .flatMap(id -> page.offer(id, language()))
                .map(this::form)
                .orElseGet(() -> message("closed")));
    }

    private void put(Component part) {
        var settings = organisation.settings();
        getContent().show(settings.name(), settings.version(), part);
    }

    private Component message(String key) {
        return Parts.box("si-card applicant-part", new H1(say(key)), new Paragraph(say(key + ".lead")));
    }

    private String say(String key, Object... values) {
        return getTranslation("hiring.applicant.apply." + key, values);
    }

    private Component form(Offer offer) {
        var voice = new Voice(getLocale(), organisation.wording());
        name.setLabel(getTranslation("hiring.applicant.name"));
        email.setLabel(getTranslation("hiring.applicant.email"));
        phone.setLabel(say("phone"));
        source.setLabel(say("source"));
        said.removeAll();
        var over = new Paragraph(say("opening"));
        over.addClassName("applicant-name");
        var lead = new Paragraph(say("lead", voice.day(offer.closes())));
        lead.addClassName("si-lead");
        var send = Parts.button(say("send"), Tone.PRIMARY, click -> send(offer));
        send.setId("apply-send");
        return Parts.box(
                "applicant-part",
                Parts.box("applicant-part", over, new H1(voice.say(offer.title())), lead),
                Parts.box("si-card applicant-form", name, email, phone, source, said, Parts.row(send)),
                told(offer, voice));
    }

    private Component told(Offer offer, Voice voice) {
        var sections = Parts.box("applicant-part");
        offer.sections().forEach(section -> {
            var words = Room.fill(offer.filler(), section.text());
            if (!words.isEmpty()) {
                sections.add(Room.section(voice.say(section.title()), words));
            }
        });
        var more = new NativeDetails(say("told"), sections);
        more.addClassName("applicant-told");
        return Parts.box("applicant-part", Parts.muted(say("told-lead")), more);
    }

    private void send(Offer offer) {
        said.removeAll();
        var identity = new Identity(name.getValue(), email.getValue(), phone.getValue(), source.getValue());
        var address = Optional.ofNullable(VaadinRequest.getCurrent())
                .map(VaadinRequest::getRemoteAddr)
                .orElse("");
        switch (page.apply(offer.id(), identity, language(), address)) {
            case Applied.Received received -> {
                List.of(name, phone, source).forEach(TextField::clear);
                email.clear();
                put(message("received"));
                getContent().focusHeading();
            }
            case Applied.Closed closed -> {
                put(message("closed"));
                getContent().focusHeading();
            }
            case Applied.TooFast(var pause) -> Room.alert(said, say("too-fast", pause.toSeconds()));
            case Applied.Unfit(var mistake) -> unfit(mistake);
        }
    }

    private void unfit(Identity.Mistake mistake) {
        Room.alert(said, say("unfit." + Ids.of(mistake)));
        switch (mistake) {
            case NAME_MISSING, NAME_TOO_LONG -> name.focus();
            case EMAIL_INVALID -> email.focus();
            case PHONE_TOO_LONG -> phone.focus();
            case SOURCE_TOO_LONG -> source.focus();
        }
    }
}
