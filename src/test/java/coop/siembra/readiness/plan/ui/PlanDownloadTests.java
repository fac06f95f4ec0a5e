package coop.siembra.readiness.plan.ui;

import static coop.siembra.access.Cooperative.ADMIN;
import static coop.siembra.access.Cooperative.ANA;
import static coop.siembra.access.Cooperative.BACK;
import static coop.siembra.access.Cooperative.SALES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import coop.siembra.QuietApplicationTest;
import coop.siembra.access.Acting;
import coop.siembra.access.Cooperative;
import coop.siembra.access.Role;
import coop.siembra.kernel.UnitId;
import coop.siembra.readiness.model.plan.Aim;
import coop.siembra.readiness.model.plan.Task;
import coop.siembra.readiness.plan.PlanEditing;
import coop.siembra.readiness.plan.PlanEditing.Outcome;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The plan as a file: what one may read, harmless in a spreadsheet, and noted. */
@QuietApplicationTest
class PlanDownloadTests {
    private final MockMvc http;

    @Autowired
    PlanEditing editing;

    @Autowired
    Cooperative cooperative;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    Clock clock;

    PlanDownloadTests(@Autowired WebApplicationContext context) {
        this.http = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @BeforeEach
    void found() {
        cooperative.found();
        add("=HYPERLINK(\"x\")", SALES);
        add("Of the back office", BACK);
    }

    private void add(String title, @Nullable UnitId unit) {
        var today = LocalDate.now(clock);
        var aim = new Aim(title, "+1", "@it", List.of("caring"), unit, today.plusDays(9));
        var outcome = Acting.as(
                ADMIN, () -> editing.add(aim, new Task("-2 minutes", ANA, today.plusDays(3), null)), Role.ADMIN);
        assertThat(outcome).isInstanceOf(Outcome.Stored.class);
    }

    private String saved(String query, String person, String role) throws Exception {
        return new String(
                http.perform(get("/culture-plan.csv" + query).with(user(person).roles(role)))
                        .andExpect(status().isOk())
                        .andExpect(header().string("Content-Disposition", containsString("attachment")))
                        .andExpect(header().string("Cache-Control", containsString("no-store")))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }

    @Test
    void keepsFormulasTextsAndNotesEachFile() throws Exception {
        assertThat(saved("?lang=es", "admin", "ADMIN"))
                .contains("\"Meta\",", "\"'=HYPERLINK(\"\"x\"\")\"", "\"'+1\"", "\"'@it\"", "\"'-2 minutes\"")
                .contains("Person ana", "Abierta");
        var noted = mongo.find(Query.query(Criteria.where("object").is("team.plan")), Document.class, "audit");
        assertThat(noted).hasSize(1);
    }

    @Test
    void holdsWhatOneMayReadOnly() throws Exception {
        assertThat(saved("", "admin", "ADMIN")).contains("HYPERLINK", "Of the back office");
        assertThat(saved("", "hugo", "HEAD")).contains("HYPERLINK").doesNotContain("Of the back office\",\"Back");
        assertThat(saved("?unit=back", "hugo", "HEAD")).doesNotContain("HYPERLINK", "Of the back office");
        assertThat(saved("?unit=sales&lang=<b>", "eva", "LEARNER")).doesNotContain("HYPERLINK");
        http.perform(get("/culture-plan.csv").with(anonymous())).andExpect(status().is3xxRedirection());
    }
}
