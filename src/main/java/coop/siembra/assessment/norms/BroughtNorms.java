package coop.siembra.assessment.norms;

import coop.siembra.assessment.Instruments;
import coop.siembra.assessment.instrument.Instrument;
import coop.siembra.assessment.instrument.Scale;
import coop.siembra.assessment.keys.Keys;
import coop.siembra.assessment.norms.NormDocument.DecisionDocument;
import coop.siembra.assessment.norms.NormMistake.Kind;
import coop.siembra.kernel.Language;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes norms of what somebody brings from elsewhere. */
@Component
class BroughtNorms {
    private final Instruments instruments;
    private final Keys keys;
    private final Clock clock;

    BroughtNorms(Instruments instruments, Keys keys, Clock clock) {
        this.instruments = instruments;
        this.keys = keys;
        this.clock = clock;
    }

    /** @param csv see {@link NormFile} */
    Making make(NormImport about, String csv, DecisionDocument made) {
        var instrument = instruments.current(about.instrument());
        var form = instrument.flatMap(found -> found.form(about.form()));
        if (instrument.isEmpty() || form.isEmpty()) {
            return Making.refused(Kind.UNKNOWN_FORM, "");
        }
        var file = NormFile.read(csv, results(instrument.get()), about.n());
        var mistakes = mistakesIn(about);
        mistakes.addAll(file.mistakes());
        if (!mistakes.isEmpty()) {
            return new Making.Refused(List.copyOf(mistakes));
        }
        return new Making.Made(new NormDocument(
                UUID.randomUUID().toString(),
                null,
                about.instrument().value(),
                NormDocument.form(about.instrument(), about.form()),
                about.language().map(Language::code).orElse(null),
                null,
                about.name().strip(),
                about.source().strip(),
                false,
                about.date().toString(),
                about.key()
                        .orElseGet(
                                () -> keys.current(instrument.get(), form.get()).version()),
                file.scales(),
                made.state(),
                List.of(made)));
    }

    private List<NormMistake> mistakesIn(NormImport about) {
        var found = new ArrayList<NormMistake>();
        if (!Norms.isName(about.name())) {
            found.add(new NormMistake(0, Kind.NAME_MISSING, ""));
        }
        if (about.source().isBlank()) {
            found.add(new NormMistake(0, Kind.SOURCE_MISSING, ""));
        }
        if (about.date().isAfter(LocalDate.now(clock))) {
            found.add(new NormMistake(0, Kind.DATE, ""));
        }
        return found;
    }

    private static Set<String> results(Instrument instrument) {
        return instrument.scales().stream()
                .filter(scale -> scale.role() == Scale.Role.RESULT)
                .map(Scale::id)
                .collect(Collectors.toSet());
    }
}
