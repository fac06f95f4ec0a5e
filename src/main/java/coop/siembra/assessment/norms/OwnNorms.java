package coop.siembra.assessment.norms;

import coop.siembra.assessment.Instruments;
import coop.siembra.assessment.instrument.Scale.Role;
import coop.siembra.assessment.norms.NormDocument.DecisionDocument;
import coop.siembra.assessment.norms.NormDocument.ReliabilityDocument;
import coop.siembra.assessment.norms.NormDocument.ScaleDocument;
import coop.siembra.assessment.norms.NormMistake.Kind;
import coop.siembra.assessment.scoring.NormScale;
import coop.siembra.assessment.scoring.Reliability.Sample;
import coop.siembra.assessment.scoring.ScalePlan;
import coop.siembra.assessment.scoring.Scores;
import coop.siembra.assessment.sitting.Taker;
import coop.siembra.assessment.statistics.FormPeople;
import coop.siembra.assessment.statistics.FormPeople.Crowd;
import coop.siembra.assessment.statistics.FormPerson;
import coop.siembra.assessment.statistics.ItemTables;
import coop.siembra.assessment.statistics.Reliabilities;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.People;
import coop.siembra.people.Units;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes norms from the organisation's own people. */
@Component
class OwnNorms {
    private final FormPeople crowds;
    private final Instruments instruments;
    private final People people;
    private final Units units;
    private final Clock clock;

    OwnNorms(FormPeople crowds, Instruments instruments, People people, Units units, Clock clock) {
        this.crowds = crowds;
        this.instruments = instruments;
        this.people = people;
        this.units = units;
        this.clock = clock;
    }

    Making make(NormRequest request, DecisionDocument made) {
        var instrument = instruments.current(request.instrument());
        var form = instrument.flatMap(found -> found.form(request.form()));
        boolean noUnit =
                request.unit().filter(unit -> units.find(unit).isEmpty()).isPresent();
        if (instrument.isEmpty() || form.isEmpty() || noUnit) {
            return Making.refused(Kind.UNKNOWN_FORM, "");
        }
        if (!Norms.isName(request.name())) {
            return Making.refused(Kind.NAME_MISSING, "");
        }
        var crowd = crowds.read(instrument.get(), form.get(), false);
        var chosen = chosen(crowd.people(), request);
        var today = LocalDate.now(clock);
        var scales = of(crowd, chosen, today);
        if (scales.isEmpty()) {
            return Making.refused(Kind.TOO_FEW_PEOPLE, Integer.toString(chosen.size()));
        }
        return new Making.Made(new NormDocument(
                UUID.randomUUID().toString(),
                null,
                request.instrument().value(),
                NormDocument.form(request.instrument(), request.form()),
                request.language().map(Language::code).orElse(null),
                request.unit().map(UnitId::value).orElse(null),
                request.name().strip(),
                "",
                true,
                today.toString(),
                crowd.plan().key().version(),
                scales,
                made.state(),
                List.of(made)));
    }

    private List<FormPerson> chosen(List<FormPerson> all, NormRequest request) {
        Optional<Set<String>> takers = request.unit()
                .map(unit -> people.idsWithin(unit).stream()
                        .map(person -> Taker.person(person).key())
                        .collect(Collectors.toSet()));
        return all.stream()
                .filter(person -> request.language()
                        .map(language -> language.code().equals(person.language()))
                        .orElse(true))
                .filter(person ->
                        takers.map(known -> known.contains(person.taker())).orElse(true))
                .toList();
    }

    /** Of every result that at least {@link NormScale#LEAST} of the people have a score in. */
    private static List<ScaleDocument> of(Crowd crowd, List<FormPerson> people, LocalDate asOf) {
        var scales = new ArrayList<ScaleDocument>();
        for (int i = 0; i < crowd.plan().scales().size(); i++) {
            var plan = crowd.plan().scales().get(i);
            if (plan.scale().role() == Role.RESULT && ItemTables.isScored(plan)) {
                scale(crowd, plan, i, people, asOf).ifPresent(scales::add);
            }
        }
        return List.copyOf(scales);
    }

    private static Optional<ScaleDocument> scale(
            Crowd crowd, ScalePlan plan, int place, List<FormPerson> people, LocalDate asOf) {
        var scores = people.stream()
                .flatMapToDouble(person -> Scores.mean(person.scores()[place]).stream())
                .map(plan::scaled)
                .sorted()
                .boxed()
                .toList();
        if (scores.size() < NormScale.LEAST) {
            return Optional.empty();
        }
        var reliability = Reliabilities.of(
                plan,
                ItemTables.responses(plan, place, people),
                crowd.plan().key().version(),
                asOf,
                Sample.NORM_GROUP);
        return Optional.of(new ScaleDocument(
                plan.scale().id(),
                scores.size(),
                scores,
                null,
                reliability.map(ReliabilityDocument::of).orElse(null)));
    }
}
