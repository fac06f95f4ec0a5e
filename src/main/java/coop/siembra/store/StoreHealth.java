package coop.siembra.store;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** Whether the store answers; Spring's own check asks what the embedded one does not understand. */
@Component
final class StoreHealth extends AbstractHealthIndicator {
    private final MongoTemplate mongo;
    private final StoreConnection connection;

    StoreHealth(MongoTemplate mongo, StoreConnection connection) {
        super("the store does not answer");
        this.mongo = mongo;
        this.connection = connection;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        mongo.getCollection("migrations").find().limit(1).first();
        health.up().withDetail("store", connection.isEmbedded() ? "embedded" : "mongodb");
    }
}
