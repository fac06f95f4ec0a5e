package coop.siembra.app.demo;

import coop.siembra.app.demo.Cast.Colleague;
import coop.siembra.app.demo.Demo.Progress;
import coop.siembra.app.demo.Demo.Stage;
import coop.siembra.app.demo.Histories.Frame;
import coop.siembra.kernel.PersonId;
import coop.siembra.learning.Learning;
import coop.siembra.learning.LearningImport;
import coop.siembra.learning.enrolment.Enrolment;
import coop.siembra.readiness.EvidenceImport;
import coop.siembra.readiness.ReadinessRebuild;
import coop.siembra.readiness.Rules;
import coop.siembra.readiness.model.Evidence;
import coop.siembra.store.OutboxRelay;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Gives the people of a grown cast their past. Everybody has two years of evidence, by month, and the courses they have begun; some hundred
 * of them, among whom are all who sign in and their closest colleagues, have lived their last months step by step, so that there is
 * an activity log, single answers behind the figures and sittings to look at. What leaders see is then made of all of it at once.
 */
@Component
final class Growing {
    private static final int BATCH = 500;

    private final FoundingAtOnce founding;
    private final Histories histories;
    private final SittingLives sittings;
    private final Learning learning;
    private final LearningImport courses;
    private final EvidenceImport evidence;
    private final Rules rules;
    private final ReadinessRebuild rebuild;
    private final OutboxRelay relay;
    private final Clock clock;

    Growing(
            FoundingAtOnce founding,
            Histories histories,
            SittingLives sittings,
            Learning learning,
            LearningImport courses,
            EvidenceImport evidence,
            Rules rules,
            ReadinessRebuild rebuild,
            OutboxRelay relay,
            Clock clock) {
        this.founding = founding;
        this.histories = histories;
        this.sittings = sittings;
        this.learning = learning;
        this.courses = courses;
        this.evidence = evidence;
        this.rules = rules;
        this.rebuild = rebuild;
        this.relay = relay;
        this.clock = clock;
    }

    void grow(Cast cast, Demo.Wish wish) {
        var progress = wish.progress();
        int all = cast.people().size();
        var heads = founding.found(cast, wish.password(), done -> progress.at(Stage.FOUNDING, done, all));
        var frame = Frame.of(cast, wish.seed(), clock.instant(), heads);
        remember(cast, frame, progress);
        live(cast, frame, progress);
        progress.at(Stage.NEWS, 0, 1);
        relay.drain();
        progress.at(Stage.NEWS, 1, 1);
        rebuild.run(new ReadinessRebuild.Wish(true, (done, of) -> progress.at(Stage.STANDINGS, done, of)));
    }

    /** What is known of each: put in bulk, made by as many processors as there are. */
    private void remember(Cast cast, Frame frame, Progress progress) {
        var zone = clock.getZone();
        var today = LocalDate.ofInstant(frame.now(), zone);
        var content = rules.now();
        var outlines = new Outlines(new Tales(learning, frame.seed(), frame.now(), zone), frame, today);
        var years = new TwoYears(frame.seed(), content.rules(), today, zone);
        var climates = Climate.of(frame.seed(), cast.units());
        var everybody = cast.people();
        for (int from = 0; from < everybody.size(); from += BATCH) {
            var some = everybody.subList(from, Math.min(from + BATCH, everybody.size()));
            var known = some.parallelStream()
                    .map(who -> {
                        var begun = who.lively() ? List.<Enrolment>of() : outlines.of(who);
                        var lastOn = who.lively() ? today : last(begun, zone);
                        var climate = climates.getOrDefault(
                                who.details().unit(),
                                Climate.of(frame.seed(), who.details().unit(), null));
                        var role = content.role(who.details().role()).orElse(null);
                        return new Known(who.id(), begun, years.of(who, climate, role, lastOn));
                    })
                    .toList();
            courses.put(known.stream().flatMap(one -> one.begun().stream()).toList());
            evidence.put(known.stream().collect(Collectors.toMap(Known::person, Known::evidence)));
            progress.at(Stage.PAST, from + some.size(), everybody.size());
        }
    }

    private record Known(PersonId person, List<Enrolment> begun, List<Evidence> evidence) {}

    private static @Nullable LocalDate last(List<Enrolment> begun, ZoneId zone) {
        return begun.stream()
                .map(Enrolment::lastAt)
                .max(Comparator.naturalOrder())
                .map(at -> LocalDate.ofInstant(at, zone))
                .orElse(null);
    }

    private void live(Cast cast, Frame frame, Progress progress) {
        var lively = cast.people().stream().filter(Colleague::lively).toList();
        int done = 0;
        for (var person : lively) {
            histories.live(person, frame);
            sittings.live(person, frame);
            done++;
            progress.at(Stage.LIVES, done, lively.size());
        }
    }
}
