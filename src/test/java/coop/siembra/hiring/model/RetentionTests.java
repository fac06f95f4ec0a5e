package coop.siembra.hiring.model;

import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.hiring.model.Retention.Fate;
import coop.siembra.hiring.model.Retention.Part;
import coop.siembra.hiring.model.Retention.Terms;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RetentionTests {
    private static final LocalDate TOLD = LocalDate.of(2027, 11, 30);
    private static final LocalDate ASKED = LocalDate.of(2027, 1, 15);
    private static final LocalDate LAW = LocalDate.of(2027, 11, 1);

    private static final Terms PLAIN = new Terms(TOLD, null, null, Set.of(), false, false, null);

    @Test
    void deletesEverythingWhenTheDayThatWasToldIsOver() {
        assertThat(Retention.due(PLAIN, TOLD)).isEmpty();
        assertThat(Retention.due(PLAIN, TOLD.plusDays(1))).containsExactlyInAnyOrder(Part.values());
    }

    @Test
    void deletesAtOnceWhenTheApplicantAsks() {
        var asked = new Terms(TOLD, ASKED, null, Set.of(), false, true, null);
        assertThat(Retention.due(asked, ASKED)).containsExactlyInAnyOrder(Part.values());
        assertThat(Retention.plan(asked).get(Part.ANSWERS)).isInstanceOf(Fate.DeletedAfter.class);
    }

    @Test
    void keepsOnlyWhatTheLawWantsAndOnlySoLong() {
        var law = new Terms(TOLD, ASKED, LAW, Set.of(Part.DECISIONS, Part.SCORES), false, false, null);
        assertThat(Retention.due(law, ASKED))
                .as("answers stay with the scores that are made of them")
                .isEqualTo(EnumSet.complementOf(EnumSet.of(Part.DECISIONS, Part.SCORES, Part.ANSWERS)));
        assertThat(Retention.plan(law)).containsEntry(Part.ANSWERS, new Fate.DeletedAfter(LAW));
        assertThat(Retention.plan(law)).containsEntry(Part.DECISIONS, new Fate.DeletedAfter(LAW));
        assertThat(Retention.due(law, LAW.plusDays(1))).containsExactlyInAnyOrder(Part.values());
    }

    @Test
    void keepsAnswersWithoutANameOnlyWithConsent() {
        var research = new Terms(TOLD, null, null, Set.of(), false, true, null);
        assertThat(Retention.plan(research)).containsEntry(Part.ANSWERS, new Fate.AnonymousAfter(TOLD));
        assertThat(Retention.plan(research)).containsEntry(Part.IDENTITY, new Fate.DeletedAfter(TOLD));
        assertThat(Retention.plan(PLAIN)).containsEntry(Part.ANSWERS, new Fate.DeletedAfter(TOLD));
    }

    @Test
    void deletesNothingWhileADisputeLastsButGroupsThatAreTakenBack() {
        var held = new Terms(TOLD, ASKED, null, Set.of(), true, false, null);
        assertThat(Retention.due(held, TOLD.plusYears(5))).isEmpty();
        var takenBack = new Terms(TOLD, null, null, Set.of(), true, false, ASKED);
        assertThat(Retention.due(takenBack, ASKED)).containsExactly(Part.GROUPS);
    }

    @Property
    void keepsNothingLongerThanToldUnlessTheLawWants(
            @ForAll @IntRange(max = 900) int askedAfter,
            @ForAll @IntRange(max = 900) int lawAfter,
            @ForAll Set<Part> lawParts,
            @ForAll boolean research) {
        var asked = TOLD.minusDays(450).plusDays(askedAfter);
        var law = TOLD.minusDays(450).plusDays(lawAfter);
        var terms = new Terms(TOLD, asked, law, lawParts, false, research, null);
        var mine = EnumSet.allOf(Part.class);
        mine.removeAll(lawParts);
        if (lawParts.contains(Part.SCORES)) {
            mine.remove(Part.ANSWERS);
        }
        assertThat(mine).isSubsetOf(Retention.due(terms, TOLD.plusDays(1)));
        assertThat(Retention.due(terms, TOLD.plusDays(452))).hasSize(Part.values().length);
    }

    @Test
    void keepsLogsHalfAYearAtLeast() {
        assertThat(Retention.longEnoughForLogs(ASKED, Period.ofMonths(6))).isTrue();
        assertThat(Retention.longEnoughForLogs(ASKED, Period.ofDays(180))).isFalse();
        assertThat(Retention.longEnoughForLogs(ASKED, Period.ofYears(1))).isTrue();
    }
}
