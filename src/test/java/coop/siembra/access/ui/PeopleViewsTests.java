package coop.siembra.access.ui;

import static coop.siembra.access.Cooperative.ADMIN;
import static coop.siembra.access.Cooperative.ANA;
import static coop.siembra.access.Cooperative.SALES;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import coop.siembra.access.Accounts;
import coop.siembra.access.Cooperative;
import coop.siembra.access.Role;
import coop.siembra.kernel.JobRoleId;
import coop.siembra.kernel.Language;
import coop.siembra.people.People;
import coop.siembra.people.PeopleQuery.Status;
import coop.siembra.people.Person;
import coop.siembra.people.Unit;
import coop.siembra.people.Units;
import coop.siembra.people.ValueChain;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;

@SpringBootTest
@ViewPackages(packages = "coop.siembra")
@WithMockUser(
        username = "admin",
        roles = {"LEARNER", "ADMIN"})
class PeopleViewsTests extends SpringBrowserlessTest {
    private static final JobRoleId TELLER = new JobRoleId("teller");

    @Autowired
    People people;

    @Autowired
    Units units;

    @Autowired
    Accounts accounts;

    @BeforeEach
    void found(@Autowired Cooperative cooperative) {
        cooperative.found();
    }

    @Test
    void listsSearchesAndFilters() {
        var view = navigate(PeopleView.class);
        assertThat(test(view.grid).size()).isEqualTo(5);
        test(view.search).setValue("ANA");
        assertThat(test(view.grid).size()).isEqualTo(1);
        test(view.search).setValue("");
        view.unit.setValue(units.find(SALES).orElseThrow());
        assertThat(test(view.grid).size()).isEqualTo(2);
        view.status.setValue(Status.LEFT);
        assertThat(test(view.grid).size()).isZero();
    }

    @Test
    void opensWhatTheAddressSays() {
        var view = open("people?q=hugo&unit=sales", PeopleView.class);
        assertThat(test(view.grid).size()).isEqualTo(1);
        assertThat(view.unit.getValue().id()).isEqualTo(SALES);
        navigate("people/ana", PeopleView.class);
        assertThat($(PersonEditor.class).single().name.getValue()).isEqualTo("Person ana");
    }

    @Test
    void addsSomebodyAndShowsALink() {
        navigate(PeopleView.class);
        test($(NativeButton.class).id("add-person")).click();
        var editor = $(PersonEditor.class).single();
        editor.name.setValue("Nina Poma");
        editor.email.setValue("nina");
        editor.unit.setValue(units.find(SALES).orElseThrow());
        editor.positionEs.setValue("Cajera");
        editor.roles.setValue(Set.of(Role.RECRUITER));
        test($(NativeButton.class).id("save-person")).click();
        assertThat(editor.said.getElement().getTextRecursively()).contains("e-mail");
        editor.email.setValue("nina@demo.coop");
        test($(NativeButton.class).id("save-person")).click();
        var nina = people.findByEmail("nina@demo.coop").orElseThrow();
        assertThat(nina.position().en()).isEqualTo("Cajera");
        assertThat(accounts.find(nina.id()).orElseThrow().roles())
                .containsExactlyInAnyOrder(Role.LEARNER, Role.RECRUITER);
        assertThat($(com.vaadin.flow.component.textfield.TextField.class).id("invite-link"))
                .isNotNull();
    }

    @Test
    void changesAndDeactivates() {
        navigate("people/ana", PeopleView.class);
        var editor = $(PersonEditor.class).single();
        editor.name.setValue("Ana Choque");
        test($(NativeButton.class).id("save-person")).click();
        assertThat(people.find(ANA)).map(Person::name).contains("Ana Choque");
        navigate("people/ana", PeopleView.class);
        test($(NativeButton.class).id("activate")).click();
        assertThat(people.find(ANA)).map(Person::active).contains(false);
    }

    @Test
    void givesARoleAndASiteAndShowsThem() {
        navigate("people/ana", PeopleView.class);
        var editor = $(PersonEditor.class).single();
        assertThat(editor.role.getGenericDataView().getItems()).contains(TELLER);
        editor.role.setValue(TELLER);
        editor.site.setValue("Agencia Centro");
        test($(NativeButton.class).id("save-person")).click();
        assertThat(people.find(ANA)).map(Person::role).contains(TELLER);
        var view = open("people?q=ana", PeopleView.class);
        view.grid.getColumns().forEach(column -> column.setVisible(true)); // as on a wide screen
        assertThat(test(view.grid).getCellText(0, 3)).isEqualTo("Teller · Agencia Centro");
        navigate("people/ana", PeopleView.class);
        assertThat($(PersonEditor.class).single().site.getValue()).isEqualTo("Agencia Centro");
    }

    /** A role that the content has no more stays until somebody gives another. */
    @Test
    void keepsARoleThatIsGone() {
        var ana = people.find(ANA).orElseThrow();
        people.change(ANA, ana.version(), ana.details().as(new JobRoleId("gone"), null));
        navigate("people/ana", PeopleView.class);
        var editor = $(PersonEditor.class).single();
        editor.name.setValue("Ana Choque");
        test($(NativeButton.class).id("save-person")).click();
        assertThat(people.find(ANA)).map(Person::role).contains(new JobRoleId("gone"));
    }

    @Test
    void saysThatTheLastAdministratorMustStay() {
        navigate("people/admin", PeopleView.class);
        test($(NativeButton.class).id("activate")).click();
        assertThat($(PersonEditor.class).single().said.getElement().getTextRecursively())
                .contains("last administrator");
        assertThat(people.find(ADMIN)).map(Person::active).contains(true);
    }

    @Test
    @WithMockUser(
            username = "tomas",
            roles = {"LEARNER", "TRAINING"})
    void trainingSeesButCannotChangeAnAdministrator() {
        navigate("people/admin", PeopleView.class);
        var editor = $(PersonEditor.class).single();
        assertThat(editor.name.isReadOnly()).isTrue();
        assertThat($(NativeButton.class).all())
                .noneMatch(button -> button.getId().equals(Optional.of("invite")));
        assertThat($(NativeButton.class).all())
                .noneMatch(button -> button.getId().equals(Optional.of("save-person")) && button.isVisible());
    }

    @Test
    void addsAndChangesAUnit() {
        navigate(UnitsView.class);
        test($(NativeButton.class).id("add-unit")).click();
        var editor = $(UnitEditor.class).single();
        editor.nameEn.setValue("Contact centre");
        editor.servesMembers.setValue(true);
        editor.head.setValue(people.find(ANA).orElseThrow());
        test($(NativeButton.class).id("save-unit")).click();
        var added = units.tree().stream()
                .filter(unit -> unit.name().es().equals("Contact centre"))
                .findFirst()
                .orElseThrow();
        assertThat(added.head()).isEqualTo(ANA);
        assertThat(added.parent()).isEqualTo(Cooperative.TOP);
        assertThat(ValueChain.of(units.tree()).distance(added.id())).hasValue(0);
        assertThat(units.tree()).extracting(Unit::id).contains(added.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"people", "people/ana", "units", "settings"})
    @WithMockUser(
            username = "ana",
            roles = {"LEARNER", "HEAD", "RECRUITER", "EXECUTIVE"})
    void refusesThosePagesToOthersKindly(String path) {
        UI.getCurrent().navigate(path);
        assertThat(getCurrentView()).isInstanceOf(DeniedView.class);
    }

    @Test
    void saysThatThereIsNoSuchPage() {
        UI.getCurrent().navigate("nowhere");
        assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("NotFoundView");
        assertThat(getCurrentView().getElement().getTextRecursively()).contains("People");
    }

    @Test
    @WithMockUser(username = "ana", roles = "LEARNER")
    void changesOnesOwnLanguageAndPassword() {
        var view = navigate(ProfileView.class);
        test(view.current).setValue("wrong");
        test(view.replacement.firstField()).setValue("ventana mango silla");
        test(view.replacement.againField()).setValue("ventana mango silla");
        test($(NativeButton.class).id("change")).click();
        assertThat(view.current.isInvalid()).isTrue();
        test(view.current).setValue(Cooperative.PASSWORD);
        test($(NativeButton.class).id("change")).click();
        assertThat(view.said.getElement().getTextRecursively()).contains("changed");
        assertThat(people.speak(ANA, Language.ES)).isNotNull();
    }

    @Test
    void opensNoPersonForANonsenseId() {
        var view = navigate("people/..%2F..", PeopleView.class);
        assertThat($(PersonEditor.class).all()).isEmpty();
        assertThat(view.grid.isVisible()).isTrue();
    }

    private <T extends Component> T open(String address, Class<T> view) {
        var parts = address.split("\\?", 2);
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts[1]));
        assertThat(getCurrentView()).isInstanceOf(view);
        return view.cast(getCurrentView());
    }
}
