package coop.siembra.access.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import coop.siembra.access.Cooperative;
import coop.siembra.access.api.ApiAccount;
import coop.siembra.access.api.ApiAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;

@SpringBootTest
@ViewPackages(packages = "coop.siembra")
@WithMockUser(
        username = "admin",
        roles = {"LEARNER", "ADMIN"})
class ApiAccountsViewTests extends SpringBrowserlessTest {
    @Autowired
    ApiAccounts accounts;

    @BeforeEach
    void found(@Autowired Cooperative cooperative) {
        cooperative.found();
    }

    private void press(String text) {
        test($(NativeButton.class).all().stream()
                        .filter(button -> button.getText().equals(text))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    @Test
    void makesAnAccountAndShowsItsPasswordOnce() {
        var view = navigate(ApiAccountsView.class);
        view.name.setValue("kiosk");
        test($(NativeButton.class).id("make-api-account")).click();
        var shown = $(TextField.class).id("api-password");
        assertThat(shown.getValue()).hasSizeGreaterThan(40);
        assertThat(shown.isReadOnly()).isTrue();
        assertThat(view.list.getElement().getTextRecursively()).contains("kiosk", "not used yet");
        assertThat(accounts.all()).extracting(ApiAccount::name).containsExactly("kiosk");
        var again = navigate(ApiAccountsView.class);
        assertThat(again.said.getElement().getTextRecursively()).isEmpty();
    }

    @Test
    void saysWhatIsWrongWithAName() {
        var view = navigate(ApiAccountsView.class);
        test($(NativeButton.class).id("make-api-account")).click();
        assertThat(view.name.isInvalid()).isTrue();
        assertThat(view.name.getErrorMessage()).contains("2 to 40");
        accounts.make("kiosk");
        view.name.setValue("kiosk");
        test($(NativeButton.class).id("make-api-account")).click();
        assertThat(view.name.getErrorMessage()).contains("Take another");
    }

    @Test
    void revokesOnlyWhatWasConfirmed() {
        accounts.make("kiosk");
        var view = navigate(ApiAccountsView.class);
        press("Revoke");
        press("Keep it");
        assertThat(accounts.all()).noneMatch(ApiAccount::isRevoked);
        press("Revoke");
        press("Revoke for good");
        assertThat(accounts.all()).allMatch(ApiAccount::isRevoked);
        assertThat(view.said.getElement().getTextRecursively()).contains("kiosk is revoked");
        assertThat(view.list.getElement().getTextRecursively()).contains("revoked");
        assertThat($(NativeButton.class).all())
                .noneMatch(button -> button.getText().equals("Revoke"));
    }

    @Test
    @WithMockUser(
            username = "ana",
            roles = {"LEARNER", "HEAD", "RECRUITER", "EXECUTIVE", "TRAINING"})
    void refusesOthersKindly() {
        UI.getCurrent().navigate("api-accounts");
        assertThat(getCurrentView()).isInstanceOf(DeniedView.class);
    }
}
