package coop.siembra.records;

import coop.siembra.assessment.events.AssessmentEvent;
import coop.siembra.assessment.instrument.Instrument;
import coop.siembra.assessment.sitting.Taker;
import coop.siembra.content.ContentLibrary;
import coop.siembra.content.ContentVersion;
import coop.siembra.kernel.PersonId;
import coop.siembra.records.StatementLog.StatementDocument;
import coop.siembra.store.Additions;
import coop.siembra.store.OutboxListener;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** Adds to the log that employees sat instruments. Applicants are not in it: it is about learning at work. */
@Component
class SittingLog implements OutboxListener<AssessmentEvent> {
    private final MongoTemplate mongo;
    private final ContentLibrary library;
    private final Clock clock;
    private final SittingStatements maker;

    SittingLog(
            MongoTemplate mongo,
            ContentLibrary library,
            Clock clock,
            @Value("${siembra.address:http://localhost:8080}") String address) {
        this.mongo = mongo;
        this.library = library;
        this.clock = clock;
        this.maker = new SittingStatements(new StatementParts(address));
    }

    @Override
    public Class<AssessmentEvent> listensTo() {
        return AssessmentEvent.class;
    }

    @Override
    public void hear(AssessmentEvent event) {
        hearAll(List.of(event));
    }

    @Override
    public void hearAll(List<AssessmentEvent> events) {
        Additions.addMissing(
                mongo,
                StatementDocument.class,
                events.stream().flatMap(this::document).toList());
    }

    private Stream<StatementDocument> document(AssessmentEvent event) {
        return Taker.of(event.session().taker()).person().map(person -> document(event, person)).stream();
    }

    private StatementDocument document(AssessmentEvent event, PersonId person) {
        var session = event.session();
        var title = library.version(
                        Instrument.class, session.instrument().value(), new ContentVersion(session.version()))
                .map(Instrument::title)
                .orElse(null);
        var registration = SittingStatements.registration(session.sitting());
        return StatementDocument.of(
                event, person, registration, clock.instant(), maker.statement(event, person, title));
    }
}
