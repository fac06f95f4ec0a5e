package coop.siembra.assessment.store;

import coop.siembra.assessment.instrument.Instrument;
import coop.siembra.assessment.sitting.Sitting;
import coop.siembra.assessment.sitting.Sitting.Closing;
import coop.siembra.assessment.sitting.Sitting.Given;
import coop.siembra.assessment.sitting.Sitting.Purpose;
import coop.siembra.assessment.sitting.SittingSummary;
import coop.siembra.assessment.sitting.Taker;
import coop.siembra.assessment.store.SittingDocument.ClosingDocument;
import coop.siembra.assessment.store.SittingDocument.GivenDocument;
import coop.siembra.assessment.store.SittingDocument.SummaryDocument;
import coop.siembra.kernel.InstrumentId;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.SittingId;
import coop.siembra.store.Outbox;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Between a sitting and its document. */
final class SittingMapping {

    private SittingMapping() {}

    /** What says that a taker has a sitting of an instrument for a purpose open. */
    static String open(Taker taker, InstrumentId instrument, Purpose purpose) {
        return taker.key() + "|" + instrument + "|" + purpose;
    }

    /** @param instrument what is sat */
    static SittingDocument write(Sitting sitting, Instrument instrument, @Nullable Long revision, Outbox outbox) {
        var closing = sitting.closing();
        boolean begun = sitting.beganAt() != null && closing == null;
        boolean limited = instrument.timeLimit() != null;
        return new SittingDocument(
                sitting.id().value(),
                revision,
                sitting.taker().key(),
                sitting.instrument().value(),
                sitting.version(),
                sitting.form(),
                sitting.purpose().name(),
                sitting.language().code(),
                sitting.seed(),
                sitting.invented(),
                sitting.createdAt(),
                sitting.consentedAt(),
                sitting.beganAt(),
                sitting.responses().entrySet().stream()
                        .map(entry -> write(entry.getKey(), entry.getValue()))
                        .toList(),
                sitting.page(),
                sitting.tab(),
                closing == null ? null : write(closing),
                sitting.carried() ? true : null,
                closing == null ? open(sitting.taker(), sitting.instrument(), sitting.purpose()) : null,
                begun && limited ? true : null,
                begun && !limited ? true : null,
                closing == null || closing.abandoned() ? null : AnswerSheet.write(sitting, instrument),
                outbox);
    }

    private static ClosingDocument write(Closing closing) {
        return new ClosingDocument(closing.at(), closing.timeUp(), closing.abandoned() ? true : null);
    }

    private static GivenDocument write(String item, Given given) {
        return new GivenDocument(
                item,
                given.response(),
                given.at(),
                given.changes(),
                given.spent().toMillis());
    }

    static Sitting read(SittingDocument document) {
        Map<String, Given> responses = new LinkedHashMap<>();
        document.responses()
                .forEach(given -> responses.put(
                        given.item(),
                        new Given(given.response(), given.at(), given.changes(), Duration.ofMillis(given.spent()))));
        return new Sitting(
                new SittingId(document.id()),
                Taker.of(document.taker()),
                new InstrumentId(document.instrument()),
                document.version(),
                document.form(),
                Purpose.valueOf(document.purpose()),
                language(document.language()),
                document.seed(),
                document.invented(),
                document.createdAt(),
                document.consentedAt(),
                document.beganAt(),
                responses,
                document.page(),
                document.tab(),
                closing(document.closing()),
                Boolean.TRUE.equals(document.carried()));
    }

    static SittingSummary read(SummaryDocument document) {
        return new SittingSummary(
                new SittingId(document.id()),
                Taker.of(document.taker()),
                new InstrumentId(document.instrument()),
                document.version(),
                document.form(),
                Purpose.valueOf(document.purpose()),
                document.createdAt(),
                document.beganAt(),
                closing(document.closing()));
    }

    private static @Nullable Closing closing(@Nullable ClosingDocument stored) {
        return stored == null
                ? null
                : new Closing(stored.at(), stored.timeUp(), Boolean.TRUE.equals(stored.abandoned()));
    }

    private static Language language(String code) {
        return code.equals(Language.ES.code()) ? Language.ES : Language.EN;
    }
}
