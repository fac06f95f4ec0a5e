package coop.siembra.hiring;

import coop.siembra.access.Newcomers;
import coop.siembra.assessment.CarriedBaseline;
import coop.siembra.hiring.ApplicantFiles.Case;
import coop.siembra.hiring.content.HiringContent;
import coop.siembra.hiring.content.Profile;
import coop.siembra.hiring.model.Applicant;
import coop.siembra.hiring.model.Battery;
import coop.siembra.hiring.model.Consent;
import coop.siembra.hiring.model.Employment;
import coop.siembra.hiring.model.Opening;
import coop.siembra.hiring.model.Refusal;
import coop.siembra.hiring.model.Setup;
import coop.siembra.kernel.InstrumentId;
import coop.siembra.kernel.JobRoleId;
import coop.siembra.people.People;
import coop.siembra.people.Person;
import coop.siembra.people.PersonDetails;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says how far those have come who are hired, as a recruiter may know it. */
@Component
class HiredFiles {
    private final People people;
    private final Newcomers newcomers;
    private final CarriedBaseline baseline;
    private final HiringContent content;

    HiredFiles(People people, Newcomers newcomers, CarriedBaseline baseline, HiringContent content) {
        this.people = people;
        this.newcomers = newcomers;
        this.baseline = baseline;
        this.content = content;
    }

    Optional<HiredFile> file(Case found) {
        var applicant = found.applicant();
        var employment = applicant.employment();
        if (employment != null && employment.done()) {
            return Optional.of(entered(employment, found));
        }
        var refused = Employment.refusal(found.opening().opening(), applicant, found.viewer(), found.sight());
        return refused.filter(reason -> reason != Refusal.HALTED).isPresent()
                ? Optional.empty()
                : Optional.of(toEnter(applicant, found));
    }

    private HiredFile entered(Employment employment, Case found) {
        var person = Optional.ofNullable(employment.person()).flatMap(people::find);
        var carried = employment.carried();
        return new HiredFile.Entered(
                person,
                employment.at(),
                employment.by(),
                carried == null ? List.of() : shown(carried, found.opening().setup()),
                found.opening().setup().battery().informs(),
                person.map(Person::id).filter(newcomers::mayInvite).isPresent());
    }

    private HiredFile toEnter(Applicant applicant, Case found) {
        var opening = found.opening();
        var identity = applicant.identity();
        var proposed = new PersonDetails(
                identity == null ? "" : identity.name(),
                identity == null ? "" : identity.email(),
                opening.opening().unit(),
                opening.opening().title(),
                applicant.language(),
                null,
                role(opening.opening()),
                null);
        var known = Hired.becomes(applicant).flatMap(people::find).map(Person::details);
        var consent = applicant.participation().consents().stream()
                .filter(said -> said.statement().equals(Consent.BASELINE))
                .reduce((earlier, later) -> later);
        return new HiredFile.ToEnter(
                known.orElse(proposed),
                shown(baseline.fitting(applicant.id().value()), opening.setup()),
                opening.setup().battery().informs(),
                consent,
                Employment.carries(applicant.participation()));
    }

    /** What the job leads to, as its profile says now. */
    @Nullable
    JobRoleId role(Opening opening) {
        return content.profiles()
                .flatMap(all -> all.profile(opening.profile().id()))
                .map(Profile::role)
                .orElse(null);
    }

    /** What a recruiter may know of: not what was sat for the applicant's own information. */
    static List<InstrumentId> shown(List<InstrumentId> instruments, Setup setup) {
        var own = setup.battery().instruments().stream()
                .filter(Battery.Sat::informs)
                .map(Battery.Sat::instrument)
                .toList();
        return instruments.stream().filter(id -> !own.contains(id)).toList();
    }
}
