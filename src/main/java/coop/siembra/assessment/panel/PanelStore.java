package coop.siembra.assessment.panel;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import coop.siembra.assessment.panel.PanelDocuments.ExpertDocument;
import coop.siembra.assessment.panel.PanelDocuments.PanelDocument;
import coop.siembra.kernel.InstrumentId;
import coop.siembra.store.Indexes;
import coop.siembra.store.Indexes.Index;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Panels and their experts: one document a panel, one an expert, each change one write under the condition that it is still allowed. */
@Repository
class PanelStore {
    private final MongoOperations mongo;

    PanelStore(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** The last first. */
    List<PanelDocument> panels(InstrumentId instrument) {
        return mongo.find(query(where("instrument").is(instrument.value())), PanelDocument.class).stream()
                .sorted(Comparator.comparing(PanelDocument::number).reversed())
                .toList();
    }

    Optional<PanelDocument> panel(PanelId id) {
        return Optional.ofNullable(mongo.findById(id.stored(), PanelDocument.class));
    }

    /** Keeps a new panel; false when its number was taken in between. */
    boolean add(PanelDocument panel) {
        try {
            mongo.insert(panel);
            return true;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    /** Takes no more ratings; false when it was closed before. */
    boolean close(PanelId id, Instant at, String by, List<String> counted) {
        var open = query(where("_id").is(id.stored()).and("closed").is(false));
        var update = Update.update("closed", true)
                .set("closedAt", at)
                .set("closedBy", by)
                .set("counted", counted);
        return mongo.updateFirst(open, update, PanelDocument.class).getModifiedCount() == 1;
    }

    /** The first invited first. */
    List<ExpertDocument> experts(PanelId id) {
        return mongo.find(query(where("panel").is(id.stored())), ExpertDocument.class).stream()
                .sorted(Comparator.comparing(ExpertDocument::invitedAt).thenComparing(ExpertDocument::id))
                .toList();
    }

    void add(ExpertDocument expert) {
        mongo.insert(expert);
    }

    /** Changes somebody who has not handed in. */
    boolean changeWaiting(PanelId panel, String expert, Update update) {
        var waiting = query(where("_id")
                .is(expert)
                .and("panel")
                .is(panel.stored())
                .and("state")
                .in(ExpertDocument.OPEN, ExpertDocument.REVOKED));
        return mongo.updateFirst(waiting, update, ExpertDocument.class).getMatchedCount() == 1;
    }

    Optional<ExpertDocument> byHash(String hash) {
        return Optional.ofNullable(mongo.findOne(query(where("hash").is(hash)), ExpertDocument.class));
    }

    /** Changes the one a link belongs to, while it works. */
    boolean changeOpen(String hash, Instant now, Update update) {
        var open = query(where("hash")
                .is(hash)
                .and("state")
                .is(ExpertDocument.OPEN)
                .and("expires")
                .gt(now));
        return mongo.updateFirst(open, update, ExpertDocument.class).getMatchedCount() == 1;
    }

    @Configuration(proxyBeanMethods = false)
    static class Declarations {

        @Bean
        Indexes panelIndexes() {
            return Indexes.of(PanelDocuments.PANELS, Index.on("instrument"));
        }

        @Bean
        Indexes panelExpertIndexes() {
            return Indexes.of(PanelDocuments.EXPERTS, Index.on("panel"), Index.unique("hash"));
        }
    }
}
