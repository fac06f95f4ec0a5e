package coop.siembra.hiring;

import static coop.siembra.hiring.HiringHouse.ROSA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import coop.siembra.hiring.LettersToMany.ManyOutcome.Begun;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.hiring.model.OpeningStep;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Letters written in the background lead to where the recruiter works, also where no address is set up. */
@SpringBootTest(properties = {"siembra.outbox.delay=1h", "siembra.address="})
class MailingAddressTests {
    @Autowired
    LettersToMany many;

    @Autowired
    Mailings mailings;

    @Autowired
    HiringHouse house;

    @Autowired
    MongoTemplate mongo;

    private OpeningId opening = new OpeningId("none");

    @BeforeEach
    void found() {
        house.found();
        opening = house.opened(HiringHouse::open);
        house.applied(opening, "Berta Luz");
        house.take(opening, new OpeningStep.Withdraw("The post was cut"));
        mongo.remove(query(where("_id").is("address")), "hiring_settings");
        var request = new MockHttpServletRequest();
        request.setScheme("https");
        request.setServerName("work.example");
        request.setServerPort(443);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    }

    @AfterEach
    void leave() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void leadToWhereTheRecruiterWorks() throws InterruptedException {
        assertThat(Acting.as(ROSA, () -> many.withdrawn(opening))).isEqualTo(new Begun(1));
        RequestContextHolder.resetRequestAttributes();
        mailings.drain();
        assertThat(mongo.findAll(Document.class, "letters"))
                .singleElement()
                .satisfies(letter -> assertThat(letter.toString()).contains("https://work.example/application/"));
    }
}
