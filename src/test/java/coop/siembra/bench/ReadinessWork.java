package coop.siembra.bench;

import coop.siembra.browser.Coursework;
import coop.siembra.content.ContentLibrary;
import coop.siembra.executive.OrganisationMap;
import coop.siembra.executive.ThreeQuestions;
import coop.siembra.item.Item;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.learning.Learning;
import coop.siembra.learning.StepOutcome.Saved;
import coop.siembra.learning.course.Activity.Check;
import coop.siembra.learning.course.Course;
import coop.siembra.learning.enrolment.ActivityState.CheckAttempt;
import coop.siembra.learning.enrolment.ActivityState.CheckState;
import coop.siembra.learning.enrolment.Step;
import coop.siembra.people.People;
import coop.siembra.people.Person;
import coop.siembra.readiness.PeopleReadiness;
import coop.siembra.readiness.TeamPeople;
import coop.siembra.readiness.TeamReadiness;
import coop.siembra.readiness.UnitReadiness.Filter;
import coop.siembra.readiness.model.Standing.Cell;
import coop.siembra.store.OutboxRelay;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.springframework.context.ApplicationContext;

/** What leaders' pages ask of services, and somebody who gives right answers in checks. */
final class ReadinessWork {
    private static final String TAB = "bench";
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);
    /** Milliseconds; longer than news and counting wait. */
    private static final long QUIET = 1_500;

    private final ApplicationContext node;
    private final TeamReadiness team;
    private final TeamPeople people;
    private final People persons;
    private final ThreeQuestions questions;
    private final OrganisationMap map;
    private final Learning learning;
    private final Course course;
    private final Deque<Runnable> answers = new ArrayDeque<>();

    ReadinessWork(ApplicationContext node) {
        this.node = node;
        this.team = node.getBean(TeamReadiness.class);
        this.people = node.getBean(TeamPeople.class);
        this.persons = node.getBean(People.class);
        this.questions = node.getBean(ThreeQuestions.class);
        this.map = node.getBean(OrganisationMap.class);
        this.learning = node.getBean(Learning.class);
        this.course = node.getBean(ContentLibrary.class).all(Course.class).getFirst();
    }

    /** Whether there is somebody of this address. */
    boolean leads(String head) {
        return persons.findByEmail(head).isPresent();
    }

    private UnitId signIn(String head) {
        var person = persons.findByEmail(head).orElseThrow();
        ServiceWork.signIn(person.id(), "HEAD");
        return person.unit();
    }

    /** All a head's page shows: counts, what to filter by, months, a page of people, and who is late, at risk or has moved. */
    void team(String head) {
        var unit = signIn(head);
        numbers(unit);
        require(people.page(PeopleReadiness.Query.of(unit)).rows().size() >= 50);
        people.overdue(unit, Filter.ALL, 0);
        people.atRisk(unit, Filter.ALL, 0);
        people.moved(unit, Filter.ALL, 0);
    }

    /** What senior management sees of everybody. */
    void executive() {
        ServiceWork.signIn(persons.findByEmail(Stage.EXECUTIVE).map(Person::id).orElseThrow(), "EXECUTIVE");
        require(questions.answers().people().months().size() >= 12);
        require(map.region(Optional.empty())
                .filter(region -> !region.places().isEmpty())
                .isPresent());
    }

    private void numbers(UnitId unit) {
        require(team.family(unit, Filter.ALL).unit().tally().people() >= 50);
        require(!team.choices(unit).roles().isEmpty());
        require(team.trend(unit).size() >= 12);
    }

    private static void require(boolean shown) {
        if (!shown) {
            throw new IllegalStateException("less is shown than there must be");
        }
    }

    /** @return nanoseconds from before somebody gives an answer until the counts of their head's unit are others */
    long shown(String head) throws InterruptedException {
        var unit = signIn(head);
        if (answers.isEmpty()) {
            prepare(unit);
        }
        var before = team.of(unit, Filter.ALL);
        long begin = System.nanoTime();
        answers.remove().run();
        while (team.of(unit, Filter.ALL).equals(before)) {
            if (System.nanoTime() - begin > PATIENCE) {
                throw new IllegalStateException("an answer was not counted");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
        }
        return System.nanoTime() - begin;
    }

    /** An answer of each person of a unit who has shown enough in what it is about for a figure; all else is told and counted before. */
    private void prepare(UnitId unit) throws InterruptedException {
        for (var row : people.page(PeopleReadiness.Query.of(unit)).rows()) {
            answer(row).ifPresent(answers::add);
        }
        require(!answers.isEmpty());
        node.getBean(OutboxRelay.class).drain();
        for (var seen = team.of(unit, Filter.ALL); ; seen = team.of(unit, Filter.ALL)) {
            Thread.sleep(QUIET);
            if (team.of(unit, Filter.ALL).equals(seen)) {
                return;
            }
        }
    }

    private Optional<Runnable> answer(PeopleReadiness.Row row) {
        for (var check : course.activities()) {
            if (check instanceof Check found) {
                var opened = take(row.person(), found, new Step.Open());
                var last = attempt(opened, found).finishedAt() == null
                        ? opened
                        : take(row.person(), found, new Step.TryAgain());
                var given = attempt(last, found).answers();
                for (var item : found.items()) {
                    var before = given.get(item.id());
                    if ((before == null || !before.given()) && isKnown(row, found, item)) {
                        return Optional.of(
                                () -> take(row.person(), found, new Step.Give(item.id(), Coursework.right(item))));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isKnown(PeopleReadiness.Row row, Check check, Item.Graded item) {
        return item.competency()
                .or(() -> check.competencies().stream().findFirst())
                .flatMap(competency -> row.standing().cell(competency.value()))
                .filter(Cell::known)
                .isPresent();
    }

    private Saved take(PersonId person, Check check, Step step) {
        var outcome = learning.take(person, course.id(), check.id(), TAB, step);
        if (outcome instanceof Saved saved) {
            return saved;
        }
        throw new IllegalStateException(step + ": " + outcome);
    }

    private static CheckAttempt attempt(Saved saved, Check check) {
        return saved.enrolment()
                .state(check.id())
                .map(CheckState.class::cast)
                .flatMap(CheckState::last)
                .orElseThrow();
    }
}
