package coop.siembra.broken.model;

import org.springframework.data.mongodb.core.MongoTemplate;

/** Breaks: what is pure knows no framework. */
public record ModelWithSpring(MongoTemplate mongo) {}
