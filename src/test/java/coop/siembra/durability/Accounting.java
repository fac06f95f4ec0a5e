package coop.siembra.durability;

import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.kernel.PersonId;
import coop.siembra.learning.CourseStanding;
import coop.siembra.learning.Standings;
import coop.siembra.learning.store.EnrolmentDocument;
import coop.siembra.learning.store.EnrolmentDocument.ActivityDocument;
import coop.siembra.learning.store.EnrolmentDocument.AnswerDocument;
import coop.siembra.store.OutboxRelay;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/**
 * Starts the application on a data folder, lets it tell all news, and compares what was made of the news with the enrolments the news
 * comes from: nothing may be lost and nothing doubled. It holds for people who promise a practice once.
 */
final class Accounting {
    private final MongoTemplate mongo;
    private final Standings standings;

    private Accounting(MongoTemplate mongo, Standings standings) {
        this.mongo = mongo;
        this.standings = standings;
    }

    /** Returns how many statements there are. */
    static long settle(Path data) {
        try (var node = Node.start(data)) {
            node.getBean(OutboxRelay.class).drain();
            return new Accounting(node.getBean(MongoTemplate.class), node.getBean(Standings.class)).compare();
        }
    }

    private long compare() {
        var enrolments = mongo.findAll(EnrolmentDocument.class);
        assertThat(enrolments).isNotEmpty().allSatisfy(enrolment -> {
            assertThat(enrolment.outbox().events()).isEmpty();
            assertThat(statements(enrolment))
                    .as("statements about %s", enrolment.id())
                    .isEqualTo(news(enrolment));
        });
        var answers = new HashMap<String, Long>();
        enrolments.forEach(enrolment -> answers.merge(enrolment.person(), answers(enrolment), Long::sum));
        answers.forEach((person, given) -> {
            var query = Query.query(
                    Criteria.where("person").is(person).and("source").is("CHECK"));
            assertThat(mongo.count(query, "evidence"))
                    .as("evidence about %s", person)
                    .isEqualTo(given);
            compareRow(new PersonId(person));
        });
        return mongo.count(new Query(), "statements");
    }

    /** All but those about activities opened again, which leave no trace in an enrolment to count them by. */
    private long statements(EnrolmentDocument enrolment) {
        var about = Query.query(Criteria.where("registration").is(registration(enrolment)));
        return mongo.find(about, Document.class, "statements").stream()
                .filter(statement -> !statement.getString("json").contains("/verbs/resumed"))
                .count();
    }

    private static String registration(EnrolmentDocument enrolment) {
        return UUID.nameUUIDFromBytes(enrolment.id().getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private void compareRow(PersonId person) {
        var row = Objects.requireNonNull(mongo.findById(person.value(), Document.class, "team_rows"));
        var now = standings.of(person);
        int done = now.stream().mapToInt(one -> one.progress().done()).sum();
        int required = now.stream().mapToInt(one -> one.progress().required()).sum();
        assertThat(row.getInteger("done")).isEqualTo(done * 100 / required);
        assertThat(row.getDate("lastAt").toInstant()).isEqualTo(last(now));
    }

    private static Instant last(List<CourseStanding> standings) {
        return standings.stream()
                .map(CourseStanding::lastAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** How many pieces of news an enrolment has told since it was begun. */
    private static long news(EnrolmentDocument enrolment) {
        long activities = enrolment.activities().stream()
                .mapToLong(activity -> 1 + news(activity))
                .sum();
        return 1 + activities + (enrolment.completion() == null ? 0 : 1);
    }

    private static long news(ActivityDocument activity) {
        long done = activity.doneAt() == null ? 0 : 1;
        return switch (activity.kind()) {
            case "check" -> answers(activity) + finished(activity);
            case "conversation" ->
                or(activity.talks()).stream()
                        .mapToLong(talk -> talk.choices().size() - talk.replayed() + (talk.endedAt() == null ? 0 : 1))
                        .sum();
            case "practice" -> {
                var practice = Objects.requireNonNull(activity.practice());
                yield done
                        + (practice.dueOn() == null ? 0 : 1)
                        + practice.observations().size();
            }
            default -> done;
        };
    }

    private static long answers(EnrolmentDocument enrolment) {
        return enrolment.activities().stream().mapToLong(Accounting::answers).sum();
    }

    private static long answers(ActivityDocument activity) {
        return or(activity.checks()).stream()
                .mapToLong(attempt -> attempt.past() == null
                        ? attempt.answers().stream()
                                .map(AnswerDocument::score)
                                .filter(Objects::nonNull)
                                .count()
                        : attempt.past().lines().count())
                .sum();
    }

    private static long finished(ActivityDocument activity) {
        return or(activity.checks()).stream()
                .filter(attempt -> attempt.finishedAt() != null)
                .count();
    }

    private static <T> List<T> or(@Nullable List<T> list) {
        return Objects.requireNonNullElse(list, List.of());
    }
}
