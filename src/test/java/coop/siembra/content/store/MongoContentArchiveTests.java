package coop.siembra.content.store;

import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.content.Bundle;
import coop.siembra.content.ContentArchive;
import coop.siembra.content.ContentArchive.Accepted;
import coop.siembra.content.ContentVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.mongodb.core.MongoTemplate;

@SpringBootTest
class MongoContentArchiveTests {
    @Autowired
    ContentArchive archive;

    @Autowired
    MongoTemplate mongo;

    private final Bundle first = bundle("one");
    private final Bundle second = bundle("two");

    @BeforeEach
    void forgetEverything() {
        mongo.remove(VersionDocument.class).all();
        mongo.remove(AcceptedDocument.class).all();
    }

    @Test
    void keepsEveryVersionWithItsBytes() {
        archive.keep(new Accepted(List.of(first), "competencies: []", Set.of("listening")));
        archive.keep(new Accepted(List.of(second), "competencies: [x]", Set.of()));
        var found = archive.find("courses/small", first.version()).orElseThrow();
        assertThat(found.bundle().version()).isEqualTo(first.version());
        assertThat(found.bundle().bytes("01-first/10-a.b.en.md").orElseThrow())
                .isEqualTo("one".getBytes(StandardCharsets.UTF_8));
        assertThat(found.competencyIds()).containsExactly("listening");
        assertThat(archive.find("courses/small", new ContentVersion("0123456789abcdef")))
                .isEmpty();
        assertThat(archive.find("courses/other", first.version())).isEmpty();
    }

    @Test
    void remembersWhatWasAcceptedLast() {
        assertThat(archive.last()).isEmpty();
        assertThat(archive.lastMark()).isEmpty();
        archive.keep(new Accepted(List.of(first), "one", Set.of("a")));
        archive.keep(new Accepted(List.of(second), "two", Set.of("b")));
        var last = archive.last().orElseThrow();
        assertThat(archive.lastMark()).contains(last.mark());
        assertThat(last.competencies()).isEqualTo("two");
        assertThat(last.competencyIds()).containsExactly("b");
        assertThat(last.bundles()).extracting(Bundle::version).containsExactly(second.version());
    }

    @Test
    void storesTheSameVersionOnceAndNoClassNames() {
        archive.keep(new Accepted(List.of(first), "one", Set.of()));
        archive.keep(new Accepted(List.of(first), "one", Set.of()));
        List<Document> stored = mongo.findAll(Document.class, "content_versions");
        assertThat(stored).singleElement().satisfies(document -> {
            assertThat(document.get("_id")).isEqualTo("courses/small@" + first.version());
            assertThat(document.toJson()).doesNotContain("coop.siembra");
        });
    }

    private static Bundle bundle(String text) {
        return new Bundle("courses", "small", Map.of("01-first/10-a.b.en.md", text.getBytes(StandardCharsets.UTF_8)));
    }
}
