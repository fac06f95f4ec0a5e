package coop.siembra.hiring.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.stereotype.Repository;

/**
 * Which groups people count themselves among, under a key that leads nowhere by itself: without application, opening or time, by which
 * somebody could be found out.
 */
@Repository
public class DeclarationStore {
    private final MongoTemplate mongo;

    DeclarationStore(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** What was declared, ids of options by question. */
    public Optional<Map<String, List<String>>> find(String key) {
        return Optional.ofNullable(mongo.findById(key, DeclarationDocument.class))
                .map(DeclarationDocument::groups);
    }

    /** Those of the keys there are. */
    public Map<String, Map<String, List<String>>> findAll(Collection<String> keys) {
        Map<String, Map<String, List<String>>> found = new HashMap<>();
        mongo.find(query(where("_id").in(keys)), DeclarationDocument.class)
                .forEach(document -> found.put(document.id(), document.groups()));
        return found;
    }

    public void save(String key, String version, Map<String, List<String>> groups) {
        mongo.save(new DeclarationDocument(key, version, groups));
    }

    public void remove(String key) {
        mongo.remove(query(where("_id").is(key)), DeclarationDocument.class);
    }

    /** @param version of the questions, as the content counts it */
    @Document("declarations")
    @TypeAlias("group-declaration")
    record DeclarationDocument(@Id String id, String version, Map<String, List<String>> groups) {}
}
