package coop.siembra.readiness.asking;

import static coop.siembra.access.Cooperative.ANA;
import static coop.siembra.access.Cooperative.BACK;
import static coop.siembra.access.Cooperative.HEAD;
import static coop.siembra.access.Cooperative.SHOP;
import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.access.Acting;
import coop.siembra.access.PersonalData;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.People;
import coop.siembra.people.PeopleQuery;
import coop.siembra.people.UnitDetails;
import coop.siembra.people.Units;
import coop.siembra.readiness.Rules;
import coop.siembra.readiness.asking.Answering.Part;
import coop.siembra.readiness.model.asking.SurveyKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What those who lead say of themselves, beside what everybody says. */
class MirrorTests extends AskingTest {
    @Autowired
    MirrorResults mirror;

    @Autowired
    Rules rules;

    @Autowired
    Units units;

    @Autowired
    People people;

    @Autowired
    List<PersonalData> personal;

    @Test
    void letsLeadersAnswerAboutThemselvesFirstAndForTheirOwnEyes() {
        var round = open(SurveyKind.MIRROR);
        assertThat(Acting.as(HEAD, () -> answering.running(round)).orElseThrow().part())
                .isEqualTo(Part.OWN);
        assertThat(answer(HEAD, round, support(2), "")).contains(SurveyRefusal.OWN_FIRST);
        assertThat(Acting.as(ANA, () -> answering.answerOwn(round, support(5)))).contains(SurveyRefusal.LEADS_NOBODY);
        assertThat(Acting.as(HEAD, () -> answering.answerOwn(round, support(5))))
                .isEmpty();
        assertThat(Acting.as(HEAD, () -> answering.answerOwn(round, support(1))))
                .contains(SurveyRefusal.ALREADY_ANSWERED);
        assertThat(Acting.as(HEAD, () -> answering.running(round)).orElseThrow().part())
                .isEqualTo(Part.ANSWERS);
        assertThat(answer(HEAD, round, support(2), "")).isEmpty();
        assertThat(Acting.as(HEAD, () -> answering.running(round)).orElseThrow().part())
                .isEqualTo(Part.NOTHING);
        assertThat(Acting.as(HEAD, mirror::mine))
                .singleElement()
                .satisfies(own -> assertThat(own.answers()).isEqualTo(support(5)));
        assertThat(Acting.as(ANA, mirror::mine)).isEmpty();
        assertThat(boss(mirror::mine)).isEmpty();
        assertThat(data(HEAD)).contains("obstacle-removed", "mirror-1");
        assertThat(data(ANA)).doesNotContain("obstacle-removed", "mirror-1");
        assertThat(Acting.as(ANA, () -> mirror.forgetMine(round))).isFalse();
        assertThat(Acting.as(HEAD, () -> mirror.forgetMine(round))).isTrue();
        assertThat(Acting.as(HEAD, mirror::mine)).isEmpty();
        assertThat(data(HEAD)).doesNotContain("obstacle-removed");
    }

    private String data(PersonId person) {
        return personal.stream()
                .filter(part -> part.key().equals("surveys"))
                .map(part -> part.about(person).toString())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void setsLeadersBesideThePeopleFromFiveOfEachOn() {
        var heads = hire(BACK, 6);
        for (int number = 0; number < heads.size(); number++) {
            var unit = new UnitId("team-" + number);
            units.add(
                    unit, new UnitDetails(LocalizedText.same(unit.value()), BACK, heads.get(number), List.of(), false));
        }
        var crowd = hire(SHOP, 8);
        var round = open(SurveyKind.MIRROR);
        heads.subList(0, 4)
                .forEach(head -> Acting.as(
                        head,
                        () -> answering.answerOwn(round, support(head.value().endsWith("0") ? 4 : 5))));
        answer(crowd.subList(0, 4), round, support(2));
        answer(crowd.subList(4, 8), round, support(3));
        end(round);
        var few = boss(mirror::latest).orElseThrow();
        assertThat(few.overall().leaders()).isEmpty();
        assertThat(few.overall().gap()).isEmpty();
        assertThat(few.overall().people().orElseThrow().mean()).isEqualTo(2.5);
        var again = open(SurveyKind.MIRROR);
        heads.forEach(head -> Acting.as(
                head, () -> answering.answerOwn(again, support(head.value().endsWith("0") ? 4 : 5))));
        answer(crowd.subList(0, 4), again, support(2));
        answer(crowd.subList(4, 8), again, support(3));
        end(again);
        var enough = boss(mirror::latest).orElseThrow();
        assertThat(enough.overall().leaders().orElseThrow().n()).isEqualTo(6);
        assertThat(enough.overall().gap().orElseThrow().open()).isFalse();
        assertThat(enough.lines())
                .hasSize(
                        rules.now().guides().mirror().orElseThrow().statements().size());
        assertThat(boss(mirror::moments))
                .hasSize(2)
                .extracting(moment -> moment.figures().gap().isPresent())
                .containsExactly(true, false);
        assertThat(Acting.as(heads.getFirst(), mirror::mine).getFirst().people())
                .isNotEmpty();
        assertThat(people.count(PeopleQuery.everybody())).isEqualTo(enough.asked());
    }
}
