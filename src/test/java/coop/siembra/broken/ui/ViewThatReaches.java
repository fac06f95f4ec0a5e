package coop.siembra.broken.ui;

import coop.siembra.broken.store.HiddenDocument;
import coop.siembra.hiring.Declarations;
import coop.siembra.learning.Learning;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Breaks: views read through services, and only what the signed-in person may see. */
public record ViewThatReaches(
        MongoTemplate mongo, HiddenDocument document, Learning learning, Declarations declarations) {}
