package coop.siembra.access.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import coop.siembra.access.Accounts;
import coop.siembra.access.Cooperative;
import coop.siembra.people.Cleared;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.TestPropertySource;

@SpringBootTest
@ViewPackages(packages = "coop.siembra")
@TestPropertySource(properties = "siembra.demo=true")
@WithAnonymousUser
class EntryViewsTests extends SpringBrowserlessTest {
    @Autowired
    Cooperative cooperative;

    @Autowired
    Accounts accounts;

    @Autowired
    MongoTemplate mongo;

    @BeforeEach
    void found() {
        cooperative.found();
    }

    @Test
    void postsAPlainFormThatPasswordManagersUnderstand() {
        navigate("sign-in", SignInView.class);
        assertThat(html())
                .contains(
                        "action='sign-in' method='post'", "autocomplete='username'", "autocomplete='current-password'")
                .contains("<label for='email'>", "<label for='password'>", "name='remember-me'");
    }

    @Test
    void offersDemoAccountsInDemoModeOnly() {
        navigate("sign-in", SignInView.class);
        assertThat(html()).contains("employee@demo.coop", "executive@demo.coop");
    }

    @Test
    void saysHowLongToWaitAndNothingFromOutside() {
        open("sign-in?wait=16", SignInView.class);
        assertThat(html()).contains("role='alert'", "16 seconds");
        open("sign-in?wait=<b>&wrong", SignInView.class);
        assertThat(html()).doesNotContain("<b>");
    }

    @Test
    void setUpWithoutTheLinkRevealsNothing() {
        Cleared.clear(mongo);
        var view = open("setup?token=guess", SetupView.class);
        assertThat(html()).contains("does not open anything");
        assertThat(view.name.isAttached()).isFalse();
    }

    @Test
    void invitationLeadsToAPassword() {
        var secret = accounts.invite(Cooperative.ANA).orElseThrow();
        var view = open("welcome?token=" + secret, WelcomeView.class);
        assertThat(html()).contains("Person ana");
        test(view.password.firstField()).setValue("short");
        test(view.password.againField()).setValue("shorter");
        test($(NativeButton.class).id("choose")).click();
        assertThat(view.password.againField().isInvalid()).isTrue();
        test(view.password.againField()).setValue("short");
        test($(NativeButton.class).id("choose")).click();
        assertThat(view.password.firstField().getErrorMessage()).contains("12");
        test(view.password.firstField()).setValue("ventana mango silla");
        test(view.password.againField()).setValue("ventana mango silla");
        test($(NativeButton.class).id("choose")).click();
        assertThat(accounts.invited(secret)).isEmpty();
        open("welcome?token=" + secret, WelcomeView.class);
        assertThat(html()).contains("no longer works");
    }

    @Test
    void speaksSpanish() {
        UI.getCurrent().setLocale(Locale.of("es"));
        navigate("sign-in", SignInView.class);
        assertThat(html()).contains("Correo electrónico", "Mantener mi sesión abierta");
    }

    @Test
    @WithMockUser(username = "ana", roles = "LEARNER")
    void whoIsSignedInGoesHome() {
        UI.getCurrent().navigate("sign-in");
        assertThat(getCurrentView()).isNotInstanceOf(SignInView.class);
    }

    /** All that is on the page, with what was given as HTML. */
    private String html() {
        return html(getCurrentView().getElement());
    }

    private static String html(Element element) {
        var text = new StringBuilder();
        if (element.isTextNode()) {
            text.append(element.getText());
        } else {
            text.append(element.getProperty("innerHTML", ""));
            element.getChildren().forEach(child -> text.append(html(child)));
        }
        return text.toString();
    }

    private <T extends Component> T open(String address, Class<T> view) {
        var parts = address.split("\\?", 2);
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts[1]));
        assertThat(getCurrentView()).isInstanceOf(view);
        return view.cast(getCurrentView());
    }
}
