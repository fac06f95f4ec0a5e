package coop.siembra.assessment.statistics;

import coop.siembra.access.CurrentUser;
import coop.siembra.access.Role;
import coop.siembra.assessment.Instruments;
import coop.siembra.assessment.statistics.FormPeople.Crowd;
import coop.siembra.assessment.statistics.TableOutcome.Made;
import coop.siembra.assessment.statistics.TableOutcome.TooFew;
import coop.siembra.assessment.statistics.TableOutcome.Unknown;
import coop.siembra.kernel.InstrumentId;
import coop.siembra.kernel.Language;
import coop.siembra.people.Organisation;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/**
 * How well items work, for the training lead. No table is made of fewer people than may be shown together, and people enter it only as
 * many at once, so that nobody's answers follow from one table or from two.
 */
@Service
public class ItemStatistics {
    /** Whatever the organisation allows, no fewer. */
    public static final int LEAST = 5;

    private final FormPeople people;
    private final Instruments instruments;
    private final Organisation organisation;
    private final CurrentUser user;

    ItemStatistics(FormPeople people, Instruments instruments, Organisation organisation, CurrentUser user) {
        this.people = people;
        this.instruments = instruments;
        this.organisation = organisation;
        this.user = user;
    }

    /**
     * Which people a table is made of.
     *
     * @param version of the content they answered; empty for all that are built alike
     * @param language of their sittings; empty for all
     */
    public record Slice(Optional<String> version, Optional<Language> language) {
        public static final Slice WHOLE = new Slice(Optional.empty(), Optional.empty());

        private boolean has(FormPerson person) {
            return version.filter(wanted -> !wanted.equals(person.version())).isEmpty()
                    && language.filter(wanted -> !wanted.code().equals(person.language()))
                            .isEmpty();
        }

        /** What there is to subtract it from. */
        private List<Slice> wider() {
            return version.isPresent() && language.isPresent()
                    ? List.of(WHOLE, new Slice(version, Optional.empty()), new Slice(Optional.empty(), language))
                    : List.of(WHOLE);
        }
    }

    /**
     * The versions of an instrument's content in which a form has been answered.
     *
     * @throws AccessDeniedException when the signed-in person is no training lead
     */
    public List<String> versions(InstrumentId id, String formId, boolean invented) {
        requireTraining();
        var instrument = instruments.current(id);
        return instrument
                .flatMap(found -> found.form(formId))
                .map(form -> people.versions(instrument.get(), form, invented))
                .orElse(List.of());
    }

    /**
     * The table of a form.
     *
     * @param language only of sittings in it; of all when empty
     * @param invented of invented people, when they are asked for; then every figure is of them, and the table says so
     * @throws AccessDeniedException when the signed-in person is no training lead
     */
    public TableOutcome table(InstrumentId id, String formId, Optional<Language> language, boolean invented) {
        return table(id, formId, new Slice(Optional.empty(), language), invented);
    }

    /**
     * The table of a form, of some of the people. When a version is asked for, the items are those of that version.
     *
     * @throws AccessDeniedException when the signed-in person is no training lead
     */
    public TableOutcome table(InstrumentId id, String formId, Slice slice, boolean invented) {
        requireTraining();
        var instrument = slice.version()
                .flatMap(version -> instruments.version(id, version))
                .or(() -> instruments.current(id));
        var form = instrument.flatMap(found -> found.form(formId));
        if (instrument.isEmpty() || form.isEmpty()) {
            return new Unknown();
        }
        return table(people.read(instrument.get(), form.get(), invented), slice, invented);
    }

    private TableOutcome table(Crowd crowd, Slice slice, boolean invented) {
        var steps = new Steps(Math.max(LEAST, organisation.settings().minimumGroup()));
        var all = steps.taken(crowd.people());
        var some = some(steps, all, slice);
        boolean tells = slice.wider().stream()
                .anyMatch(wider ->
                        !steps.maySplit(some.size(), some(steps, all, wider).size()));
        if (tells) {
            return new TooFew(steps.least());
        }
        int waiting = slice.equals(Slice.WHOLE) ? crowd.people().size() - all.size() : 0;
        return new Made(ItemTables.of(crowd, some, slice.language(), invented, waiting));
    }

    private static List<FormPerson> some(Steps steps, List<FormPerson> all, Slice slice) {
        return slice.equals(Slice.WHOLE)
                ? all
                : steps.taken(all.stream().filter(slice::has).toList());
    }

    private void requireTraining() {
        if (!user.has(Role.TRAINING)) {
            throw new AccessDeniedException("items are for the training lead");
        }
    }
}
