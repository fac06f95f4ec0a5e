package coop.siembra.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.assessment.Baseline.Invitation;
import coop.siembra.assessment.Baseline.Invitation.Done;
import coop.siembra.assessment.Baseline.Invitation.DueAgain;
import coop.siembra.assessment.Baseline.Invitation.InProgress;
import coop.siembra.assessment.Baseline.Invitation.NotYetDone;
import coop.siembra.assessment.Baseline.Invitation.Postponed;
import coop.siembra.assessment.Baseline.Offer;
import coop.siembra.assessment.Invitations.PutOff;
import coop.siembra.assessment.instrument.Instrument;
import coop.siembra.assessment.instrument.InstrumentFixture;
import coop.siembra.assessment.sitting.Sitting.Closing;
import coop.siembra.assessment.sitting.Sitting.Purpose;
import coop.siembra.assessment.sitting.SittingSummary;
import coop.siembra.assessment.sitting.Taker;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.SittingId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InvitationsTests {
    private static final ZoneId ZONE = ZoneId.of("America/Lima");
    private static final LocalDate HIRED = LocalDate.parse("2026-03-02");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-02");
    private static final Instrument MOMENTS = InstrumentFixture.moments();
    private static final Instrument MYSELF = InstrumentFixture.myself();
    private static final List<Instrument> ASKED = List.of(MOMENTS, MYSELF);
    private static final int AGAIN = 180;

    private static SittingSummary sitting(
            Instrument instrument, Purpose purpose, boolean begun, @Nullable LocalDate closedOn) {
        var created = HIRED.atTime(9, 0).atZone(ZONE).toInstant();
        return new SittingSummary(
                new SittingId("any"),
                Taker.person(new PersonId("ana")),
                instrument.id(),
                "0123456789abcdef",
                "a",
                purpose,
                created,
                begun ? created : null,
                closedOn == null ? null : new Closing(evening(closedOn), false));
    }

    /** Still that day in Lima, already the next in Greenwich. */
    private static Instant evening(LocalDate day) {
        return day.atTime(22, 30).atZone(ZONE).toInstant();
    }

    private static SittingSummary closed(Instrument instrument, Purpose purpose, LocalDate on) {
        return sitting(instrument, purpose, true, on);
    }

    private static Invitations after(SittingSummary... sittings) {
        return new Invitations(List.of(sittings), AGAIN, TODAY, ZONE);
    }

    private static Invitation invitation(@Nullable PutOff putOff, SittingSummary... sittings) {
        return after(sittings).standing(ASKED, HIRED, putOff).invitation();
    }

    private static Stream<String> offers(SittingSummary... sittings) {
        return after(sittings).standing(ASKED, HIRED, null).offers().stream().map(InvitationsTests::told);
    }

    private static String told(Offer offer) {
        return offer.instrument().id() + " " + offer.purpose() + (offer.begun() ? " begun" : "");
    }

    @Test
    void invitesWhoeverHasNothingBegun() {
        assertThat(invitation(null)).isEqualTo(new NotYetDone(HIRED, 3));
        assertThat(invitation(null, sitting(MOMENTS, Purpose.BASELINE, false, null)))
                .isEqualTo(new NotYetDone(HIRED, 3));
        assertThat(offers()).containsExactly("moments BASELINE", "myself BASELINE");
        assertThat(after().standing(List.of(), HIRED, null).invitation()).isEqualTo(new Invitation.NothingAsked());
    }

    @Test
    void countsHiringForNoBaseline() {
        assertThat(invitation(null, closed(MOMENTS, Purpose.HIRING, TODAY))).isEqualTo(new NotYetDone(HIRED, 3));
    }

    @Test
    void staysAwayUntilTheDayItWasPutOffTo() {
        assertThat(invitation(new PutOff(HIRED, 1, TODAY.plusDays(1)))).isEqualTo(new Postponed(TODAY.plusDays(1)));
        assertThat(invitation(new PutOff(HIRED, 1, TODAY))).isEqualTo(new NotYetDone(HIRED, 2));
        assertThat(invitation(new PutOff(HIRED, 3, TODAY))).isEqualTo(new NotYetDone(HIRED, 0));
    }

    @Test
    void goesOnWithWhatIsBegunAndWithWhatIsLeft() {
        var begun = sitting(MOMENTS, Purpose.BASELINE, true, null);
        assertThat(invitation(new PutOff(HIRED, 1, TODAY.plusDays(1)), begun)).isEqualTo(new InProgress());
        assertThat(offers(begun)).containsExactly("moments BASELINE begun", "myself BASELINE");
        var closed = closed(MOMENTS, Purpose.BASELINE, TODAY);
        assertThat(invitation(null, closed)).isEqualTo(new InProgress());
        assertThat(offers(closed)).containsExactly("myself BASELINE");
    }

    @Test
    void isDoneOnTheDayOfTheLastAndAsksAgainHalfAYearAfterTheFirst() {
        var first = TODAY.minusDays(AGAIN - 1);
        SittingSummary[] sittings = {
            closed(MOMENTS, Purpose.BASELINE, first), closed(MYSELF, Purpose.BASELINE, first.plusDays(3))
        };
        assertThat(invitation(null, sittings)).isEqualTo(new Done(first.plusDays(3), TODAY.plusDays(1)));
        assertThat(offers(sittings)).isEmpty();
    }

    @Test
    void looksAtGrowthWhenItIsTime() {
        var longAgo = TODAY.minusDays(AGAIN);
        SittingSummary[] sittings = {
            closed(MOMENTS, Purpose.BASELINE, longAgo), closed(MYSELF, Purpose.BASELINE, TODAY.minusDays(5))
        };
        assertThat(invitation(null, sittings)).isEqualTo(new DueAgain(TODAY, 3));
        assertThat(offers(sittings)).containsExactly("moments GROWTH");
        assertThat(invitation(new PutOff(HIRED, 3, TODAY.plusDays(3)), sittings))
                .isEqualTo(new DueAgain(TODAY, 3));
        assertThat(invitation(new PutOff(TODAY, 2, TODAY.plusDays(3)), sittings))
                .isEqualTo(new Postponed(TODAY.plusDays(3)));
    }

    @Test
    void goesOnWithGrowthBegunAndStartsTheCountAnewAfterIt() {
        var longAgo = TODAY.minusDays(400);
        var one = closed(MOMENTS, Purpose.BASELINE, longAgo);
        var two = closed(MYSELF, Purpose.BASELINE, TODAY.minusDays(20));
        var growing = sitting(MOMENTS, Purpose.GROWTH, true, null);
        assertThat(invitation(null, one, two, growing)).isEqualTo(new InProgress());
        assertThat(offers(one, two, growing)).containsExactly("moments GROWTH begun");
        var grown = closed(MOMENTS, Purpose.GROWTH, TODAY);
        assertThat(invitation(null, one, two, grown)).isEqualTo(new Done(TODAY, TODAY.plusDays(160)));
    }

    @Test
    void asksLeadersOnceAndAgainWhenItIsTime() {
        var leading = InstrumentFixture.leading();
        assertThat(after().forLeaders(List.of(leading)))
                .extracting(InvitationsTests::told)
                .containsExactly("leading LEADERS");
        assertThat(after(sitting(leading, Purpose.LEADERS, true, null)).forLeaders(List.of(leading)))
                .extracting(InvitationsTests::told)
                .containsExactly("leading LEADERS begun");
        assertThat(after(closed(leading, Purpose.LEADERS, TODAY.minusDays(10))).forLeaders(List.of(leading)))
                .isEmpty();
        assertThat(after(closed(leading, Purpose.LEADERS, TODAY.minusDays(AGAIN)))
                        .forLeaders(List.of(leading)))
                .hasSize(1);
    }
}
