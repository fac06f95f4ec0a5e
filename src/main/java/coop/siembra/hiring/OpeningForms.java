package coop.siembra.hiring;

import coop.siembra.assessment.Instruments;
import coop.siembra.assessment.instrument.Instrument;
import coop.siembra.hiring.OpeningOutcome.Mistake;
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
import coop.siembra.people.Units;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes openings from forms and content, and says what is wrong with a form. */
@Component
class OpeningForms {
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_REQUIREMENT = 200;
    private static final int MOST_REQUIREMENTS = 20;
    private static final int MOST_STAGES = 12;
    private static final int MOST_NOTICE = 60;
    private static final int LEAST_MINUTES = 10;
    private static final int MOST_MINUTES = 240;
    private static final int MOST_INSTRUMENTS = 4;
    private static final Period LONGEST_OPEN = Period.ofYears(2);
    private static final Period LONGEST_KEPT = Period.ofYears(10);

    private final HiringContent content;
    private final Instruments instruments;
    private final Units units;
    private final HiringSettings settings;

    OpeningForms(HiringContent content, Instruments instruments, Units units, HiringSettings settings) {
        this.content = content;
        this.instruments = instruments;
        this.units = units;
        this.settings = settings;
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
                                        .map(chosen -> new Battery.Sat(chosen.instrument(), chosen.form(), false))
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

    Optional<Mistake> mistake(OpeningForm form, LocalDate today) {
        var title = form.title();
        if (title.en().isBlank() || title.es().isBlank()) {
            return Optional.of(Mistake.TITLE_MISSING);
        }
        if (title.en().length() > LONGEST_TITLE || title.es().length() > LONGEST_TITLE) {
            return Optional.of(Mistake.TITLE_TOO_LONG);
        }
        if (units.find(form.unit()).isEmpty()) {
            return Optional.of(Mistake.UNKNOWN_UNIT);
        }
        return mistakeInProfile(form).or(() -> mistakeInDays(form, today)).or(() -> mistakeInStages(form));
    }

    private Optional<Mistake> mistakeInProfile(OpeningForm form) {
        var profile = content.profiles().flatMap(all -> all.profile(form.profile()));
        if (profile.isEmpty() || pinned().isEmpty()) {
            return Optional.of(Mistake.UNKNOWN_PROFILE);
        }
        if (!new JobProfile("", "", form.needs(), List.of()).wellFormed()) {
            return Optional.of(Mistake.NEEDS);
        }
        if (!form.needs().equals(needs(profile.get())) && form.reason().isBlank()) {
            return Optional.of(Mistake.REASON_MISSING);
        }
        boolean fit =
                form.requirements().stream().allMatch(text -> !text.isBlank() && text.length() <= LONGEST_REQUIREMENT);
        return fit && form.requirements().size() <= MOST_REQUIREMENTS
                ? Optional.empty()
                : Optional.of(Mistake.REQUIREMENTS);
    }

    private Optional<Mistake> mistakeInDays(OpeningForm form, LocalDate today) {
        var closes = form.closes();
        if (closes.isBefore(today) || closes.isAfter(today.plus(LONGEST_OPEN))) {
            return Optional.of(Mistake.CLOSES);
        }
        var until = closes.plus(form.keep());
        if (!until.isAfter(closes) || until.isAfter(closes.plus(LONGEST_KEPT))) {
            return Optional.of(Mistake.KEEP);
        }
        if (until.isBefore(closes.plus(settings.rules().minimum()))) {
            return Optional.of(Mistake.KEEP_BELOW_LEGAL_MINIMUM);
        }
        return form.noticeDays() < 0 || form.noticeDays() > MOST_NOTICE
                ? Optional.of(Mistake.NOTICE_DAYS)
                : Optional.empty();
    }

    private Optional<Mistake> mistakeInStages(OpeningForm form) {
        boolean fit = Stage.wellFormed(form.stages())
                && form.stages().size() <= MOST_STAGES
                && form.stages().stream().allMatch(OpeningForms::isFit);
        if (!fit) {
            return Optional.of(Mistake.STAGES);
        }
        return isFit(form.battery()) ? Optional.empty() : Optional.of(Mistake.BATTERY);
    }

    private static boolean isFit(Stage stage) {
        return stage.id().matches("[a-z0-9][a-z0-9-]{0,39}")
                && stage.title().en().length() <= LONGEST_TITLE
                && stage.title().es().length() <= LONGEST_TITLE;
    }

    private boolean isFit(Battery battery) {
        var task = battery.task();
        boolean hasTask =
                task == null || content.tasks().flatMap(all -> all.task(task)).isPresent();
        boolean once = battery.instruments().stream()
                        .map(Battery.Sat::instrument)
                        .distinct()
                        .count()
                == battery.instruments().size();
        return hasTask
                && once
                && battery.instruments().size() <= MOST_INSTRUMENTS
                && battery.instruments().stream().allMatch(this::isForHiring)
                && battery.interviewMinutes() >= LEAST_MINUTES
                && battery.interviewMinutes() <= MOST_MINUTES;
    }

    private boolean isForHiring(Battery.Sat sat) {
        return instruments
                .current(sat.instrument())
                .filter(found -> found.uses().contains(Instrument.Use.HIRING))
                .flatMap(found -> found.form(sat.form()))
                .isPresent();
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
