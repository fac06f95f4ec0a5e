package coop.siembra.learning;

import coop.siembra.content.ContentLibrary;
import coop.siembra.learning.course.Course;
import coop.siembra.learning.enrolment.Enrolment;
import coop.siembra.learning.store.AssignmentDocument;
import coop.siembra.learning.store.Enrolments;
import coop.siembra.store.Outbox;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Service;

/**
 * Brings in what a whole organisation is asked for and how far everybody has come, many in one write and without news: nothing that is made
 * of news, such as evidence and the activity log, follows from it. Whoever brings it in makes the team's rows and standings
 * afterwards, as {@code readiness rebuild} does. For stores that nobody works in yet.
 */
@Service
public class LearningImport {
    private static final Long FIRST = 0L; // many at once are stored without Spring counting them

    private final MongoOperations mongo;
    private final Enrolments enrolments;
    private final ContentLibrary library;

    LearningImport(MongoOperations mongo, Enrolments enrolments, ContentLibrary library) {
        this.mongo = mongo;
        this.enrolments = enrolments;
        this.library = library;
    }

    /**
     * Asks for courses.
     *
     * @throws IllegalArgumentException when there is no such course; nothing is stored then
     */
    public void ask(List<Assignment> assignments) {
        requireCourses(assignments.stream().map(asked -> asked.course().value()));
        if (assignments.isEmpty()) {
            return;
        }
        mongo.bulkOps(BulkMode.UNORDERED, AssignmentDocument.class)
                .insert(assignments.stream().map(LearningImport::document).toList())
                .execute();
    }

    private static AssignmentDocument document(Assignment asked) {
        return new AssignmentDocument(
                Assignments.key(asked.course(), asked.target()),
                FIRST,
                asked.target().key(),
                asked.course().value(),
                asked.dueOn().toString(),
                asked.by().value(),
                asked.at(),
                false,
                Outbox.empty());
    }

    /**
     * Puts enrolments whose activities nobody is in the middle of.
     *
     * @throws IllegalArgumentException when there is no such course; nothing is stored then
     * @throws org.springframework.dao.DuplicateKeyException when somebody has begun the course already
     */
    public void put(List<Enrolment> lived) {
        requireCourses(lived.stream().map(enrolment -> enrolment.course().value()));
        enrolments.addAll(lived);
    }

    private void requireCourses(Stream<String> courses) {
        courses.distinct().forEach(course -> {
            if (library.current(Course.class, course).isEmpty()) {
                throw new IllegalArgumentException("no course " + course);
            }
        });
    }
}
