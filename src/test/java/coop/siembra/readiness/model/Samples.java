package coop.siembra.readiness.model;

import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.JobRoleId;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.readiness.model.Evidence.Source;
import coop.siembra.readiness.model.JobRole.Target;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Evidence and a role for properties. */
public final class Samples {
    public static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    public static final ZoneId ZONE = ZoneId.of("America/La_Paz");
    public static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    public static final JobRole TELLER = new JobRole(
            new JobRoleId("teller"),
            LocalizedText.same("Teller"),
            LocalizedText.same("Counts"),
            List.of(target("listening", 0.6, true), target("calm", 0.7, true), target("recovery", 0.5, false)),
            Prior.EVEN);

    private Samples() {}

    static Target target(String competency, double target, boolean key) {
        return new Target(new CompetencyId(competency), target, key, LocalizedText.same("Because"));
    }

    public static Arbitrary<List<Evidence>> evidence() {
        return Combinators.combine(
                        Arbitraries.of("listening", "calm", "recovery", "ownership"),
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.doubles().between(0.1, 8),
                        Arbitraries.of(Source.class),
                        Arbitraries.integers().between(0, 24 * 800))
                .as((competency, value, weight, source, hours) ->
                        new Evidence(competency, value, weight, source, NOW.minus(Duration.ofHours(hours))))
                .list()
                .ofMaxSize(40);
    }
}
