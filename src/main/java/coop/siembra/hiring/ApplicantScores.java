package coop.siembra.hiring;

import coop.siembra.assessment.instrument.Instrument.Measures;
import coop.siembra.assessment.instrument.Scale;
import coop.siembra.assessment.reports.SittingScores;
import coop.siembra.assessment.reports.SittingScores.Closed;
import coop.siembra.assessment.scoring.Precision;
import coop.siembra.assessment.scoring.ScaleScore;
import coop.siembra.assessment.scoring.ScoreReport;
import coop.siembra.assessment.scoring.StyleNote;
import coop.siembra.hiring.model.Applicant;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.Battery;
import coop.siembra.hiring.model.Retention.Part;
import coop.siembra.hiring.model.Setup;
import coop.siembra.hiring.model.Sight;
import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.InstrumentId;
import coop.siembra.kernel.SittingId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.springframework.stereotype.Service;

/** The scores of applicants, for those who may see them; of instruments that are for the applicant's own information, and of self-reports, nobody does. */
@Service
public class ApplicantScores {
    private static final String AUDITED = "applicant.scores";

    private final ApplicantFiles files;
    private final HiringAccess access;
    private final SittingScores scores;

    ApplicantScores(ApplicantFiles files, HiringAccess access, SittingScores scores) {
        this.files = files;
        this.access = access;
        this.scores = scores;
    }

    /**
     * What one instrument gives.
     *
     * @param notes what is worth a question about how it was answered; no result
     */
    public record Scored(InstrumentId instrument, Closed closed, ScoreReport report, List<StyleNote> notes) {}

    /** What an applicant has answered to its end, in the order of the battery; that somebody looked is noted. Nothing without {@link Sight#SCORES}. */
    public Optional<List<Scored>> of(ApplicationId id) {
        return files.find(id)
                .filter(found -> found.sight().contains(Sight.SCORES))
                .map(found -> {
                    access.look(id, AUDITED);
                    return of(found.applicant(), found.opening().setup());
                });
    }

    /** Of somebody who has taken back that their answers may be used there are none, nor once they are deleted and answers are kept by law. */
    List<Scored> of(Applicant applicant, Setup setup) {
        return sittings(applicant, setup).stream()
                .flatMap(sitting -> scored(sitting).stream())
                .toList();
    }

    /** What of somebody may be scored, in the order of the battery; some of it may not be closed. */
    static List<SittingId> sittings(Applicant applicant, Setup setup) {
        if (!applicant.participation().usable() || applicant.ending().lacks(Part.SCORES)) {
            return List.of();
        }
        var sittings = applicant.participation().sittings();
        return setup.battery().judged().stream()
                .map(Battery.Sat::instrument)
                .map(sittings::get)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Nothing as long as it is not closed, nor of a self-report. */
    private Optional<Scored> scored(SittingId sitting) {
        return scores.find(sitting)
                .filter(closed -> closed.instrument().measures() != Measures.SELF_REPORT)
                .map(closed -> new Scored(closed.instrument().id(), closed, scores.report(closed), closed.notes()));
    }

    /** How wide the interval is in which a score lies, 0 to 100, by competency; the narrowest where there are several. */
    Map<CompetencyId, OptionalDouble> widths(Applicant applicant, Setup setup) {
        Map<CompetencyId, OptionalDouble> widths = new HashMap<>();
        of(applicant, setup).stream()
                .flatMap(scored -> scored.report().scored().stream())
                .filter(score -> score.scale().role() == Scale.Role.RESULT)
                .forEach(score -> score.scale()
                        .competency()
                        .ifPresent(competency -> widths.merge(competency, width(score), ApplicantScores::narrower)));
        return widths;
    }

    private static OptionalDouble width(ScaleScore.Scored score) {
        return switch (score.precision()) {
            case Precision.Interval interval -> OptionalDouble.of(2 * interval.margin());
            case Precision.Unknown unknown -> OptionalDouble.empty();
        };
    }

    private static OptionalDouble narrower(OptionalDouble one, OptionalDouble other) {
        if (one.isEmpty()) {
            return other;
        }
        return other.isEmpty() || one.getAsDouble() <= other.getAsDouble() ? one : other;
    }
}
