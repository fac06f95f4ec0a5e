package coop.siembra.people;

import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

/** Empties the collections, because cached contexts share a store; indexes stay. */
public final class Cleared {

    private Cleared() {}

    public static void clear(MongoTemplate mongo) {
        mongo.getCollectionNames().stream()
                .filter(name -> !name.startsWith("system."))
                .forEach(name -> mongo.remove(new Query(), name));
    }
}
