package coop.siembra.assessment.panel;

import coop.siembra.access.Audit;
import coop.siembra.access.AuditAction;
import coop.siembra.access.CurrentUser;
import coop.siembra.access.Role;
import coop.siembra.assessment.Instruments;
import coop.siembra.assessment.instrument.Form;
import coop.siembra.assessment.instrument.Instrument;
import coop.siembra.assessment.keys.KeyOutcome;
import coop.siembra.assessment.keys.Keys;
import coop.siembra.assessment.keys.PanelFigures;
import coop.siembra.assessment.panel.PanelDocuments.ExpertDocument;
import coop.siembra.assessment.panel.PanelDocuments.PanelDocument;
import coop.siembra.assessment.panel.PanelOutcome.Done;
import coop.siembra.assessment.panel.PanelOutcome.Reason;
import coop.siembra.assessment.panel.PanelOutcome.Refused;
import coop.siembra.kernel.InstrumentId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/**
 * Panels as the training lead leads them. While one is open nobody sees a rating; what the experts agree on is shown once it is closed,
 * and then no rating can be added to better it: see {@code docs/decisions/0019-panels.md}.
 */
@Service
public class Panels {
    /** How many experts are advised; {@link PanelFigures#FEWEST} must be. */
    public static final int ADVISED = 5;

    private static final String OBJECT = "panel.panel"; // in the audit

    private final PanelStore store;
    private final PanelReader reader;
    private final Instruments instruments;
    private final Keys keys;
    private final CurrentUser user;
    private final Audit audit;

    Panels(PanelStore store, PanelReader reader, Instruments instruments, Keys keys, CurrentUser user, Audit audit) {
        this.store = store;
        this.reader = reader;
        this.instruments = instruments;
        this.keys = keys;
        this.user = user;
        this.audit = audit;
    }

    /**
     * The panels of an instrument, the last first.
     *
     * @throws AccessDeniedException when the signed-in person is no training lead
     */
    public List<Panel> list(InstrumentId instrument) {
        requireTraining();
        return store.panels(instrument).stream().map(reader::shown).toList();
    }

    /** @throws AccessDeniedException when the signed-in person is no training lead */
    public Optional<Panel> find(PanelId id) {
        requireTraining();
        return reader.find(id);
    }

    /**
     * Opens a panel for some forms as they stand now.
     *
     * @throws AccessDeniedException when the signed-in person is no training lead
     */
    public PanelOutcome open(InstrumentId id, List<String> forms) {
        requireTraining();
        var instrument = instruments.current(id);
        var chosen = instrument.stream()
                .flatMap(found -> found.forms().stream())
                .filter(form -> forms.contains(form.id()) && Question.ratable(form))
                .map(Form::id)
                .toList();
        if (chosen.isEmpty() || instrument.get().key() == null) {
            return new Refused(Reason.UNKNOWN);
        }
        PanelDocument panel;
        do {
            panel = next(instrument.get(), chosen);
        } while (!store.add(panel));
        audit.note(AuditAction.ADDED, null, OBJECT, PanelReader.id(panel).toString());
        return new Done(reader.shown(panel));
    }

    private PanelDocument next(Instrument instrument, List<String> forms) {
        var id = instrument.id();
        int last =
                store.panels(id).stream().mapToInt(PanelDocument::number).max().orElse(0);
        return new PanelDocument(
                new PanelId(id, last + 1).stored(),
                id.value(),
                last + 1,
                instrument.version().value(),
                forms,
                reader.now(),
                user.personId().value(),
                false,
                null,
                null,
                List.of());
    }

    /**
     * Takes no more ratings. What those who have not handed in rated does not count.
     *
     * @throws AccessDeniedException when the signed-in person is no training lead
     */
    public PanelOutcome close(PanelId id) {
        requireTraining();
        return reader.ifOpen(id, () -> {
            var counted = store.experts(id).stream()
                    .filter(expert -> expert.state().equals(ExpertDocument.SUBMITTED))
                    .map(ExpertDocument::id)
                    .toList();
            if (counted.size() < PanelFigures.FEWEST) {
                return new Refused(Reason.TOO_FEW);
            }
            if (store.close(id, reader.now(), user.personId().value(), counted)) {
                audit.note(AuditAction.CHANGED, null, OBJECT, id.toString());
            }
            return new Done(reader.find(id).orElseThrow());
        });
    }

    /**
     * What the experts agree on; nothing while the panel is open.
     *
     * @throws AccessDeniedException when the signed-in person is no training lead
     */
    public Optional<PanelAgreement> agreement(PanelId id) {
        requireTraining();
        return store.panel(id).filter(PanelDocument::closed).map(panel -> {
            var ratings = store.experts(id).stream()
                    .filter(expert -> panel.counted().contains(expert.id()))
                    .map(ExpertDocument::ratings)
                    .toList();
            return PanelAgreement.of(reader.questions(panel), ratings);
        });
    }

    /**
     * Puts the means of a closed panel in force as the key of its forms.
     *
     * @return nothing when there is no such panel, it is open, or its agreement cannot be computed
     * @throws AccessDeniedException when the signed-in person is no training lead
     */
    public Optional<KeyOutcome> adopt(PanelId id) {
        return agreement(id)
                .flatMap(agreement -> agreement
                        .forKey()
                        .map(figures -> keys.adopt(id.instrument(), id.keyVersion(), agreement.values(), figures)));
    }

    /**
     * When the key of a panel came into force; nothing when none was made from it.
     *
     * @throws AccessDeniedException when the signed-in person is no training lead
     */
    public Optional<Instant> adopted(PanelId id) {
        return keys.history(id.instrument()).stream()
                .filter(kept -> kept.key().version().equals(id.keyVersion()))
                .findFirst()
                .flatMap(kept -> Optional.ofNullable(kept.key().since()));
    }

    private void requireTraining() {
        if (!user.has(Role.TRAINING)) {
            throw new AccessDeniedException("panels are for the training lead");
        }
    }
}
