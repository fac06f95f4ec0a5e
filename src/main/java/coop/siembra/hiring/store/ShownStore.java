package coop.siembra.hiring.store;

import coop.siembra.hiring.fairness.Figures;
import coop.siembra.hiring.fairness.Moments;
import coop.siembra.hiring.model.OpeningId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.stereotype.Repository;

/** Which figures of groups were shown last of an opening, by question: the same to everybody who looks, and no persons. */
@Repository
public class ShownStore {
    private final MongoTemplate mongo;

    ShownStore(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** Scores of a group by one measure. */
    public record Scores(String measure, String group, Moments moments) {}

    /** @param version null before it is stored */
    public record Held(
            OpeningId opening,
            String question,
            Figures figures,
            List<Scores> scores,
            @Nullable Long version) {

        public Held with(Figures moved) {
            return new Held(opening, question, moved, scores, version);
        }

        public Held with(List<Scores> moved) {
            return new Held(opening, question, figures, moved, version);
        }
    }

    public Held find(OpeningId opening, String question) {
        return stored(opening, question).orElseGet(() -> new Held(opening, question, Figures.none(), List.of(), null));
    }

    private Optional<Held> stored(OpeningId opening, String question) {
        return Optional.ofNullable(mongo.findById(id(opening, question), ShownDocument.class))
                .map(found ->
                        new Held(opening, question, new Figures(found.stages()), found.scores(), found.version()));
    }

    private static String id(OpeningId opening, String question) {
        return opening.value() + ":" + question;
    }

    /** Stores what is shown now; where somebody else was first, what they saw is shown. */
    public Held save(Held held) {
        var id = id(held.opening(), held.question());
        try {
            mongo.save(new ShownDocument(id, held.figures().stages(), held.scores(), held.version()));
            return held;
        } catch (OptimisticLockingFailureException | DuplicateKeyException somebodyElse) {
            return find(held.opening(), held.question());
        }
    }

    /** @param id opening and question */
    @Document("hiringShown")
    @TypeAlias("hiring-shown")
    record ShownDocument(
            @Id String id,
            List<Figures.Table> stages,
            List<Scores> scores,
            @Version @Nullable Long version) {}
}
