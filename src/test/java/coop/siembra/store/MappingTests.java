package coop.siembra.store;

import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.kernel.CourseId;
import coop.siembra.kernel.PersonId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.types.Decimal128;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

@SpringBootTest
class MappingTests {
    @Autowired
    MongoTemplate mongo;

    @Document("mapping")
    @TypeAlias("mapping")
    record Sample(
            @Id PersonId id,
            @Version Long version,
            List<Shape> shapes,
            Map<String, CourseId> courses,
            UUID uuid,
            BigDecimal amount) {}

    sealed interface Shape {
        @TypeAlias("circle")
        record Circle(int radius) implements Shape {}

        @TypeAlias("square")
        record Square(int side) implements Shape {}
    }

    private static final Sample SAMPLE = new Sample(
            new PersonId("ana"),
            null,
            List.of(new Shape.Circle(1), new Shape.Square(2)),
            Map.of("first", new CourseId("empathy")),
            UUID.randomUUID(),
            new BigDecimal("1.50"));

    @Test
    void keepsTypedIdsAsTextAndAliasesInsteadOfClassNames() {
        mongo.remove(new Query(), Sample.class);
        mongo.insert(SAMPLE);
        var raw = mongo.getCollection("mapping").find().first();
        assertThat(raw)
                .containsEntry("_id", "ana")
                .containsEntry("_class", "mapping")
                .containsEntry("uuid", SAMPLE.uuid())
                .containsEntry("amount", Decimal128.parse("1.50"))
                .containsEntry("courses", new org.bson.Document("first", "empathy"));
        assertThat(raw.getList("shapes", org.bson.Document.class).getFirst()).containsEntry("_class", "circle");
    }

    @Test
    void readsBackWhatItWroteByTypedIds() {
        mongo.remove(new Query(), Sample.class);
        var saved = mongo.insert(SAMPLE);
        assertThat(mongo.findById(SAMPLE.id(), Sample.class)).isEqualTo(saved);
        assertThat(mongo.find(Query.query(Criteria.where("courses.first").is(new CourseId("empathy"))), Sample.class))
                .containsExactly(saved);
        assertThat(mongo.save(saved).version()).isEqualTo(1);
    }
}
