package coop.siembra.assessment;

import coop.siembra.access.PersonalData;
import coop.siembra.assessment.Accommodations.Accommodation;
import coop.siembra.assessment.BaselineNotes.BaselineDocument;
import coop.siembra.assessment.instrument.Form;
import coop.siembra.assessment.instrument.Instrument;
import coop.siembra.assessment.sitting.Sitting;
import coop.siembra.assessment.sitting.Sitting.Closing;
import coop.siembra.assessment.sitting.Sitting.Given;
import coop.siembra.assessment.sitting.SittingSummary;
import coop.siembra.assessment.sitting.Taker;
import coop.siembra.assessment.store.SittingStore;
import coop.siembra.assessment.store.SittingStore.Held;
import coop.siembra.item.Item;
import coop.siembra.item.ResponseWords;
import coop.siembra.kernel.InstrumentId;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.SittingId;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All sittings of a person with every answer in the words that were on the screen, what they put off, and their extra time. */
@Component
public class SittingData implements PersonalData {
    private final SittingStore store;
    private final Instruments instruments;
    private final BaselineNotes notes;
    private final Accommodations accommodations;

    SittingData(SittingStore store, Instruments instruments, BaselineNotes notes, Accommodations accommodations) {
        this.store = store;
        this.instruments = instruments;
        this.notes = notes;
        this.accommodations = accommodations;
    }

    @Override
    public String key() {
        return "assessments";
    }

    @Override
    public String title() {
        return "assessment.export.sittings";
    }

    @Override
    public Object about(PersonId person) {
        var all = of(Taker.person(person));
        var baseline = notes.find(person);
        if (baseline != null) {
            all.put("baseline", Baseline.of(baseline));
        }
        return all;
    }

    /** What is kept of any taker. It asks nobody's leave: whoever calls knows that it is the taker who asks. */
    public Map<String, Object> of(Taker me) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put(
                "sittings",
                store.of(me).stream()
                        .sorted(Comparator.comparing(SittingSummary::createdAt))
                        .flatMap(summary -> store.find(summary.id()).stream())
                        .map(Held::sitting)
                        .map(this::sat)
                        .toList());
        all.put(
                "extraTime",
                accommodations.decisions(me).stream().map(Extra::of).toList());
        return all;
    }

    private Sat sat(Sitting sitting) {
        var instrument = instruments.version(sitting.instrument(), sitting.version());
        var form = instrument.flatMap(found -> found.form(sitting.form()));
        return new Sat(
                sitting.id(),
                sitting.instrument(),
                instrument.map(Instrument::title).orElse(null),
                sitting.version(),
                sitting.form(),
                sitting.purpose(),
                sitting.language(),
                sitting.invented(),
                sitting.carried(),
                sitting.createdAt(),
                sitting.consentedAt(),
                sitting.beganAt(),
                sitting.closing(),
                sitting.seed(),
                sitting.page(),
                sitting.responses().entrySet().stream()
                        .map(entry -> answer(entry.getKey(), entry.getValue(), form))
                        .toList());
    }

    private static Answer answer(String id, Given given, Optional<Form> form) {
        var item = form.flatMap(found -> found.item(id)).map(Form.Placed::item);
        return new Answer(
                id,
                item.map(Item::stem).orElse(null),
                given.response(),
                item.map(found -> ResponseWords.of(found, given.response())).orElse(List.of()),
                given.at(),
                given.changes(),
                given.spent().toSeconds());
    }

    /**
     * A sitting.
     *
     * @param fromApplication whether it was sat as an applicant and carried over
     * @param seed of the order of items
     */
    private record Sat(
            SittingId sitting,
            InstrumentId instrument,
            @Nullable LocalizedText title,
            String version,
            String form,
            Sitting.Purpose purpose,
            Language language,
            boolean invented,
            boolean fromApplication,
            Instant openedAt,
            @Nullable Instant agreedAt,
            @Nullable Instant beganAt,
            @Nullable Closing closed,
            long seed,
            int page,
            List<Answer> answers) {}

    private record Answer(
            String item,
            @Nullable LocalizedText asked,
            List<String> answer,
            List<LocalizedText> inWords,
            Instant at,
            int changes,
            long seconds) {}

    private record Baseline(
            @Nullable String firstSeenOn,
            @Nullable String putOffSince,
            @Nullable Integer timesPutOff,
            @Nullable String putOffUntil) {

        static Baseline of(BaselineDocument document) {
            var putOff = document.putOff();
            return putOff == null
                    ? new Baseline(document.firstSeenOn(), null, null, null)
                    : new Baseline(document.firstSeenOn(), putOff.round(), putOff.times(), putOff.until());
        }
    }

    private record Extra(int percent, PersonId decidedBy, Instant at) {
        static Extra of(Accommodation decided) {
            return new Extra(decided.percent(), decided.by(), decided.at());
        }
    }
}
