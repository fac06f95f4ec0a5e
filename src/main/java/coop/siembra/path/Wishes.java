package coop.siembra.path;

import coop.siembra.kernel.CourseId;
import coop.siembra.kernel.PersonId;
import coop.siembra.path.model.Wish;
import coop.siembra.path.model.Wish.By;
import coop.siembra.path.model.Wish.Choice;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.stereotype.Component;

/** What was decided about people's paths: of each side the latest word about each course. It asks nobody's leave. */
@Component
class Wishes {
    private static final int TRIES = 5;

    private final MongoOperations mongo;

    Wishes(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** The latest last. */
    List<Wish> about(PersonId person) {
        var document = mongo.findById(person.value(), OverridesDocument.class);
        return document == null
                ? List.of()
                : document.overrides().stream().map(OverrideDocument::read).toList();
    }

    /** Adds the latest word. */
    void add(PersonId person, Wish wish) {
        for (int attempt = 1; ; attempt++) {
            try {
                addOnce(person, OverrideDocument.of(wish));
                return;
            } catch (OptimisticLockingFailureException | DuplicateKeyException overtaken) {
                if (attempt == TRIES) {
                    throw overtaken;
                }
            }
        }
    }

    private void addOnce(PersonId person, OverrideDocument added) {
        var before = mongo.findById(person.value(), OverridesDocument.class);
        List<OverrideDocument> all = new ArrayList<>(before == null ? List.of() : before.overrides());
        all.removeIf(earlier ->
                earlier.course().equals(added.course()) && earlier.by().equals(added.by()));
        all.add(added);
        mongo.save(new OverridesDocument(person.value(), before == null ? null : before.revision(), all));
    }

    /**
     * What was decided about one person's path.
     *
     * @param id the person's
     * @param overrides the latest last
     */
    @Document("path_overrides")
    @TypeAlias("path-overrides")
    record OverridesDocument(
            @Id String id, @Version @Nullable Long revision, List<OverrideDocument> overrides) {}

    /** A decision as stored. */
    record OverrideDocument(String course, String choice, String by, String who, Instant at, String reason) {

        static OverrideDocument of(Wish wish) {
            return new OverrideDocument(
                    wish.course().value(),
                    wish.choice().name(),
                    wish.by().name(),
                    wish.who().value(),
                    wish.at(),
                    wish.reason());
        }

        Wish read() {
            return new Wish(
                    new CourseId(course), Choice.valueOf(choice), By.valueOf(by), new PersonId(who), at, reason);
        }
    }
}
