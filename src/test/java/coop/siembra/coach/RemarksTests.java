package coop.siembra.coach;

import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.coach.Assessment.CautionFound;
import coop.siembra.coach.Remark.Kind;
import coop.siembra.kernel.Language;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RemarksTests {
    private static final String REPLY = "I can hear how tired you are. You should have read the letter.";
    private static final Span HEARS = new Span(0, 28);
    private static final Span BLAMES = new Span(30, 61);
    private static final Occasion MOVED = new Occasion(true, false);

    private static Assessment assessment(Occasion occasion, Map<Aspect, Finding> found, CautionFound... cautions) {
        var findings = new EnumMap<Aspect, Finding>(Aspect.class);
        for (var aspect : Aspect.values()) {
            findings.put(aspect, found.getOrDefault(aspect, new Finding(0, 0.9, List.of())));
        }
        return new Assessment(REPLY, occasion, Optional.empty(), findings, List.of(cautions));
    }

    private static Finding strong(Span span) {
        return new Finding(2, 0.8, List.of(span));
    }

    @Test
    void quotesWhatWorkedBeforeNamingWhatHurts() {
        var remarks = Remarks.about(assessment(
                MOVED, Map.of(Aspect.INTERPRETATIONS, strong(HEARS)), new CautionFound(Caution.BLAME, BLAMES, 0.7)));
        assertThat(remarks).extracting(Remark::kind).containsExactly(Kind.WORKED, Kind.CHANGE, Kind.NEXT);
        assertThat(RemarkTexts.text(remarks.getFirst(), REPLY, Language.EN)).contains("I can hear how tired you are");
        assertThat(RemarkTexts.text(remarks.get(1), REPLY, Language.ES)).contains("You should have read the letter");
    }

    @Test
    void neverPraisesWordsItWarnsOf() {
        var remarks = Remarks.about(assessment(
                MOVED, Map.of(Aspect.INTERPRETATIONS, strong(BLAMES)), new CautionFound(Caution.BLAME, BLAMES, 0.7)));
        assertThat(remarks).extracting(Remark::kind).doesNotContain(Kind.WORKED);
    }

    @Test
    void namesTheSurestOfSeveralCautions() {
        var remarks = Remarks.about(assessment(
                MOVED,
                Map.of(),
                new CautionFound(Caution.UNASKED_ADVICE, HEARS, 0.9),
                new CautionFound(Caution.SARCASM, BLAMES, 0.6)));
        assertThat(remarks.getFirst().key()).isEqualTo("coach.change.unasked-advice");
    }

    @Test
    void asksNothingMoreOfAPlainAnswerToAPlainQuestion() {
        var remarks = Remarks.about(assessment(
                new Occasion(false, false),
                Map.of(Aspect.CLARITY, new Finding(2, 0.8, List.of()), Aspect.OWNERSHIP, strong(HEARS))));
        assertThat(remarks).extracting(Remark::kind).containsExactly(Kind.WORKED);
    }

    @Test
    void praisesNothingWhereNothingWorked() {
        var remarks = Remarks.about(assessment(MOVED, Map.of()));
        assertThat(remarks).extracting(Remark::kind).containsExactly(Kind.CHANGE, Kind.NEXT);
        assertThat(remarks.getFirst().key()).isEqualTo("coach.change.interpretations");
    }

    @Test
    void asksNoNextStepOfAFriend() {
        var remarks = Remarks.about(assessment(new Occasion(true, true), Map.of()));
        assertThat(remarks).extracting(Remark::key).noneMatch(key -> key.contains("ownership"));
    }

    @Test
    void showsWhatMovedBetweenTwoTries() {
        var before = assessment(MOVED, Map.of(), new CautionFound(Caution.BLAME, BLAMES, 0.7));
        var after = assessment(
                MOVED, Map.of(Aspect.INTERPRETATIONS, strong(HEARS)), new CautionFound(Caution.FORMULA, BLAMES, 0.7));
        var progress = Progress.between(before, after);
        assertThat(progress.moved()).containsExactly(new Progress.Moved(Aspect.INTERPRETATIONS, 0, 2));
        assertThat(progress.moved().getFirst().isUp()).isTrue();
        assertThat(progress.gone()).containsExactly(Caution.BLAME);
        assertThat(progress.come()).containsExactly(Caution.FORMULA);
    }

    @Test
    void shortensLongQuotesAtAWord() {
        assertThat(RemarkTexts.quote("word ".repeat(40))).endsWith("word …").hasSizeLessThanOrEqualTo(92);
    }
}
