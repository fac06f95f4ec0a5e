package coop.siembra.learning.ui;

import com.vaadin.flow.i18n.I18NProvider;
import coop.siembra.learning.Certificates.Certificate;
import coop.siembra.people.OrganisationSettings;
import coop.siembra.ui.Markup;
import coop.siembra.ui.Paper;
import coop.siembra.ui.Voice;

/** Draws a certificate on an A4 page. */
final class CertificatePdf {
    private final I18NProvider translations;

    CertificatePdf(I18NProvider translations) {
        this.translations = translations;
    }

    byte[] draw(Certificate certificate, OrganisationSettings settings, Voice voice) {
        return Paper.draw(html(certificate, settings, voice));
    }

    private String html(Certificate certificate, OrganisationSettings settings, Voice voice) {
        var accent = settings.accent().hex();
        return new Markup()
                .tag("<html><head><style>@page{size:A4 landscape;margin:0}")
                .tag("body{font-family:Paper;color:#2e2b27;text-align:center;margin:0}")
                .tag(".frame{border:3mm solid " + accent + ";margin:12mm;height:172mm;padding-top:14mm}")
                .tag("h1{font-size:34pt;color:" + accent + ";margin:4mm 0 8mm;font-weight:normal}")
                .tag(".name{font-size:28pt;margin:4mm 0}.course{font-size:20pt;margin:4mm 18mm}")
                .tag("p{font-size:13pt;margin:2mm}.small{font-size:10pt;color:#645d52;margin-top:12mm}</style></head>")
                .tag("<body><div class='frame'><p>")
                .text(settings.name())
                .tag("</p><h1>")
                .text(text("learning.certificate.title", voice))
                .tag("</h1><p>")
                .text(text("learning.certificate.states", voice, settings.name()))
                .tag("</p><p class='name'>")
                .text(certificate.personName())
                .tag("</p><p>")
                .text(text("learning.certificate.completed", voice))
                .tag("</p><p class='course'>")
                .text(voice.say(certificate.course()))
                .tag("</p><p>")
                .text(voice.day(certificate.issuedOn()))
                .tag("</p><p class='small'>")
                .text(text("learning.certificate.verify", voice, certificate.code()))
                .tag("</p></div></body></html>")
                .toString();
    }

    private String text(String key, Voice voice, Object... parameters) {
        return translations.getTranslation(key, voice.locale(), parameters);
    }
}
