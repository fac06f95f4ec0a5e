package coop.siembra.readiness.ui.ready;

import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.readiness.model.Tally;
import coop.siembra.readiness.model.Tally.Counts;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SummaryTests {
    private static final Phrases ENGLISH = Bundle.phrases("en");
    private static final Phrases SPANISH = Bundle.phrases("es");

    private static Tally tally(int people, int overdue, int risk, Counts counts) {
        return new Tally(people, overdue, risk, 0, counts, Map.of());
    }

    private static Summary summary(Counts counts, Week week) {
        return new Summary(tally(counts.asked(), 0, 0, counts), week, 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "18 | 3 | 18 of 42 are ready for what their role asks, 3 more than a week ago.",
                "18 | -1 | 18 of 42 are ready for what their role asks, 1 fewer than a week ago.",
                "1 | 0 | One of 42 is ready for what their role asks, as many as a week ago.",
                "0 | 0 | None of 42 is ready for what their role asks, as many as a week ago."
            })
    void saysHowManyAreReadyAndHowManyMoreThanAWeekAgo(int ready, int more, String sentence) {
        var week = more > 0 ? new Week(more, 0, 0, 0) : new Week(0, -more, 0, 0);
        assertThat(summary(new Counts(ready, 42 - ready, 0, 0), week).first(ENGLISH))
                .isEqualTo(sentence);
    }

    @Test
    void saysTheSameInSpanish() {
        var week = new Week(3, 0, 2, 1);
        var summary = new Summary(tally(45, 2, 5, new Counts(18, 10, 9, 5)), week, 9);
        assertThat(summary.first(SPANISH))
                .isEqualTo("18 de 42 personas están en el nivel que pide su rol, 3 más que hace una semana.");
        assertThat(summary.rest(SPANISH))
                .containsExactly(
                        "5 personas necesitan una conversación.",
                        "Esta semana 2 personas subieron en algo y una bajó.",
                        "2 tienen atraso en un curso.",
                        "Otras 3 no tienen rol todavía y no se puede decir nada de su nivel.");
    }

    @Test
    void saysWhoNeedsAConversationWhatChangedWhoIsLateAndOfWhomNothingIsKnown() {
        var summary = new Summary(tally(43, 1, 5, new Counts(18, 10, 9, 5)), new Week(0, 0, 4, 0), 9);
        assertThat(summary.rest(ENGLISH))
                .containsExactly(
                        "5 need a conversation.",
                        "This week 4 people rose in something and nobody fell.",
                        "One is late with a course.",
                        "One more has no role yet and cannot be judged.");
        assertThat(summary(new Counts(1, 0, 0, 0), new Week(0, 0, 0, 0)).rest(ENGLISH))
                .isEqualTo(List.of("Nobody needs a conversation right now."));
    }

    @Test
    void saysOnlyHowManyChangedWhenTheyAreTooManyToBeLookedAt() {
        var summary = new Summary(tally(5000, 0, 0, new Counts(5000, 0, 0, 0)), null, 1200);
        assertThat(summary.first(ENGLISH)).isEqualTo("5,000 of 5,000 are ready for what their role asks.");
        assertThat(summary.rest(ENGLISH)).contains("Levels of 1,200 people changed this week.");
    }

    @Test
    void judgesNobodyWithoutARole() {
        var summary = new Summary(tally(4, 0, 0, Counts.NONE), new Week(0, 0, 0, 0), 0);
        assertThat(summary.first(ENGLISH)).contains("Nobody here has a role");
        assertThat(summary.rest(ENGLISH)).isEmpty();
    }
}
