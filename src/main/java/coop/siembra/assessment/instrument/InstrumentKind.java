package coop.siembra.assessment.instrument;

import coop.siembra.content.Bundle;
import coop.siembra.content.CheckContext;
import coop.siembra.content.DefinitionKind;
import java.util.Optional;

/** Reads instruments: {@code instruments/<id>/instrument.yaml} and the files of its forms beside it. */
public class InstrumentKind implements DefinitionKind<Instrument> {

    @Override
    public Class<Instrument> type() {
        return Instrument.class;
    }

    @Override
    public String folder() {
        return "instruments";
    }

    @Override
    public String entryFile() {
        return InstrumentReader.FILE;
    }

    @Override
    public Optional<Instrument> read(Bundle bundle, CheckContext context) {
        return bundle.yaml(InstrumentReader.FILE, "instrument", context.problems())
                .map(file -> new InstrumentReader(bundle, context).read(file));
    }
}
