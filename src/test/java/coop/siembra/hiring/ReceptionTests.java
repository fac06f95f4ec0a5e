package coop.siembra.hiring;

import static coop.siembra.hiring.HiringHouse.ROSA;
import static coop.siembra.hiring.HiringHouse.somebody;
import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.hiring.ReceptionOutcome.AppliedBefore;
import coop.siembra.hiring.ReceptionOutcome.Received;
import coop.siembra.hiring.ReceptionOutcome.Unfit;
import coop.siembra.hiring.model.Identity;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.hiring.model.OpeningStep;
import coop.siembra.hiring.model.Refusal;
import coop.siembra.kernel.Language;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How applications come in. */
class ReceptionTests extends ApplicantsTest {
    private static final String SCRIPT = "<script>alert(1)</script> O'Hara; =1+1";

    @Autowired
    Reception reception;

    private ReceptionOutcome adding(OpeningId opening, String name, String email) {
        return Acting.as(
                ROSA, () -> applicants.add(opening, new NewApplicant(new Identity(name, email, "", ""), Language.EN)));
    }

    @Test
    void applyOnceInAnOpening() {
        var opening = house.opened();
        house.applied(opening, "Berta Luz");
        var twice = Acting.as(ROSA, () -> applicants.add(opening, somebody("BERTA luz")));
        assertThat(twice).isEqualTo(new AppliedBefore());
        house.applied(house.opened(), "Berta Luz");
    }

    @Test
    void applyOnceHoweverOftenTheButtonIsPressed() throws Exception {
        var opening = house.opened(HiringHouse::open);
        try (var threads = Executors.newFixedThreadPool(6)) {
            var all = IntStream.range(0, 6)
                    .<Callable<ReceptionOutcome>>mapToObj(i -> () -> reception.apply(opening, somebody("Berta Luz")))
                    .toList();
            var outcomes = threads.invokeAll(all).stream()
                    .map(done -> done.resultNow())
                    .toList();
            assertThat(outcomes).filteredOn(Received.class::isInstance).hasSize(1);
            assertThat(outcomes).filteredOn(AppliedBefore.class::isInstance).hasSize(5);
        }
    }

    @Test
    void applyByThemselvesOnlyWhereThereIsAPublicPage() {
        var closed = house.opened(form -> HiringHouse.with(form, true, 0, false));
        assertThat(reception.apply(closed, somebody("Berta Luz")))
                .isEqualTo(new ReceptionOutcome.Refused(Refusal.NOT_ALLOWED));
        assertThat(reception.publicOpening(closed)).isEmpty();
        var open = house.opened(HiringHouse::open);
        assertThat(reception.apply(open, somebody("Berta Luz"))).isInstanceOf(Received.class);
        house.take(open, new OpeningStep.Halt("For a reason"));
        assertThat(reception.apply(open, somebody("Zoe Paz")))
                .isEqualTo(new ReceptionOutcome.Refused(Refusal.NOT_ALLOWED));
    }

    @Test
    void areNotEnteredIntoADraftOrAClosedOpening() {
        var draft = house.draft(house.form());
        assertThat(Acting.as(ROSA, () -> applicants.add(draft, somebody("Berta Luz"))))
                .isEqualTo(new ReceptionOutcome.Refused(Refusal.NOT_YET));
        var closed = house.opened();
        house.take(closed, new OpeningStep.Close());
        assertThat(Acting.as(ROSA, () -> applicants.add(closed, somebody("Berta Luz"))))
                .isEqualTo(new ReceptionOutcome.Refused(Refusal.CLOSED));
    }

    @Test
    void keepHostileNamesAsTheyAreAndRefuseWhatIsNoName() {
        var opening = house.opened(HiringHouse::open);
        var id = Acting.as(
                ROSA,
                () -> ((Received) applicants.add(
                                opening,
                                new NewApplicant(new Identity(SCRIPT, "x@people.example", "", ""), Language.EN)))
                        .id());
        assertThat(seenBy(ROSA, id).orElseThrow().identity().orElseThrow().name())
                .isEqualTo(SCRIPT);
        assertThat(pageOf(ROSA, opening, ALL.searching("<script>")).rows()).hasSize(1);
        assertThat(adding(opening, " \u0000\u202e\u200b ", "a@people.example"))
                .isEqualTo(new Unfit(Identity.Mistake.NAME_MISSING));
        assertThat(adding(opening, "x".repeat(10_000_000), "a@people.example"))
                .isEqualTo(new Unfit(Identity.Mistake.NAME_TOO_LONG));
        assertThat(adding(opening, "Berta", "no address")).isEqualTo(new Unfit(Identity.Mistake.EMAIL_INVALID));
        assertThat(adding(opening, "Berta", "a@b.example,b@c.example"))
                .isEqualTo(new Unfit(Identity.Mistake.EMAIL_INVALID));
        assertThat(adding(opening, "Berta", "a\r\nbcc: x@people.example"))
                .isEqualTo(new Unfit(Identity.Mistake.EMAIL_INVALID));
    }
}
