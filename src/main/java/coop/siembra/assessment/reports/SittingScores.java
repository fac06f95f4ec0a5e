package coop.siembra.assessment.reports;

import coop.siembra.assessment.Instruments;
import coop.siembra.assessment.instrument.Form;
import coop.siembra.assessment.instrument.Instrument;
import coop.siembra.assessment.keys.Keys;
import coop.siembra.assessment.norms.Norms;
import coop.siembra.assessment.scoring.Answers;
import coop.siembra.assessment.scoring.Key;
import coop.siembra.assessment.scoring.ResponseStyle;
import coop.siembra.assessment.scoring.ScoreReport;
import coop.siembra.assessment.scoring.Scores;
import coop.siembra.assessment.scoring.ScoringPlan;
import coop.siembra.assessment.scoring.StyleNote;
import coop.siembra.assessment.scoring.Yardsticks;
import coop.siembra.assessment.sitting.Sitting;
import coop.siembra.assessment.statistics.Reliabilities;
import coop.siembra.assessment.store.SittingStore;
import coop.siembra.assessment.store.SittingStore.Held;
import coop.siembra.kernel.SittingId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Scores any closed sitting, with the key that was in force when it closed and beside what is known of others now. It asks nobody's leave:
 * views of people at work go through {@link MyReports} and {@link GroupReports}.
 */
@Service
public class SittingScores {
    private final SittingStore store;
    private final Instruments instruments;
    private final Keys keys;
    private final Reliabilities reliabilities;
    private final Norms norms;

    SittingScores(SittingStore store, Instruments instruments, Keys keys, Reliabilities reliabilities, Norms norms) {
        this.store = store;
        this.instruments = instruments;
        this.keys = keys;
        this.reliabilities = reliabilities;
        this.norms = norms;
    }

    /**
     * A closed sitting with what was sat.
     *
     * @param instrument in the sitting's version
     * @param key the one in force when it closed
     */
    public record Closed(Instrument instrument, Form form, Sitting sitting, Key key) {

        /** Everything worth a question about how it was answered. */
        public List<StyleNote> notes() {
            return ResponseStyle.notes(instrument, form, plan(), answers(), sitting);
        }

        private ScoringPlan plan() {
            return ScoringPlan.of(instrument, form, key);
        }

        private Answers answers() {
            return Answers.of(form, sitting);
        }
    }

    /** Nothing when there is no such sitting, it is open or abandoned, or its instrument can no longer be read. */
    public Optional<Closed> find(SittingId id) {
        return store.find(id).map(Held::sitting).filter(Sitting::completed).flatMap(this::closed);
    }

    private Optional<Closed> closed(Sitting sitting) {
        var closing = Optional.ofNullable(sitting.closing()).orElseThrow();
        return instruments
                .version(sitting.instrument(), sitting.version())
                .flatMap(instrument -> instrument
                        .form(sitting.form())
                        .map(form ->
                                new Closed(instrument, form, sitting, keys.inForce(instrument, form, closing.at()))));
    }

    /** The scores beside nothing that is known of others: what they are, without how they compare. */
    ScoreReport alone(Closed closed) {
        return Scores.of(closed.plan(), closed.answers(), closed.sitting(), Yardsticks.none());
    }

    public ScoreReport report(Closed closed) {
        return report(closed, closed.key());
    }

    /** The scores with another key, to compare them with others made with it; empty when it does not cover the sitting's form. */
    Optional<ScoreReport> rescored(Closed closed, Key key) {
        return key.covers(closed.form()) ? Optional.of(report(closed, key)) : Optional.empty();
    }

    private ScoreReport report(Closed closed, Key key) {
        var sitting = closed.sitting();
        var yardsticks = new Yardsticks(
                reliabilities.of(sitting.instrument(), sitting.form()),
                norms.active(sitting.instrument(), sitting.form(), sitting.language()));
        return Scores.of(
                ScoringPlan.of(closed.instrument(), closed.form(), key), closed.answers(), sitting, yardsticks);
    }
}
