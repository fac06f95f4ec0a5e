package coop.siembra.app.demo;

import coop.siembra.app.demo.Cast.Colleague;
import coop.siembra.app.demo.HiringFile.Planned;
import coop.siembra.app.demo.Histories.Frame;
import coop.siembra.assessment.SittingHistories;
import coop.siembra.hiring.HiringHistories;
import coop.siembra.hiring.HiringHistories.Plan;
import coop.siembra.hiring.model.Opening.Part;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Gives the cooperative two openings: one in which something of everything is going on, and one that is over. Their applicants are invented
 * like everybody else, say so where they come from, and their sittings are marked as invented. Other casts have none.
 */
@Component
final class HiringLives {
    private static final LocalTime AT_WORK = LocalTime.of(9, 0);

    private final HiringHistories histories;
    private final SittingHistories sittings;
    private final Clock clock;

    HiringLives(HiringHistories histories, SittingHistories sittings, Clock clock) {
        this.histories = histories;
        this.sittings = sittings;
        this.clock = clock;
    }

    /** All openings whose unit and people the cast has. */
    void live(Frame frame, Cast cast) {
        Map<PersonId, Language> languages = cast.people().stream()
                .collect(Collectors.toMap(
                        Colleague::id, person -> person.details().language()));
        var file = new HiringFile();
        for (var planned : file.openings(frame.seed())) {
            boolean possible = frame.units().containsKey(planned.unit())
                    && languages.keySet().containsAll(team(planned).keySet());
            if (possible) {
                live(planned, file, frame, person -> languages.getOrDefault(person, Language.ES));
            }
        }
    }

    private static Map<PersonId, Set<Part>> team(Planned planned) {
        Map<PersonId, Set<Part>> team = new LinkedHashMap<>();
        add(team, planned.raters(), Part.RATER);
        add(team, planned.interviewers(), Part.INTERVIEWER);
        add(team, planned.deciders(), Part.DECIDER);
        return team;
    }

    private static void add(Map<PersonId, Set<Part>> team, List<PersonId> people, Part part) {
        people.forEach(person ->
                team.computeIfAbsent(person, one -> EnumSet.noneOf(Part.class)).add(part));
    }

    private void live(Planned planned, HiringFile file, Frame frame, Function<PersonId, Language> speaks) {
        var today = LocalDate.ofInstant(frame.now(), clock.getZone());
        var opened = today.plusDays(planned.opened());
        var then =
                new SettableClock(opened.atTime(AT_WORK).atZone(clock.getZone()).toInstant(), clock.getZone());
        var plan = new Plan(
                planned.id(),
                planned.profile(),
                planned.unit(),
                planned.recruiter(),
                today.plusDays(planned.closes()),
                team(planned));
        histories.open(plan, then).ifPresent(history -> {
            var words = new HiringWords(file, speaks);
            boolean over = planned.closes() < 0;
            int applying = Math.max(6, over ? planned.closes() - planned.opened() - 2 : 8);
            int place = 0;
            for (var candidate : planned.candidates()) {
                var chance = Chance.of(frame.seed(), planned.id() + "|" + candidate.name());
                var day = opened.plusDays(
                        1 + (long) applying * place++ / planned.candidates().size());
                then.set(day.atTime(Sessions.hour(chance))
                        .atZone(clock.getZone())
                        .toInstant());
                var life = new HiringLife(history, planned, candidate, words, chance, then);
                life.live(sittings, frame.seed());
            }
            history.judged();
            if (over) {
                then.set(today.plusDays(planned.closes() + 1L)
                        .atTime(AT_WORK)
                        .atZone(clock.getZone())
                        .toInstant());
                history.close();
            }
        });
    }
}
