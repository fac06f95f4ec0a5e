package coop.siembra.readiness.coverage;

import coop.siembra.content.ContentLibrary;
import coop.siembra.kernel.CourseId;
import coop.siembra.kernel.PersonId;
import coop.siembra.learning.course.Course;
import coop.siembra.readiness.CompletedLately;
import coop.siembra.readiness.Rules;
import coop.siembra.readiness.guide.Block;
import coop.siembra.readiness.model.coverage.Reach;
import coop.siembra.readiness.workshop.HeldWorkshops;
import coop.siembra.readiness.workshop.HeldWorkshops.Held;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Counts whom the objectives reached within the last twelve months. Counting reads one short row a person: some milliseconds at hundreds of
 * people, seconds at a hundred thousand. In a large organisation it is therefore done every hour and kept, and whoever asks reads one
 * document; in others it is done when it is asked for.
 */
@Component
class Reaching {
    static final int MONTHS = 12;
    /** With more people the figures are those of the last hour. */
    static final int LARGE = 2000;

    private static final Duration KEPT = Duration.ofHours(3);

    private final MongoTemplate mongo;
    private final ContentLibrary library;
    private final Rules rules;
    private final CompletedLately completed;
    private final HeldWorkshops workshops;
    private final Clock clock;

    @Autowired
    Reaching(
            MongoTemplate mongo,
            ContentLibrary library,
            Rules rules,
            CompletedLately completed,
            HeldWorkshops workshops,
            Clock clock) {
        this.mongo = mongo;
        this.library = library;
        this.rules = rules;
        this.completed = completed;
        this.workshops = workshops;
        this.clock = clock;
    }

    /** The same at another time: for tests. */
    Reaching at(Clock other) {
        return new Reaching(mongo, library, rules, completed, workshops, other);
    }

    /** What was counted, and when. */
    record Counted(Reach reach, Instant at) {}

    /** @param held all workshops of the last twelve months */
    Counted now(List<Held> held) {
        var kept = mongo.findById(ReachDocument.ONLY, ReachDocument.class);
        boolean holds = kept != null
                && kept.people() > LARGE
                && kept.texts().equals(texts())
                && kept.at().plus(KEPT).isAfter(clock.instant());
        return kept != null && holds ? new Counted(kept.reach(), kept.at()) : count(held);
    }

    @Scheduled(initialDelayString = "${siembra.coverage.pass:10m}", fixedDelayString = "${siembra.coverage.pass:1h}")
    void pass() {
        count(held());
    }

    private Counted count(List<Held> held) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var courses = courses();
        var attended = attended(held);
        var counting = new Reach.Counting(ways(courses, held));
        completed.each(courses.keySet(), since(), (person, done) -> {
            List<String> ways = new ArrayList<>(attended.getOrDefault(person, Set.of()));
            done.forEach(course -> ways.add(way(course)));
            counting.add(ways);
        });
        var reach = counting.result();
        if (reach.people() > LARGE) {
            mongo.save(ReachDocument.of(reach, now, texts()));
        }
        return new Counted(reach, now);
    }

    private Instant since() {
        return first().atStartOfDay(clock.getZone()).toInstant();
    }

    private LocalDate first() {
        return LocalDate.now(clock).minusMonths(MONTHS);
    }

    List<Held> held() {
        return workshops.since(first());
    }

    /** Objectives that a workshop served by its blocks, as these are now. */
    Set<String> objectives(Held workshop) {
        var guides = rules.now().guides();
        return workshop.blocks().stream()
                .flatMap(id -> guides.block(id).map(Block::objectives).stream())
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }

    private Map<CourseId, Set<String>> courses() {
        return library.all(Course.class).stream()
                .collect(Collectors.toMap(Course::id, course -> new HashSet<>(course.objectives())));
    }

    private Map<String, Set<String>> ways(Map<CourseId, Set<String>> courses, List<Held> held) {
        Map<String, Set<String>> ways = new HashMap<>();
        courses.forEach((course, objectives) -> ways.put(way(course), objectives));
        held.forEach(workshop -> ways.put(workshop.id(), objectives(workshop)));
        return ways;
    }

    private static String way(CourseId course) {
        return "course " + course;
    }

    private static Map<PersonId, Set<String>> attended(List<Held> held) {
        Map<PersonId, Set<String>> attended = new HashMap<>();
        held.forEach(workshop -> workshop.attended()
                .forEach(person ->
                        attended.computeIfAbsent(person, any -> new HashSet<>()).add(workshop.id())));
        return attended;
    }

    private String texts() {
        return rules.now().guides().version()
                + library.all(Course.class).stream()
                        .map(course -> course.version().toString())
                        .sorted()
                        .collect(Collectors.joining());
    }
}
