package coop.siembra.hiring.applicant;

import static coop.siembra.assessment.Respondents.MOMENTS;
import static coop.siembra.hiring.HiringHouse.ROSA;
import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.assessment.SittingOutcome;
import coop.siembra.assessment.sitting.SittingStep;
import coop.siembra.hiring.Acting;
import coop.siembra.hiring.ApplicantScores;
import coop.siembra.hiring.Applicants;
import coop.siembra.hiring.applicant.DeskOutcome.Refused;
import coop.siembra.hiring.applicant.Own.Situation;
import coop.siembra.hiring.model.Identity;
import coop.siembra.hiring.model.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What whoever holds a link does about their data. */
class ApplicantDataTests extends LinkTest {
    @Autowired
    Applicants applicants;

    @Autowired
    ApplicantScores scores;

    @Test
    void keepGroupsApartAndTakeThemBack() {
        var question = groups.questions(token).getFirst();
        var option = question.options().getFirst().id();
        assertThat(groups.declare(token, Map.of(question.id(), Set.of("nothing-like-it"))))
                .isEqualTo(new Refused(Refusal.UNFIT));
        assertThat(groups.declare(token, Map.of(question.id(), Set.of(option)))).isEqualTo(DONE);
        assertThat(groups.declaredAny(token)).isTrue();
        assertThat(mongo.findAll(Document.class, "declarations").toString()).doesNotContain(berta.value(), "Berta");
        assertThat(mongo.findAll(Document.class, "applicants").toString()).doesNotContain(option);
        assertThat(groups.declare(token, Map.of())).isEqualTo(DONE);
        assertThat(mongo.findAll(Document.class, "declarations")).isEmpty();
    }

    @Test
    void putContactDetailsRightButTakeNobodyElsesAddress() {
        house.applied(opening, "Zoe Paz");
        assertThat(data.correct(token, proof, "Berta Luz Prado", "berta@new.example", "555"))
                .isEqualTo(DONE);
        assertThat(identity().name()).isEqualTo("Berta Luz Prado");
        assertThat(data.correct(token, proof, "Berta", "zoe.paz@people.example", ""))
                .isEqualTo(new Refused(Refusal.UNFIT));
        assertThat(data.correct(token, proof, "", "berta@new.example", "")).isEqualTo(new Refused(Refusal.UNFIT));
        assertThat(data.correct(token, proof, "B".repeat(10_000_000), "berta@new.example", ""))
                .isEqualTo(new Refused(Refusal.UNFIT));
        assertThat(identity().email()).isEqualTo("berta@new.example");
    }

    @Test
    void withdrawOnceAndSitNoMore() {
        begin();
        assertThat(data.withdraw(token)).isEqualTo(DONE);
        assertThat(data.withdraw(token)).isEqualTo(DONE);
        assertThat(own().situation()).isEqualTo(Situation.WITHDRAWN);
        assertThat(sittings.take(token, MOMENTS, TAB, new SittingStep.Turn(1)))
                .isInstanceOf(SittingOutcome.Refused.class);
        assertThat(desk.ask(token, List.of("by-voice"), "")).isEqualTo(new Refused(Refusal.TOO_LATE));
    }

    private Identity identity() {
        return proofs.identity(token, proof).orElseThrow();
    }

    @Test
    void showWhoTheyAreToNobodyWhoOnlyHasTheLink() {
        for (var guess : List.of("", "555", "zoe.paz@people.example", "b".repeat(10_000_000))) {
            assertThat(proofs.prove(token, guess)).isEmpty();
        }
        var zoe = house.invited(house.applied(opening, "Zoe Paz"));
        assertThat(proofs.identity(zoe, proof)).as("of somebody else").isEmpty();
        assertThat(copies.copy(zoe, proof)).isEmpty();
        assertThat(data.correct(zoe, proof, "A", "a@b.example", "")).isEqualTo(new Refused(Refusal.NOT_ALLOWED));
        data.correct(token, proof, "Berta Luz", "berta.luz@people.example", "+51 1 555-0101");
        assertThat(proofs.prove(token, " BERTA.luz@people.example ")).isPresent();
        assertThat(proofs.prove(token, "51 (1) 5550101")).isPresent();
    }

    @Test
    void cannotBeFoundOutByTryingManyAddresses() {
        for (int i = 0; i < 12; i++) {
            proofs.prove(token, "somebody" + i + "@people.example");
        }
        assertThat(proofs.prove(token, "berta.luz@people.example")).isEmpty();
    }

    @Test
    void readNowhereWhichGroupsTheyDeclared() {
        var question = groups.questions(token).getFirst();
        var option = question.options().getFirst().id();
        groups.declare(token, Map.of(question.id(), Set.of(option)));
        assertThat(new String(copies.copy(token, proof).orElseThrow().json(), StandardCharsets.UTF_8))
                .contains("\"groupsDeclared\" : true")
                .doesNotContain(option);
    }

    @Test
    void getACopyOfEverythingButNoKeysAndNothingOfOthers() {
        house.applied(opening, "Zoe Paz");
        finish();
        var copy = new String(copies.copy(token, proof).orElseThrow().json(), StandardCharsets.UTF_8);
        assertThat(copy)
                .contains("Berta Luz", "berta.luz@people.example", "palabra", "take-part", "member-moments", "scores")
                .doesNotContain("Zoe", link().hash(), "\"key\" : {\"");
        copies.announce(token);
        copies.announce(token);
        assertThat(mongo.findAll(Document.class, "letters"))
                .extracting(letter -> letter.getString("subject"))
                .containsOnlyOnce("La copia de sus datos está lista");
        assertThat(new String(copies.copy(token, proof).orElseThrow().json(), StandardCharsets.UTF_8))
                .contains("\"letters\"", "La copia de sus datos está lista")
                .doesNotContain(token.substring(token.indexOf('.') + 1));
    }

    @Test
    void deleteEverythingAtOnceAndTheLinkWithIt() {
        var question = groups.questions(token).getFirst();
        groups.declare(
                token,
                Map.of(question.id(), Set.of(question.options().getFirst().id())));
        finish();
        own();
        var deletion = data.delete(token);
        assertThat(deletion.outcome()).isEqualTo(DONE);
        assertThat(deletion.kept()).isEmpty();
        nothing(token);
        for (var collection : List.of("applicants", "replies", "sittings", "declarations")) {
            assertThat(mongo.findAll(Document.class, collection)).as(collection).isEmpty();
        }
        for (var collection : mongo.getCollectionNames()) {
            assertThat(mongo.findAll(Document.class, collection).toString())
                    .as(collection)
                    .doesNotContain("berta.luz@people.example", "Berta Luz");
        }
    }

    @Test
    void takeBackThatAnswersMayBeUsedAndNobodySeesThemAnyMore() {
        finish();
        assertThat(data.remark(token, "r".repeat(10_000_000))).isEqualTo(new Refused(Refusal.TOO_LONG));
        assertThat(data.remark(token, "The first situation was unclear")).isEqualTo(DONE);
        var seen = Acting.as(ROSA, () -> applicants.find(berta)).orElseThrow();
        assertThat(seen.reply()).isPresent();
        assertThat(seen.sittings()).isNotEmpty();
        assertThat(seen.remarks())
                .extracting(remark -> remark.text())
                .containsExactly("The first situation was unclear");
        desk.change(token, "take-part", false);
        var unseen = Acting.as(ROSA, () -> applicants.find(berta)).orElseThrow();
        assertThat(unseen.reply()).isEmpty();
        assertThat(unseen.sittings()).isEmpty();
        assertThat(Acting.as(ROSA, () -> scores.of(berta)).orElseThrow()).isEmpty();
    }

    @Test
    void declareNoGroupsAnyMoreOnceTheyAreCountedAndDeleted() {
        var held = store.find(berta).orElseThrow();
        store.save(
                held,
                held.applicant().without(Set.of(coop.siembra.hiring.model.Retention.Part.GROUPS)),
                openings.find(opening).orElseThrow().opening(),
                List.of());
        assertThat(groups.declare(token, Map.of("gender", Set.of("woman")))).isEqualTo(new Refused(Refusal.TOO_LATE));
        assertThat(groups.declaredAny(token)).isFalse();
    }
}
