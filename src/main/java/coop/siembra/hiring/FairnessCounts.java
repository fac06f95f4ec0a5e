package coop.siembra.hiring;

import coop.siembra.hiring.model.Applicant;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.Retention;
import coop.siembra.hiring.model.Standing;
import coop.siembra.hiring.store.ApplicantRows;
import coop.siembra.hiring.store.ApplicantRows.Listed;
import coop.siembra.hiring.store.ApplicantStore;
import coop.siembra.hiring.store.OpeningStore;
import coop.siembra.hiring.store.StatisticsStore;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;

/** Counts how groups fared in an opening: those who are there, and those who have been deleted. */
@Component
class FairnessCounts {
    private final ApplicantRows rows;
    private final Declarations declarations;
    private final StatisticsStore statistics;
    private final ApplicantStore applicants;

    FairnessCounts(
            ApplicantRows rows, ApplicantStore applicants, Declarations declarations, StatisticsStore statistics) {
        this.rows = rows;
        this.applicants = applicants;
        this.declarations = declarations;
        this.statistics = statistics;
    }

    /** @param table id of a question, or {@link Outcomes#AUDIT} */
    void add(OpeningStore.Held held, String table, Tally tally) {
        var questions = declarations.questions();
        each(held, (row, declared) -> {
            var group = table.equals(Outcomes.AUDIT)
                    ? Outcomes.auditGroup(questions, declared)
                    : Outcomes.group(table, declared);
            Outcomes.fates(row.application(), held.opening()).forEach((stage, fate) -> tally.add(stage, group, fate));
        });
        statistics.of(held.opening().id(), table).forEach(left -> tally.add(left.stage(), left.counts()));
    }

    /** Whether something is still to be decided about somebody. */
    boolean anyWaiting(OpeningStore.Held held) {
        return rows.count(new ApplicantRows.Wanted(held.opening().id(), null, Standing.WAITING, "", null)) > 0;
    }

    /** Hands on every applicant, with what they declared; not those who are among the deleted already. */
    private void each(OpeningStore.Held held, BiConsumer<Listed, Map<String, List<String>>> consumer) {
        rows.inParts(ApplicantRows.Wanted.all(held.opening().id()), part -> {
            var declared = declarations.of(
                    part.stream().map(row -> row.application().id()).toList());
            part.stream()
                    .filter(row -> !row.counted())
                    .forEach(row -> consumer.accept(
                            row, declared.getOrDefault(row.application().id(), Map.of())));
        });
    }

    /** The same with all that is kept of each applicant, some hundreds at once, and what each declared. */
    void wholeParts(
            OpeningStore.Held held,
            BiConsumer<List<Applicant>, Map<ApplicationId, Map<String, List<String>>>> consumer) {
        applicants.inParts(held.opening().id(), part -> {
            var kept = part.stream()
                    .filter(applicant -> !applicant.ending().lacks(Retention.Part.GROUPS))
                    .toList();
            consumer.accept(
                    kept, declarations.of(kept.stream().map(Applicant::id).toList()));
        });
    }
}
