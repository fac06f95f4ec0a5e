package coop.siembra.hiring;

import coop.siembra.hiring.content.HiringContent;
import coop.siembra.hiring.content.HiringPart.Interviews;
import coop.siembra.hiring.content.HiringPart.Notices;
import coop.siembra.hiring.content.HiringPart.Profiles;
import coop.siembra.hiring.content.HiringPart.Tasks;
import coop.siembra.hiring.content.Profile;
import coop.siembra.hiring.model.Battery;
import coop.siembra.hiring.model.JobProfile;
import coop.siembra.hiring.model.JobProfile.Need;
import coop.siembra.hiring.model.Opening;
import coop.siembra.hiring.model.Opening.Change;
import coop.siembra.hiring.model.Opening.Note;
import coop.siembra.hiring.model.Opening.State;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.hiring.model.Pinned;
import coop.siembra.hiring.model.Setup;
import coop.siembra.hiring.model.Stage;
import coop.siembra.hiring.store.OpeningStore.Held;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes openings from forms and content. */
@Component
class OpeningForms {
    private final HiringContent content;

    OpeningForms(HiringContent content) {
        this.content = content;
    }

    /** What the content proposes for a job. */
    Optional<OpeningForm> proposed(String profile, UnitId unit, LocalDate today) {
        return content.profiles()
                .flatMap(all -> all.profile(profile))
                .map(found -> new OpeningForm(
                        found.title(),
                        unit,
                        found.id(),
                        needs(found),
                        "",
                        List.of(),
                        List.of(
                                stage("application", Stage.Kind.APPLICATION),
                                stage("assessment", Stage.Kind.ASSESSMENT),
                                stage("interview", Stage.Kind.INTERVIEW),
                                stage("decision", Stage.Kind.DECISION)),
                        true,
                        today.plusWeeks(4),
                        Period.ofMonths(6),
                        new Battery(
                                found.battery().instruments().stream()
                                        .map(chosen ->
                                                new Battery.Sat(chosen.instrument(), chosen.form(), chosen.informs()))
                                        .toList(),
                                found.battery().tasks().stream().findFirst().orElse(null),
                                found.battery().interviewMinutes()),
                        0,
                        false));
    }

    private static Stage stage(String id, Stage.Kind kind) {
        return new Stage(id, kind, LocalizedText.same(""));
    }

    static List<Need> needs(Profile profile) {
        return profile.demands().stream()
                .map(demand -> new Need(demand.competency(), demand.weight(), demand.target()))
                .toList();
    }

    /**
     * A draft; the form must be without mistake.
     *
     * @param before what it was made from, or null for a new one
     */
    Held draft(OpeningForm form, OpeningId id, @Nullable Held before, PersonId by, Instant now) {
        var profiles = content.profiles().orElseThrow();
        boolean own =
                !form.needs().equals(needs(profiles.profile(form.profile()).orElseThrow()));
        var opening = new Opening(
                id,
                form.title().map(String::strip),
                form.unit(),
                new JobProfile(
                        form.profile(),
                        profiles.about().version(),
                        List.copyOf(form.needs()),
                        form.requirements().stream().map(String::strip).toList()),
                List.copyOf(form.stages()),
                form.blind(),
                form.closes(),
                form.keep(),
                State.DRAFT,
                before == null ? Map.of() : before.opening().team(),
                List.of(),
                own ? List.of(new Note(now, by, Change.PROFILE, form.reason().strip())) : List.of());
        var setup = new Setup(form.battery(), pinned().orElseThrow(), form.noticeDays(), form.publicPage());
        return before == null
                ? new Held(opening, setup, false, now, by, null)
                : before.with(opening).with(setup);
    }

    private Optional<Pinned> pinned() {
        return content.profiles()
                .flatMap(profiles -> content.interviews()
                        .flatMap(interviews -> content.tasks()
                                .flatMap(tasks -> content.notices()
                                        .map(notices -> pinned(profiles, interviews, tasks, notices)))));
    }

    private static Pinned pinned(Profiles profiles, Interviews interviews, Tasks tasks, Notices notices) {
        return new Pinned(
                profiles.version().value(),
                interviews.version().value(),
                tasks.version().value(),
                notices.version().value());
    }
}
