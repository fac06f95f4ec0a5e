package coop.siembra.assessment;

import coop.siembra.assessment.instrument.Instrument;
import coop.siembra.assessment.instrument.Instrument.Use;
import coop.siembra.content.ContentLibrary;
import coop.siembra.content.ContentVersion;
import coop.siembra.kernel.InstrumentId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Instruments as authored, by id. */
@Component
public class Instruments {
    private final ContentLibrary library;

    Instruments(ContentLibrary library) {
        this.library = library;
    }

    public Optional<Instrument> current(InstrumentId id) {
        return library.current(Instrument.class, id.value());
    }

    public Optional<Instrument> version(InstrumentId id, String version) {
        return library.version(Instrument.class, id.value(), new ContentVersion(version));
    }

    /** All there are now, by id. */
    public List<Instrument> all() {
        return library.all(Instrument.class);
    }

    /** Those made for a use, by id. */
    public List<Instrument> all(Use use) {
        return all().stream()
                .filter(instrument -> instrument.uses().contains(use))
                .toList();
    }
}
