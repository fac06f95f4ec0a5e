package coop.siembra.learning.ui;

import com.vaadin.flow.i18n.I18NProvider;
import coop.siembra.access.CurrentUser;
import coop.siembra.kernel.Language;
import coop.siembra.learning.Certificates;
import coop.siembra.people.Organisation;
import coop.siembra.ui.FileAnswer;
import coop.siembra.ui.Voice;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A certificate as PDF, for the person it was issued to. */
@RestController
class CertificateDownload {
    private final Certificates certificates;
    private final Organisation organisation;
    private final CurrentUser user;
    private final CertificatePdf pdf;

    CertificateDownload(
            Certificates certificates, Organisation organisation, CurrentUser user, I18NProvider translations) {
        this.certificates = certificates;
        this.organisation = organisation;
        this.user = user;
        this.pdf = new CertificatePdf(translations);
    }

    @GetMapping("/certificate-pdf/{code}")
    ResponseEntity<byte[]> download(@PathVariable String code, @RequestParam(defaultValue = "en") String lang) {
        var own = user.find().filter(person -> certificates.belongsTo(code, person));
        var certificate = own.flatMap(person -> certificates.find(code));
        if (certificate.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        var locale = Language.of(Locale.of(lang.length() == 2 ? lang : "en")).locale();
        var bytes = pdf.draw(certificate.get(), organisation.settings(), new Voice(locale, organisation.wording()));
        return FileAnswer.pdf("siembra-" + code + ".pdf", bytes);
    }
}
