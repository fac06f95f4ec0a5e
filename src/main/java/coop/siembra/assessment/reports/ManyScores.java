package coop.siembra.assessment.reports;

import coop.siembra.assessment.Instruments;
import coop.siembra.assessment.instrument.Form;
import coop.siembra.assessment.instrument.Instrument;
import coop.siembra.assessment.instrument.Scale;
import coop.siembra.assessment.instrument.Scale.Role;
import coop.siembra.assessment.keys.Keys;
import coop.siembra.assessment.scoring.Answers;
import coop.siembra.assessment.scoring.Key;
import coop.siembra.assessment.scoring.ScoringPlan;
import coop.siembra.assessment.store.ClosedSittings;
import coop.siembra.assessment.store.ClosedSittings.Answered;
import coop.siembra.kernel.InstrumentId;
import coop.siembra.kernel.SittingId;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/**
 * Scores closed sittings by the thousand, each with the key that was in force when it closed, beside nothing that is known of others. It
 * asks nobody's leave.
 */
@Service
public class ManyScores {
    private final ClosedSittings sittings;
    private final Instruments instruments;
    private final Keys keys;

    ManyScores(ClosedSittings sittings, Instruments instruments, Keys keys) {
        this.sittings = sittings;
        this.instruments = instruments;
        this.keys = keys;
    }

    /**
     * What a sitting gave in one scale that is a result.
     *
     * @param key version of the key it was scored with
     * @param value 0 to 100
     */
    public record Score(SittingId sitting, Instrument instrument, String form, String key, Scale scale, double value) {}

    /** Nothing of sittings that are open or abandoned, or whose instrument can no longer be read, nor of scales of which too little was answered. */
    public void each(Collection<SittingId> ids, Consumer<Score> consumer) {
        Map<String, Optional<Plans>> plans = new HashMap<>();
        sittings.each(
                ids,
                sitting -> plans.computeIfAbsent(
                                String.join("|", sitting.instrument(), sitting.version(), sitting.form()),
                                which -> plans(sitting))
                        .ifPresent(found -> score(sitting, found, consumer)));
    }

    private Optional<Plans> plans(Answered sitting) {
        return instruments
                .version(new InstrumentId(sitting.instrument()), sitting.version())
                .flatMap(instrument -> instrument
                        .form(sitting.form())
                        .map(form -> new Plans(instrument, form, keys.inForce(instrument, form))));
    }

    private static void score(Answered sitting, Plans plans, Consumer<Score> consumer) {
        var plan = plans.at(sitting.closedAt());
        var items = plan.score(Answers.of(plan.items(), sitting::response));
        plan.scales().stream()
                .filter(scale -> scale.scale().role() == Role.RESULT)
                .forEach(scale -> scale.scaled(items)
                        .ifPresent(value -> consumer.accept(new Score(
                                new SittingId(sitting.id()),
                                plans.instrument,
                                sitting.form(),
                                plan.key().version(),
                                scale.scale(),
                                value))));
    }

    /** How a form of one version is scored, by when a sitting closed. */
    private static final class Plans {
        private final Instrument instrument;
        private final Form form;
        private final Function<Instant, Key> inForce;
        private final Map<String, ScoringPlan> byKey = new HashMap<>();

        Plans(Instrument instrument, Form form, Function<Instant, Key> inForce) {
            this.instrument = instrument;
            this.form = form;
            this.inForce = inForce;
        }

        ScoringPlan at(Instant closed) {
            var key = inForce.apply(closed);
            return byKey.computeIfAbsent(key.version(), version -> ScoringPlan.of(instrument, form, key));
        }
    }
}
