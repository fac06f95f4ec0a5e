package coop.siembra.store;

import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * A change of stored data that a release needs, declared as a bean. Migrations run at start, before indexes are made, in the order of
 * their ids and once for a database; one that a crash interrupted runs again from its beginning.
 */
public interface Migration {

    /** Orders and records it: the day it was written and what it does, as in {@code 2026-11-22-split-names}. */
    String id();

    void run(MongoTemplate mongo);
}
