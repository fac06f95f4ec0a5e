package coop.siembra.assessment.ui.report;

import static coop.siembra.access.Cooperative.ANA;
import static coop.siembra.assessment.Respondents.MOMENTS;
import static coop.siembra.assessment.Respondents.NOON;
import static coop.siembra.assessment.Respondents.SOIL;
import static coop.siembra.assessment.Respondents.about;
import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.QuietApplicationTest;
import coop.siembra.access.Cooperative;
import coop.siembra.assessment.Respondents;
import coop.siembra.assessment.Respondents.How;
import coop.siembra.assessment.sitting.Taker;
import coop.siembra.kernel.SittingId;
import coop.siembra.people.Organisation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** What can be read out of the PDF of a report; the files are kept in {@code target/reports} to be looked at. */
@QuietApplicationTest
@WithMockUser(username = "ana", roles = "LEARNER")
class ReportPdfTests {
    @Autowired
    ReportDownload download;

    @Autowired
    Respondents respondents;

    @Autowired
    Organisation organisation;

    @BeforeEach
    void found(@Autowired Cooperative cooperative) {
        cooperative.found();
        organisation.change(organisation.settings().named("Cooperativa «Ñandú» & d'Orbigny"));
    }

    private String read(SittingId id, String language, String name) throws IOException {
        var bytes =
                Objects.requireNonNull(download.download(id.value(), language).getBody());
        Files.createDirectories(Path.of("target/reports"));
        Files.write(Path.of("target/reports", name + "-" + language + ".pdf"), bytes);
        try (var document = Loader.loadPDF(bytes)) {
            assertThat(document.getNumberOfPages()).isBetween(2, 6);
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void saysTheSameAsThePageInTheLanguageAskedFor() throws IOException {
        respondents.closed(Taker.person(ANA), SOIL, How.USUAL, about(0.3, 1));
        var id = respondents.closed(
                Taker.person(ANA), SOIL, How.USUAL.at(NOON.plusSeconds(86_400L * 200)), about(0.8, 2));
        assertThat(read(id, "en", "soil"))
                .contains("Cooperativa «Ñandú» & d'Orbigny", "Person ana", "Soil profile")
                .contains("Perspective taking", "most likely between", "Method likert-mean/1")
                .contains("What has changed since Nov 2, 2026", "It cannot say", "Empathy foundations", "1 / ");
        assertThat(read(id, "es", "soil"))
                .contains("Perfil de mi tierra", "Sintonía emocional", "lo más probable, entre", "No puede decir")
                .doesNotContain("most likely");
    }

    @Test
    void marksAProvisionalKey() throws IOException {
        var id = respondents.closed(Taker.person(ANA), MOMENTS, How.USUAL, about(0.6, 3));
        assertThat(read(id, "es", "moments")).contains("Clave provisional", "shape/1", "clave de los autores");
        assertThat(read(id, "xx", "moments")).contains("Provisional key");
    }
}
