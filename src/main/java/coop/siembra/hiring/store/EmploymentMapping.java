package coop.siembra.hiring.store;

import coop.siembra.hiring.model.Employment;
import coop.siembra.hiring.store.ApplicantDocument.EmploymentDocument;
import coop.siembra.kernel.InstrumentId;
import coop.siembra.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** Between what an applicant became and its document. */
final class EmploymentMapping {

    private EmploymentMapping() {}

    static @Nullable EmploymentDocument write(@Nullable Employment employment) {
        if (employment == null) {
            return null;
        }
        var person = employment.person();
        var carried = employment.carried();
        return new EmploymentDocument(
                person == null ? null : person.value(),
                employment.by().value(),
                employment.at(),
                carried == null
                        ? null
                        : carried.stream().map(InstrumentId::value).toList());
    }

    static @Nullable Employment read(@Nullable EmploymentDocument stored) {
        if (stored == null) {
            return null;
        }
        var person = stored.person();
        var carried = stored.carried();
        return new Employment(
                person == null ? null : new PersonId(person),
                new PersonId(stored.by()),
                stored.at(),
                carried == null ? null : carried.stream().map(InstrumentId::new).toList());
    }
}
