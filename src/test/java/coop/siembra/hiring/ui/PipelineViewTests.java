package coop.siembra.hiring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import coop.siembra.hiring.HiringHouse;
import coop.siembra.hiring.model.Decision.Verdict;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.hiring.model.Stage;
import coop.siembra.hiring.model.Standing;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.test.context.support.WithMockUser;

/** The applicants of an opening by the words on the page. */
@WithMockUser(
        username = "rosa",
        roles = {"LEARNER", "RECRUITER"})
class PipelineViewTests extends HiringViewTest {

    private static String path(OpeningId id) {
        return "openings/" + id;
    }

    private List<String> applicants() {
        return links().stream()
                .filter(link -> link.href().matches("applicants/[A-Za-z0-9-]+"))
                .map(Link::words)
                .toList();
    }

    /** Follows the heading that sorts. */
    private void sort(String order) {
        open(links().stream()
                .map(Link::href)
                .filter(href -> href.contains("sort=" + order))
                .reduce((first, last) -> last)
                .orElseThrow());
    }

    private OpeningId named() {
        return house.opened(form -> HiringHouse.with(form, false, 0, true));
    }

    @Test
    void saysThatNobodyHasApplied() {
        open(path(house.opened()));
        assertThat(page()).contains("Nobody has applied yet", "Names hidden");
        open(path(house.draft(house.form())));
        assertThat(page()).contains("The opening is a draft").doesNotContain("Bring in a file");
    }

    @Test
    void showsABoardInWhichNobodyIsDragged() {
        var id = named();
        house.applied(id, "Berta Luz");
        var carla = house.applied(id, "Carla Paz");
        house.decide(carla, "application", Verdict.GOES_ON);
        house.decide(house.applied(id, "Dora Sol"), "application", Verdict.NOT_TAKEN);
        open(path(id));
        assertThat(page())
                .contains("Application 1 Berta Luz", "Assessment 1 Carla Paz", "Not taken 1 Dora Sol")
                .contains("a decision of a person", "no ranking");
        assertThat(html()).doesNotContain("draggable");
        assertThat(applicants()).containsExactly("Berta Luz", "Carla Paz", "Dora Sol");
    }

    @Test
    void leadsFromAFullColumnToTheTable() {
        var id = named();
        IntStream.range(0, 14).forEach(number -> house.applied(id, "Person " + (char) ('A' + number)));
        open(path(id));
        assertThat(applicants()).hasSize(12);
        follow("Show all 14");
        assertThat(page()).contains("14 applicants");
        assertThat(applicants()).hasSize(14);
    }

    @Test
    void hidesNamesInBlindModeAlsoFromSearchAndSorting() {
        var id = house.opened();
        house.applied(id, "Zoila Luz");
        house.applied(id, "Abel Paz");
        for (var address : List.of("", "?view=table", "?view=table&sort=name", "?view=table&sort=name&desc=yes")) {
            open(path(id) + address);
            assertThat(page()).contains("Applicant 1", "Applicant 2").doesNotContain("Zoila", "Abel");
            assertThat(html()).doesNotContain("Zoila", "Abel", "sort=name\"");
        }
        open(path(id) + "?view=table&search=zoila");
        assertThat(page()).contains("Nobody here matches");
    }

    @Test
    @SuppressWarnings("unchecked")
    void findsFiltersAndSortsInTheTable() {
        var id = named();
        house.applied(id, "Zoila Ñuñez");
        house.decide(house.applied(id, "Abel Paz"), "application", Verdict.GOES_ON);
        open(path(id));
        follow("Table");
        assertThat(applicants()).containsExactly("Zoila Ñuñez", "Abel Paz");
        sort("name");
        assertThat(applicants()).containsExactly("Abel Paz", "Zoila Ñuñez");
        assertThat(html()).contains("aria-sort=\"ascending\"");
        sort("name");
        assertThat(applicants()).containsExactly("Zoila Ñuñez", "Abel Paz");
        test(field(TextField.class, "Name, e-mail or number")).setValue("nunez");
        assertThat(applicants()).containsExactly("Zoila Ñuñez");
        test(field(TextField.class, "Name, e-mail or number")).setValue("");
        var stage = (Select<Stage>) field(Select.class, "Stage");
        test(stage).selectItem("Assessment");
        assertThat(applicants()).containsExactly("Abel Paz");
        var standing = (Select<Standing>) field(Select.class, "Status");
        test(standing).selectItem("Hired");
        assertThat(page()).contains("Nobody here matches", "Nobody");
    }

    @Test
    void turnsPages() {
        var id = named();
        IntStream.range(0, 53).forEach(number -> house.applied(id, "P" + "x".repeat(number + 1)));
        open(path(id) + "?view=table");
        assertThat(page()).contains("53 applicants", "Page 1 of 2");
        assertThat(applicants()).hasSize(50);
        follow("Next page");
        assertThat(applicants()).hasSize(3);
        open(path(id) + "?view=table&page=99");
        assertThat(applicants()).as("the last there is").hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?view=table&stage=%24ne&standing=x&sort=..&page=-4",
                "?view=table&stage=none",
                "?view=table&search=%28%5B.*",
                "?view=%3Cscript%3E"
            })
    void bearsAnyAddress(String query) {
        var id = named();
        house.applied(id, "Berta Luz");
        open(path(id) + query);
        assertThat(shown()).isEqualTo("PipelineView");
        assertThat(html()).doesNotContain("<script");
    }

    @Test
    void addsAnApplicantAndSaysWhatIsWrong() {
        var id = named();
        open(path(id));
        press("Add an applicant");
        test(field(TextField.class, "Name")).setValue("<img src=x onerror=alert(1)>");
        test(field(EmailField.class, "E-mail address")).setValue("berta@people.example");
        press("Add");
        assertThat(notices()).anyMatch(words -> words.contains("Applicant 1 has been added"));
        assertThat(page()).contains("<img src=x onerror=alert(1)>");
        assertThat(html()).doesNotContain("<img");
        press("Add an applicant");
        test(field(TextField.class, "Name")).setValue("Berta");
        test(field(EmailField.class, "E-mail address")).setValue("berta@people.example");
        press("Add");
        assertThat(words(find(AddApplicantDialog.class).single().getElement()))
                .contains("has already applied in this opening");
    }

    @Test
    @WithMockUser(username = "rita", roles = "LEARNER")
    void tellsRatersOnlyNumbersAndStages() {
        var id = named();
        house.decide(house.applied(id, "Berta Luz"), "application", Verdict.GOES_ON);
        open(path(id) + "?view=table&standing=waiting&sort=name");
        assertThat(page()).contains("Applicant 1", "Assessment").doesNotContain("Berta", "Status", "Link");
    }
}
