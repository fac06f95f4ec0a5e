package coop.siembra.readiness;

import static coop.siembra.access.Cooperative.SALES;
import static coop.siembra.learning.Learners.EMPATHY;
import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.QuietApplicationTest;
import coop.siembra.access.Cooperative;
import coop.siembra.kernel.CourseId;
import coop.siembra.kernel.PersonId;
import coop.siembra.readiness.TeamPage.Row;
import coop.siembra.readiness.TeamQuery.Order;
import coop.siembra.readiness.TeamRowDocument.CourseDocument;
import coop.siembra.readiness.TeamRowDocument.MasteryDocument;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.security.test.context.support.WithMockUser;

/** A thousand people in a team, sorted by everything, page by page. */
@QuietApplicationTest
@WithMockUser(username = "hugo", roles = "HEAD")
class LargeTeamTests {
    private static final int PEOPLE = 1000;
    private static final Instant NOW = Instant.parse("2026-11-20T09:30:00Z");

    @Autowired
    TeamOverview overview;

    @Autowired
    MongoTemplate mongo;

    private final Random random = new Random(11);

    @BeforeEach
    void fill(@Autowired Cooperative cooperative) {
        cooperative.found();
        mongo.remove(new org.springframework.data.mongodb.core.query.Query(), TeamRowDocument.class);
        var documents = new ArrayList<TeamRowDocument>();
        for (int i = 0; i < PEOPLE; i++) {
            documents.add(row("p" + i, List.of("top", "sales", "shop")));
        }
        documents.add(row("stranger", List.of("top", "back")));
        mongo.insertAll(documents);
    }

    private TeamRowDocument row(String id, List<String> path) {
        var name = "Name " + random.nextInt(400);
        var due = maybe(LocalDate.of(2026, 11, 1).plusDays(random.nextInt(60)).toString());
        var score = maybe(random.nextInt(101) / 100.0);
        var mean = random.nextDouble();
        var mastery = maybe(new MasteryDocument(mean, mean / 2, mean, 4, random.nextBoolean()));
        var last = maybe(NOW.minusSeconds(random.nextInt(1_000_000)));
        int done = random.nextInt(101);
        var course = new CourseDocument(done, 3, 10, score, mastery, due, last, null);
        Map<String, CourseDocument> courses = random.nextInt(4) == 0 ? Map.of() : Map.of(EMPATHY.value(), course);
        return new TeamRowDocument(
                id,
                null,
                name,
                name.toLowerCase(),
                "Teller",
                "Caja",
                path,
                1,
                0,
                done,
                due,
                score,
                mastery,
                last,
                courses,
                "2026-11-20");
    }

    private <T> @Nullable T maybe(T value) {
        return random.nextInt(5) == 0 ? null : value;
    }

    private List<Row> all(@Nullable CourseId course, Order order, boolean descending) {
        var found = new ArrayList<Row>();
        for (int page = 0; page < PEOPLE / TeamQuery.PAGE; page++) {
            var shown = overview.page(new TeamQuery(SALES, course, false, "", order, descending, page));
            assertThat(shown.total()).isEqualTo(PEOPLE);
            assertThat(shown.rows()).hasSize(TeamQuery.PAGE);
            found.addAll(shown.rows());
        }
        return found;
    }

    @ParameterizedTest
    @EnumSource(Order.class)
    void sortsByAnythingBothWaysAndShowsEverybodyOnce(Order order) {
        for (var course : new ArrayList<@Nullable CourseId>(java.util.Arrays.asList(null, EMPATHY))) {
            var up = all(course, order, false);
            var down = all(course, order, true);
            assertThat(up).extracting(Row::person).doesNotHaveDuplicates().doesNotContain(new PersonId("stranger"));
            assertThat(down).extracting(Row::person).doesNotHaveDuplicates();
            assertThat(up).isSortedAccordingTo(by(order));
            assertThat(down).isSortedAccordingTo(by(order).reversed());
        }
    }

    private static Comparator<Row> by(Order order) {
        return switch (order) {
            case NAME -> Comparator.comparing(row -> row.name().toLowerCase());
            case DONE -> Comparator.comparing(Row::done);
            case DUE -> Comparator.comparing(Row::dueOn, Comparator.nullsFirst(Comparator.naturalOrder()));
            case SCORE -> Comparator.comparing(Row::score, Comparator.nullsFirst(Comparator.naturalOrder()));
            case MASTERY ->
                Comparator.comparing(
                        row -> row.mastery() == null ? null : row.mastery().mean(),
                        Comparator.nullsFirst(Comparator.naturalOrder()));
            case LAST -> Comparator.comparing(Row::lastAt, Comparator.nullsFirst(Comparator.naturalOrder()));
        };
    }

    @Test
    void showsNothingBehindTheLastPage() {
        var shown = overview.page(new TeamQuery(SALES, null, false, "", Order.NAME, false, 10));
        assertThat(shown.rows()).isEmpty();
        assertThat(shown.total()).isEqualTo(PEOPLE);
    }

    @Test
    void findsAmongAThousand() {
        var shown = overview.page(new TeamQuery(SALES, null, false, "name 39", Order.LAST, true, 0));
        assertThat(shown.total()).isEqualTo(shown.rows().size()).isPositive();
        assertThat(shown.rows()).allSatisfy(row -> assertThat(row.name()).startsWith("Name 39"));
    }
}
