package coop.siembra.hiring.applicant;

import static coop.siembra.assessment.Respondents.MOMENTS;
import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.assessment.Desk;
import coop.siembra.assessment.SittingOutcome;
import coop.siembra.assessment.sitting.SittingStep;
import coop.siembra.hiring.Declarations;
import coop.siembra.hiring.HiringHouse;
import coop.siembra.hiring.Invitations;
import coop.siembra.hiring.applicant.ApplicantProof.Proof;
import coop.siembra.hiring.applicant.DeskOutcome.Done;
import coop.siembra.hiring.applicant.DeskOutcome.Shut;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.Invitation;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.hiring.store.ApplicantStore;
import coop.siembra.hiring.store.OpeningStore;
import coop.siembra.hiring.store.ReplyStore;
import coop.siembra.kernel.Language;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Somebody with a link in an open opening. */
@SpringBootTest(properties = {"siembra.outbox.delay=1h", "siembra.address=https://people.example"})
abstract class LinkTest {
    static final Set<String> NEEDED = Set.of("read", "take-part", "own-answers");
    static final String TAB = "tab";
    static final Done DONE = new Done();
    static final Shut SHUT = new Shut();

    @Autowired
    ApplicantDesk desk;

    @Autowired
    ApplicantSittings sittings;

    @Autowired
    ApplicantReply reply;

    @Autowired
    ApplicantProof proofs;

    @Autowired
    ApplicantGroups groups;

    @Autowired
    ApplicantData data;

    @Autowired
    ApplicantCopies copies;

    @Autowired
    ApplicantFeedback feedback;

    @Autowired
    Invitations invitations;

    @Autowired
    Declarations declarations;

    @Autowired
    HiringHouse house;

    @Autowired
    ApplicantStore store;

    @Autowired
    OpeningStore openings;

    @Autowired
    ReplyStore replies;

    @Autowired
    MongoTemplate mongo;

    OpeningId opening = new OpeningId("none");

    ApplicationId berta = new ApplicationId("none");

    String token = "";

    Proof proof;

    @BeforeEach
    void found() {
        house.found();
        opening = house.opened(HiringHouse::open);
        berta = house.applied(opening, "Berta Luz");
        token = house.invited(berta);
        proof = proofs.prove(token, "berta.luz@people.example").orElseThrow();
    }

    Own own() {
        return desk.enter(token).orElseThrow();
    }

    void change(UnaryOperator<Invitation> change) {
        var held = store.find(berta).orElseThrow();
        var participation = held.applicant().participation();
        var link = Objects.requireNonNull(participation.invitation());
        store.save(
                held,
                held.applicant().with(participation.by(change.apply(link))),
                openings.find(opening).orElseThrow().opening(),
                List.of());
    }

    Invitation link() {
        return Objects.requireNonNull(
                store.find(berta).orElseThrow().applicant().participation().invitation());
    }

    void agree() {
        assertThat(desk.agree(token, NEEDED)).isEqualTo(DONE);
    }

    void begin() {
        agree();
        assertThat(sittings.open(token, MOMENTS)).isEqualTo(DONE);
        for (var step :
                List.of(new SittingStep.Open(), new SittingStep.Consent(Language.ES), new SittingStep.Begin())) {
            assertThat(sittings.take(token, MOMENTS, TAB, step)).isInstanceOf(SittingOutcome.Saved.class);
        }
    }

    Desk sitting() {
        return sittings.find(token, MOMENTS).orElseThrow();
    }

    void finish() {
        begin();
        sittings.take(token, MOMENTS, TAB, new SittingStep.Submit());
        assertThat(reply.write(token, words(80))).isEqualTo(DONE);
        assertThat(reply.handIn(token)).isEqualTo(DONE);
    }

    static String words(int many) {
        return "palabra ".repeat(many).strip();
    }

    void nothing(String wrong) {
        assertThat(proofs.prove(wrong, "berta.luz@people.example")).isEmpty();
        assertThat(desk.enter(wrong)).isEmpty();
        assertThat(desk.speak(wrong, Language.EN)).isEqualTo(SHUT);
        assertThat(desk.agree(wrong, NEEDED)).isEqualTo(SHUT);
        assertThat(desk.change(wrong, "read", false)).isEqualTo(SHUT);
        assertThat(desk.ask(wrong, List.of("by-voice"), "")).isEqualTo(SHUT);
        assertThat(sittings.open(wrong, MOMENTS)).isEqualTo(SHUT);
        assertThat(sittings.find(wrong, MOMENTS)).isEmpty();
        assertThat(sittings.take(wrong, MOMENTS, TAB, new SittingStep.Open()))
                .isEqualTo(new SittingOutcome.Refused(coop.siembra.assessment.sitting.Refusal.UNKNOWN));
        assertThat(reply.sheet(wrong)).isEmpty();
        assertThat(reply.write(wrong, "Hola")).isEqualTo(SHUT);
        assertThat(reply.handIn(wrong)).isEqualTo(SHUT);
        assertThat(groups.questions(wrong)).isEmpty();
        assertThat(groups.declaredAny(wrong)).isFalse();
        assertThat(groups.declare(wrong, Map.of())).isEqualTo(SHUT);
        assertThat(data.correct(wrong, proof, "A", "a@b.example", "")).isEqualTo(SHUT);
        assertThat(data.withdraw(wrong)).isEqualTo(SHUT);
        assertThat(data.askReview(wrong, "application", "")).isEqualTo(SHUT);
        assertThat(data.delete(wrong).outcome()).isEqualTo(SHUT);
        assertThat(copies.copy(wrong, proof)).isEmpty();
        assertThat(feedback.of(wrong)).isEmpty();
    }
}
