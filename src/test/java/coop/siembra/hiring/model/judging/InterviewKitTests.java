package coop.siembra.hiring.model.judging;

import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.hiring.model.JobProfile;
import coop.siembra.hiring.model.JobProfile.Need;
import coop.siembra.hiring.model.judging.InterviewQuestion.Kind;
import coop.siembra.kernel.CompetencyId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class InterviewKitTests {
    private static final CompetencyId LISTENING = new CompetencyId("listening");
    private static final CompetencyId COMPOSURE = new CompetencyId("composure");
    private static final CompetencyId SUPPORT = new CompetencyId("support");
    private static final JobProfile PROFILE = new JobProfile(
            "teller",
            "1",
            List.of(new Need(LISTENING, 30, 3), new Need(COMPOSURE, 40, 3.5), new Need(SUPPORT, 30, 3)),
            List.of());
    private static final List<InterviewQuestion> BANK = Stream.of(LISTENING, COMPOSURE, SUPPORT)
            .flatMap(competency -> Stream.of(
                    question(competency, "past-1", Kind.PAST),
                    question(competency, "past-2", Kind.PAST),
                    question(competency, "situation-1", Kind.SITUATION)))
            .toList();
    private static final List<InterviewQuestion> CORE = InterviewKit.core(PROFILE, BANK, 45);

    private static InterviewQuestion question(CompetencyId competency, String id, Kind kind) {
        return new InterviewQuestion(competency + "-" + id, competency, kind, 6);
    }

    private static InterviewKit kit(double listening, double composure, double support) {
        return InterviewKit.of(
                PROFILE,
                CORE,
                BANK,
                Map.of(
                        LISTENING, OptionalDouble.of(listening),
                        COMPOSURE, OptionalDouble.of(composure),
                        SUPPORT, OptionalDouble.of(support)));
    }

    @Provide
    Arbitrary<Map<CompetencyId, OptionalDouble>> widths() {
        return Arbitraries.maps(
                        Arbitraries.of(LISTENING, COMPOSURE, SUPPORT, new CompetencyId("other")),
                        Arbitraries.doubles().between(0, 100).optional())
                .ofMaxSize(4)
                .map(widths -> {
                    var found = new HashMap<CompetencyId, OptionalDouble>();
                    widths.forEach((competency, width) ->
                            found.put(competency, width.map(OptionalDouble::of).orElse(OptionalDouble.empty())));
                    return found;
                });
    }

    @Test
    void asksTheWeightiestFirstAndBothKindsByTurns() {
        assertThat(CORE)
                .extracting(InterviewQuestion::id)
                .containsExactly("composure-past-1", "listening-situation-1", "support-past-1");
    }

    @Test
    void leavesTimeForTwoMore() {
        assertThat(InterviewKit.core(PROFILE, BANK, 24)).hasSize(2);
        assertThat(InterviewKit.core(PROFILE, BANK, 12)).isEmpty();
        assertThat(InterviewKit.core(PROFILE, List.of(), 45)).isEmpty();
    }

    @Test
    void addsTwoWhereEvidenceIsThinnestOfTheOtherKind() {
        assertThat(kit(60, 50, 70).added())
                .extracting(InterviewQuestion::id)
                .containsExactly("support-situation-1", "listening-past-1");
        assertThat(kit(60, 20, 20).added()).extracting(InterviewQuestion::id).containsExactly("listening-past-1");
        assertThat(kit(20, 20, InterviewKit.THIN).added()).isEmpty();
    }

    @Test
    void takesAMissingScoreForTheThinnestEvidence() {
        var kit = InterviewKit.of(PROFILE, CORE, BANK, Map.of(LISTENING, OptionalDouble.of(99)));
        assertThat(kit.added())
                .extracting(InterviewQuestion::competency)
                .as("of equally thin ones the weightier first")
                .containsExactly(COMPOSURE, SUPPORT);
    }

    @Property
    void asksEverybodyTheCoreAndAtMostTwoMoreFromTheBank(@ForAll("widths") Map<CompetencyId, OptionalDouble> widths) {
        var kit = InterviewKit.of(PROFILE, CORE, BANK, widths);
        assertThat(kit.core()).isEqualTo(CORE);
        assertThat(kit.added()).hasSizeLessThanOrEqualTo(InterviewKit.MOST_ADDED);
        assertThat(BANK)
                .containsAll(kit.asked().stream()
                        .map(id -> BANK.stream()
                                .filter(question -> question.id().equals(id))
                                .findFirst()
                                .orElseThrow())
                        .toList());
        assertThat(kit.asked()).doesNotHaveDuplicates();
        assertThat(InterviewKit.of(PROFILE, CORE, BANK, new HashMap<>(widths))).isEqualTo(kit);
    }
}
