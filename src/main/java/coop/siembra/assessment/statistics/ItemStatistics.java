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
     * The table of a form.
     *
     * @param language only of sittings in it; of all when empty
     * @param invented of invented people, when they are asked for; then every figure is of them, and the table says so
     * @throws AccessDeniedException when the signed-in person is no training lead
     */
    public TableOutcome table(InstrumentId id, String formId, Optional<Language> language, boolean invented) {
        requireTraining();
        var instrument = instruments.current(id);
        var form = instrument.flatMap(found -> found.form(formId));
        if (instrument.isEmpty() || form.isEmpty()) {
            return new Unknown();
        }
        return table(people.read(instrument.get(), form.get(), invented), language, invented);
    }

    private TableOutcome table(Crowd crowd, Optional<Language> language, boolean invented) {
        var steps = new Steps(Math.max(LEAST, organisation.settings().minimumGroup()));
        var all = steps.taken(crowd.people());
        var some = language.map(wanted -> steps.taken(all.stream()
                        .filter(person -> person.language().equals(wanted.code()))
                        .toList()))
                .orElse(all);
        if (!steps.maySplit(some.size(), all.size())) {
            return new TooFew(steps.least());
        }
        int waiting = language.isPresent() ? 0 : crowd.people().size() - all.size();
        return new Made(ItemTables.of(crowd, some, language, invented, waiting));
    }

    private void requireTraining() {
        if (!user.has(Role.TRAINING)) {
            throw new AccessDeniedException("items are for the training lead");
        }
    }
}
