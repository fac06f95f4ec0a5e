package coop.siembra.hiring;

import coop.siembra.assessment.Instruments;
import coop.siembra.assessment.instrument.Instrument;
import coop.siembra.hiring.OpeningOutcome.Mistake;
import coop.siembra.hiring.content.HiringContent;
import coop.siembra.hiring.model.Battery;
import coop.siembra.hiring.model.JobProfile;
import coop.siembra.hiring.model.JobProfile.Need;
import coop.siembra.hiring.model.Stage;
import coop.siembra.hiring.model.Steps;
import coop.siembra.people.Units;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says what is wrong with the form of an opening. */
@Component
class OpeningChecks {
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

    OpeningChecks(HiringContent content, Instruments instruments, Units units, HiringSettings settings) {
        this.content = content;
        this.instruments = instruments;
        this.units = units;
        this.settings = settings;
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
        if (profile.isEmpty() || !complete()) {
            return Optional.of(Mistake.UNKNOWN_PROFILE);
        }
        if (!knows(form.needs()) || !new JobProfile("", "", form.needs(), List.of()).wellFormed()) {
            return Optional.of(Mistake.NEEDS);
        }
        if (form.reason().length() > Steps.LONGEST_TEXT) {
            return Optional.of(Mistake.REASON_TOO_LONG);
        }
        if (!form.needs().equals(OpeningForms.needs(profile.get()))
                && form.reason().isBlank()) {
            return Optional.of(Mistake.REASON_MISSING);
        }
        return areFit(form.requirements()) ? Optional.empty() : Optional.of(Mistake.REQUIREMENTS);
    }

    private static boolean areFit(List<String> requirements) {
        return requirements.size() <= MOST_REQUIREMENTS
                && requirements.stream().allMatch(text -> !text.isBlank() && text.length() <= LONGEST_REQUIREMENT);
    }

    /** Whether a profile can take the place of another: of the same job, about competencies of the content. */
    boolean mayBecome(JobProfile before, JobProfile after) {
        return before.id().equals(after.id())
                && before.version().equals(after.version())
                && areFit(after.requirements())
                && knows(after.needs());
    }

    /** Whether all are about competencies of the content. */
    private boolean knows(List<Need> needs) {
        return needs.stream()
                .allMatch(need ->
                        content.library().competency(need.competency().value()).isPresent());
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
                && form.stages().stream().allMatch(OpeningChecks::isFit);
        if (!fit) {
            return Optional.of(Mistake.STAGES);
        }
        if (!form.battery().judged().stream().allMatch(this::isEvidence)) {
            return Optional.of(Mistake.SELF_REPORT);
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

    /** Whether people may judge by it: never by what applicants say of themselves. */
    private boolean isEvidence(Battery.Sat sat) {
        return instruments
                .current(sat.instrument())
                .filter(found -> found.measures() == Instrument.Measures.SELF_REPORT)
                .isEmpty();
    }

    private boolean isForHiring(Battery.Sat sat) {
        return instruments
                .current(sat.instrument())
                .filter(found -> found.uses().contains(Instrument.Use.HIRING))
                .flatMap(found -> found.form(sat.form()))
                .isPresent();
    }

    /** Whether all parts of the content are there. */
    private boolean complete() {
        return content.interviews().isPresent()
                && content.tasks().isPresent()
                && content.notices().isPresent();
    }
}
