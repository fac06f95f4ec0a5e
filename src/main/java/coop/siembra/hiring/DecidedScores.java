package coop.siembra.hiring;

import coop.siembra.assessment.instrument.Instrument.Measures;
import coop.siembra.assessment.reports.ManyScores;
import coop.siembra.hiring.fairness.Moments;
import coop.siembra.hiring.fairness.Sides;
import coop.siembra.hiring.model.Applicant;
import coop.siembra.hiring.model.Decision;
import coop.siembra.hiring.model.Employment;
import coop.siembra.hiring.model.Standing;
import coop.siembra.hiring.store.ApplicantStore;
import coop.siembra.hiring.store.OpeningStore;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.SittingId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Service;

/**
 * How those scored about whom all is decided, in all openings together: those hired and those turned down. Whoever withdrew, took back that
 * their answers may be used, or is deleted is on neither side. It scores every sitting anew, a third of a millisecond each, and asks nobody's
 * leave: what it gives is for figures about many.
 */
@Service
public class DecidedScores {
    private final OpeningStore openings;
    private final ApplicantStore applicants;
    private final ManyScores scores;

    DecidedScores(OpeningStore openings, ApplicantStore applicants, ManyScores scores) {
        this.openings = openings;
        this.applicants = applicants;
        this.scores = scores;
    }

    /**
     * All of them.
     *
     * @param measures by instrument, form and key; a score is the mean of the scales that are results, 0 to 100
     * @param entered what those scored who work here now and have agreed that it goes with them
     */
    public record Decided(Map<String, Sides> measures, List<Entered> entered) {}

    /** What somebody scored as an applicant who works here now. */
    public record Entered(PersonId person, Instant at, String measure, double score) {}

    /** Those of whom the last thing was decided at a moment or after it. */
    public Decided since(Instant from) {
        var all = new Decided(new TreeMap<>(), new ArrayList<>());
        openings.all()
                .forEach(held -> applicants.inParts(
                        held.opening().id(),
                        part -> add(
                                held,
                                part.stream()
                                        .filter(applicant -> isDecided(applicant, held, from))
                                        .toList(),
                                all)));
        return all;
    }

    private static boolean isDecided(Applicant applicant, OpeningStore.Held held, Instant from) {
        var standing = Standing.of(applicant.application(), held.opening());
        return (standing == Standing.HIRED || standing == Standing.NOT_TAKEN)
                && applicant.application().decisions().stream()
                        .map(Decision::at)
                        .max(Comparator.naturalOrder())
                        .filter(last -> !last.isBefore(from))
                        .isPresent();
    }

    private void add(OpeningStore.Held held, List<Applicant> part, Decided all) {
        Map<SittingId, Applicant> ofSitting = new HashMap<>();
        part.forEach(applicant -> ApplicantScores.sittings(applicant, held.setup())
                .forEach(sitting -> ofSitting.put(sitting, applicant)));
        Map<SittingId, Sum> sums = new HashMap<>();
        scores.each(ofSitting.keySet(), score -> {
            if (score.instrument().measures() != Measures.SELF_REPORT) {
                sums.merge(score.sitting(), Sum.of(score), Sum::and);
            }
        });
        sums.forEach((sitting, sum) -> {
            var applicant = ofSitting.get(sitting);
            if (applicant != null) {
                add(applicant, held, sum, all);
            }
        });
    }

    private static void add(Applicant applicant, OpeningStore.Held held, Sum sum, Decided all) {
        boolean hired = Standing.of(applicant.application(), held.opening()) == Standing.HIRED;
        var one = Moments.of(sum.mean());
        all.measures.merge(
                sum.measure, hired ? new Sides(one, Moments.none()) : new Sides(Moments.none(), one), Sides::and);
        var employment = applicant.employment();
        if (hired && employment != null && employment.done() && Employment.carries(applicant.participation())) {
            var person = employment.person();
            if (person != null) {
                all.entered.add(new Entered(person, employment.at(), sum.measure, sum.mean()));
            }
        }
    }

    /** The scales of one sitting. */
    private record Sum(String measure, double sum, int scales) {

        static Sum of(ManyScores.Score score) {
            return new Sum(
                    String.join("|", score.instrument().id().value(), score.form(), score.key()), score.value(), 1);
        }

        Sum and(Sum other) {
            return new Sum(measure, sum + other.sum, scales + other.scales);
        }

        double mean() {
            return sum / scales;
        }
    }
}
