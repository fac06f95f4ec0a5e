package coop.siembra.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.NativeButton;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.PersonServed;
import coop.siembra.people.Cleared;
import coop.siembra.people.Organisation;
import coop.siembra.people.OrganisationSettings;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.security.test.context.support.WithMockUser;

@SpringBootTest
@ViewPackages(packages = "coop.siembra")
@WithMockUser(username = "admin", roles = "ADMIN")
class SettingsViewTests extends SpringBrowserlessTest {
    @Autowired
    Organisation organisation;

    @BeforeEach
    void anew(@Autowired MongoTemplate mongo) {
        Cleared.clear(mongo);
        organisation.change(OrganisationSettings.initial().named("La Semilla"));
    }

    @Test
    void savesWhatTheFormSays() {
        var view = navigate(SettingsView.class);
        view.name.setValue("Hospital del Valle");
        view.words.show(PersonServed.PATIENT.english(), PersonServed.PATIENT.spanish());
        view.accent.setValue("#ffcc00");
        assertThat(view.accentHint.getText()).contains("darker");
        save();
        assertThat(organisation.settings().name()).isEqualTo("Hospital del Valle");
        assertThat(organisation.settings().accent().hex()).isNotEqualTo("#ffcc00");
        assertThat(organisation.wording().fill("{{el socio}}", Language.ES)).isEqualTo("el paciente");
    }

    @Test
    void refusesWhatIsNoWord() {
        var view = navigate(SettingsView.class);
        view.words.one.setValue("<script>");
        assertThat(view.words.one.isInvalid()).isTrue();
        save();
        assertThat(organisation.settings().english().one()).isEqualTo("member");
        assertThat(view.said.getElement().getTextRecursively()).contains("missing");
    }

    @Test
    void takesOnlyHarmlessPictures() {
        var view = navigate(SettingsView.class);
        view.take("no picture".getBytes(StandardCharsets.UTF_8));
        assertThat(view.said.getElement().getTextRecursively()).contains("SVG or PNG");
        view.take("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1' onload='alert(1)'/>"
                .getBytes(StandardCharsets.UTF_8));
        save();
        var logo = organisation.settings().logo();
        assertThat(logo).isNotNull();
        assertThat(new String(logo.bytes(), StandardCharsets.UTF_8)).doesNotContain("alert");
    }

    @Test
    void takesNoGroupOfFewerThanFiveAndSaysWhy() {
        var view = navigate(SettingsView.class);
        assertThat(view.minimumGroup.getHelperText()).contains("It cannot be fewer than 5", "work out");
        view.minimumGroup.setValue(4);
        assertThat(view.minimumGroup.isInvalid()).isTrue();
        assertThat(view.minimumGroup.getErrorMessage()).isEqualTo("At least 5");
        save();
        assertThat(organisation.settings().minimumGroup()).isEqualTo(5);
        assertThat(view.said.getElement().getTextRecursively()).contains("missing");
        view.minimumGroup.setValue(8);
        save();
        assertThat(organisation.settings().minimumGroup()).isEqualTo(8);
    }

    @Test
    void losesNoChangeMadeBySomebodyElse() {
        var view = navigate(SettingsView.class);
        organisation.change(organisation.settings().named("Changed meanwhile"));
        view.name.setValue("Mine");
        save();
        assertThat(organisation.settings().name()).isEqualTo("Changed meanwhile");
        assertThat(view.said.getElement().getTextRecursively()).contains("Somebody else");
    }

    private void save() {
        test($(NativeButton.class).id("save-settings")).click();
    }
}
