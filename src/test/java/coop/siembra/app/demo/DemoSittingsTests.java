package coop.siembra.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.path.MyPath;
import coop.siembra.path.model.Ground;
import coop.siembra.people.PeopleQuery;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** What the people of the demo have answered in assessments. */
class DemoSittingsTests extends DemoTest {

    private static Instant lastOf(Document sitting) {
        var closing = sitting.get("closing", Document.class);
        return (closing == null ? sitting.getDate("createdAt") : closing.getDate("at")).toInstant();
    }

    private Set<String> sittings(String field) {
        return everything("sittings").stream()
                .map(sitting -> sitting.getString(field))
                .collect(Collectors.toSet());
    }

    private List<String> takers() {
        return everything("sittings").stream()
                .map(sitting -> sitting.getString("taker"))
                .toList();
    }

    @Test
    void marksEverySittingAsInventedAndCountsNoneOfThem() {
        look();
        assertThat(everything("sittings")).allMatch(sitting -> sitting.getBoolean("invented"));
        assertThat(sittings("purpose")).contains("BASELINE", "GROWTH", "LEADERS", "HIRING");
        assertThat(sittings("language")).contains("en", "es");
        assertThat(everything("norms")).isEmpty();
    }

    @Test
    void letsMostPeopleKnowTheirSoilAndOneSeeTheInvitation() {
        look();
        long sat = everything("sittings").stream()
                .filter(sitting -> sitting.getString("purpose").equals("BASELINE") && sitting.get("closing") != null)
                .map(sitting -> sitting.getString("taker"))
                .distinct()
                .count();
        assertThat((double) sat / people.count(PeopleQuery.everybody())).isBetween(0.55, 0.95);
        assertThat(takers()).contains("person:" + person("employee@demo.coop").id());
        assertThat(takers())
                .doesNotContain("person:" + person("recruiter@demo.coop").id());
        assertThat(everything("sittings"))
                .filteredOn(sitting -> sitting.getString("purpose").equals("LEADERS"))
                .hasSizeGreaterThan(3)
                .extracting(sitting -> sitting.getString("taker"))
                .contains("person:" + person("head@demo.coop").id());
    }

    @Test
    void growsThePathOfTheEmployeeFromTheirScores(@Autowired MyPath path) {
        look();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                new TestingAuthenticationToken(person("employee@demo.coop").id().value(), "", "ROLE_LEARNER"));
        SecurityContextHolder.setContext(context);
        try {
            var mine = path.path().orElseThrow();
            assertThat(mine.soil().unknown().en()).isEmpty();
            assertThat(mine.soil().thin().en()).as(mine.soil().toString()).isNotEmpty();
            assertThat(mine.soil().holds().en()).isNotEmpty();
            assertThat(mine.next().orElseThrow().recommendation().ground()).isEqualTo(Ground.THIN);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    @Test
    void neverLooksIntoTheFuture() {
        look();
        assertThat(everything("sittings"))
                .allSatisfy(sitting -> assertThat(lastOf(sitting)).isBefore(NOW));
        assertThat(everything("enrolments"))
                .allSatisfy(enrolment ->
                        assertThat(enrolment.getDate("lastAt").toInstant()).isBefore(NOW));
    }
}
