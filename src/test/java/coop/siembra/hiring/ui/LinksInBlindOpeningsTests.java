package coop.siembra.hiring.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import coop.siembra.hiring.HiringHouse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.TestPropertySource;

/** A link opens the name: where letters leave, it is shown to nobody who does not see the name. */
@TestPropertySource(
        properties = {
            "siembra.address=https://people.example/",
            "siembra.smtp.host=127.0.0.1",
            "siembra.smtp.port=1",
            "siembra.smtp.tls=none",
            "siembra.smtp.from=people@coop.example"
        })
@WithMockUser(
        username = "rosa",
        roles = {"LEARNER", "RECRUITER"})
class LinksInBlindOpeningsTests extends HiringViewTest {
    @Autowired
    MongoTemplate mongo;

    @Test
    void goByLetterAlone() {
        var berta = house.applied(house.opened(), "Berta Luz");
        open("applicants/" + berta);
        assertThat(page()).contains("Invite by letter").doesNotContain("Make a link to copy");
        mongo.updateFirst(
                query(where("_id").is(berta.value())), Update.update("identity.email", "nowhere"), "applicants");
        press("Invite by letter");
        assertThat(page())
                .contains("No letter can go to this address")
                .doesNotContain("This is the only time the link can be seen");
    }

    @Test
    void areShownWhereNamesAre() {
        open("applicants/" + house.applied(house.opened(HiringHouse::open), "Berta Luz"));
        assertThat(page()).contains("Make a link to copy");
    }
}
