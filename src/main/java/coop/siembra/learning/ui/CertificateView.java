package coop.siembra.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import coop.siembra.access.CurrentUser;
import coop.siembra.learning.Certificates;
import coop.siembra.learning.Certificates.Certificate;
import coop.siembra.people.Organisation;
import coop.siembra.ui.Icon;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import coop.siembra.ui.Voice;
import java.util.Locale;

/** Verifies a certificate for whoever has its code: name, course and date, and nothing else. */
@Route(value = "certificate/:code", autoLayout = false)
@AnonymousAllowed
class CertificateView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Certificates certificates;
    private final transient Organisation organisation;
    private final transient CurrentUser user;

    CertificateView(Certificates certificates, Organisation organisation, CurrentUser user) {
        this.certificates = certificates;
        this.organisation = organisation;
        this.user = user;
        addClassNames("si-page", "learning-certificate-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var code = event.getRouteParameters().get("code").orElse("").toUpperCase(Locale.ROOT);
        add(certificates.find(code).map(this::valid).orElseGet(this::unknown));
    }

    private Component valid(Certificate certificate) {
        var settings = organisation.settings();
        var voice = new Voice(getLocale(), organisation.wording());
        var name = new Paragraph(certificate.personName());
        name.addClassName("learning-certificate-name");
        var course = new Paragraph(voice.say(certificate.course()));
        course.addClassName("learning-certificate-course");
        var card = Parts.box(
                "si-card learning-certificate",
                Icon.SEED.draw(),
                new H1(getTranslation("learning.certificate.title")),
                Parts.muted(getTranslation("learning.certificate.states", settings.name())),
                name,
                Parts.muted(getTranslation("learning.certificate.completed")),
                course,
                new Paragraph(voice.day(certificate.issuedOn())),
                Parts.badge("✓ " + getTranslation("learning.certificate.valid"), Tone.GOOD),
                Parts.muted(certificate.code()));
        if (user.find()
                .filter(person -> certificates.belongsTo(certificate.code(), person))
                .isPresent()) {
            card.add(download(certificate), Parts.link(getTranslation("learning.menu.home"), "", Tone.QUIET));
        }
        return card;
    }

    private Component download(Certificate certificate) {
        var link = new Anchor(
                "certificate-pdf/" + certificate.code() + "?lang=" + getLocale().getLanguage(),
                getTranslation("learning.certificate.download"));
        link.getElement().setAttribute("download", true);
        link.setRouterIgnore(true);
        link.addClassNames("si-button", "primary");
        return link;
    }

    private Component unknown() {
        return new Div(Parts.card(
                new H1(getTranslation("learning.certificate.unknown")),
                Parts.muted(getTranslation("learning.certificate.unknown-lead"))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("learning.certificate.title");
    }
}
