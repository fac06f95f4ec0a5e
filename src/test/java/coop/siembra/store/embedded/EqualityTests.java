package coop.siembra.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class EqualityTests {
    private final Document document = new Document("name", "ana")
            .append("units", List.of("top", "shop"))
            .append("place", new Document("town", "x"));

    @Test
    void seesTextsAndTextsInLists() {
        assertThat(Equality.holds(document, new Document("name", "ana"))).isTrue();
        assertThat(Equality.holds(document, new Document("units", "shop").append("name", "ana")))
                .isTrue();
        assertThat(Equality.holds(document, new Document())).isTrue();
    }

    @Test
    void leavesAllElseToTheMatcher() {
        for (var query : List.of(
                new Document("name", "eva"),
                new Document("place.town", "x"),
                new Document("units", new Document("$in", List.of("shop"))),
                new Document("name", "ana").append("units", "back"),
                new Document("none", "ana"),
                new Document("$or", List.of(new Document("name", "ana"))))) {
            assertThat(Equality.holds(document, query)).as(query.toString()).isFalse();
        }
    }

    @Property
    void saysNothingThatTheMatcherDoesNot(@ForAll("documents") Document some, @ForAll("documents") Document query) {
        if (Equality.holds(some, query)) {
            assertThat(new DefaultQueryMatcher().matches(some, query)).isTrue();
        }
    }

    @Provide
    Arbitrary<Document> documents() {
        var texts = Arbitraries.of("a", "b", "");
        Arbitrary<Object> values = Arbitraries.oneOf(
                texts.map(text -> (Object) text),
                texts.list().ofMaxSize(2).map(list -> (Object) list),
                Arbitraries.just((Object) 1),
                texts.map(text -> (Object) new Document("a", text)));
        return Arbitraries.maps(Arbitraries.of("a", "b", "a.a"), values)
                .ofMaxSize(2)
                .map(map -> {
                    var made = new Document();
                    map.forEach(made::append);
                    return made;
                });
    }
}
