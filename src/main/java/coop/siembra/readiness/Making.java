package coop.siembra.readiness;

import coop.siembra.kernel.Folding;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.Person;
import coop.siembra.readiness.EvidenceLog.Known;
import coop.siembra.readiness.content.ReadinessContent;
import coop.siembra.readiness.model.Evidence;
import coop.siembra.readiness.model.Sums;
import coop.siembra.readiness.store.StandingDocument;
import coop.siembra.readiness.store.StandingDocument.Who;
import coop.siembra.readiness.store.StandingText;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes standings from what is known of a person. */
record Making(ReadinessContent content, Clock clock) {

    /**
     * What is known of somebody's evidence.
     *
     * @param documents how many documents of the log the sums hold
     * @param all the whole list, where it was read
     * @param from the standing to go on from; null when it is to be made from the whole list
     */
    record Counted(
            Sums sums,
            int documents,
            List<Evidence> all,
            @Nullable StandingDocument from) {

        static Counted of(Known known, ReadinessContent content) {
            var all = known.all();
            return new Counted(Sums.of(all, content.rules()), known.logged().size(), all, null);
        }
    }

    Judging judging() {
        return new Judging(content, LocalDate.now(clock), clock.getZone());
    }

    /** A standing made from the whole list of evidence. */
    StandingDocument anew(Person person, List<UnitId> path, @Nullable TeamRowDocument row, Known known) {
        return of(null, person, path, row, Counted.of(known, content));
    }

    /**
     * A standing as it is today.
     *
     * @param row what is not about evidence comes from it
     */
    StandingDocument of(
            @Nullable Long revision, Person person, List<UnitId> path, @Nullable TeamRowDocument row, Counted counted) {
        var from = counted.from();
        var lastOn = row == null ? null : lastOn(row);
        var judged = from == null
                ? judging().anew(person.role(), counted.all(), counted.sums(), lastOn)
                : judging().goingOn(from, counted.sums(), lastOn);
        return StandingDocument.of(
                person.id().value(),
                revision,
                who(person),
                path.stream().map(UnitId::value).toList(),
                StandingText.sums(counted.sums()),
                counted.documents(),
                content.version(),
                row == null ? null : row.nextDue(),
                lastOn,
                judged);
    }

    private @Nullable String lastOn(TeamRowDocument row) {
        var last = row.lastAt();
        return last == null ? null : LocalDate.ofInstant(last, clock.getZone()).toString();
    }

    private static Who who(Person person) {
        var role = person.role();
        return new Who(
                person.name(),
                Folding.fold(person.name()),
                person.position().en(),
                person.position().es(),
                person.unit().value(),
                role == null ? null : role.value(),
                person.site());
    }
}
