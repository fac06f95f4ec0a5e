package coop.siembra.executive;

import static coop.siembra.access.Cooperative.ADMIN;
import static coop.siembra.access.Cooperative.HEAD;
import static coop.siembra.access.Cooperative.SHOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coop.siembra.access.Cooperative;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.People;
import coop.siembra.readiness.Deeds;
import coop.siembra.readiness.Readied;
import coop.siembra.readiness.thanking.Recognitions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;

/** The three questions about a small cooperative, for those at the top and nobody else. */
@SpringBootTest(
        properties = {"siembra.outbox.delay=1h", "siembra.readiness.delay=1h", "siembra.executive.recruiting=10h"})
@WithMockUser(username = "admin", roles = "EXECUTIVE")
class ThreeQuestionsTests {
    private static final String COMPOSURE = "composure";

    @Autowired
    ThreeQuestions questions;

    @Autowired
    OrganisationMap map;

    @Autowired
    Readied readied;

    @Autowired
    People people;

    @Autowired
    Recognitions recognitions;

    private final List<PersonId> tellers = new ArrayList<>();

    @BeforeEach
    void found() {
        readied.found();
        tellers.clear();
        for (int i = 0; i < 6; i++) {
            var id = new PersonId("teller-" + i);
            people.add(id, Cooperative.details(id, SHOP));
            readied.place(id, Readied.TELLER, "Centro");
            tellers.add(id);
        }
        readied.settle();
    }

    @Test
    void givesNoFigureWhereNobodyHasShownAnything() {
        var answers = questions.answers();
        assertThat(answers.people().empathy()).isEmpty();
        assertThat(answers.people().tally().people()).isPositive();
        assertThat(answers.recruited().selection()).isEmpty();
        assertThat(answers.recruited().later().pairs()).isZero();
    }

    @Test
    void givesTheMeanOfThoseKnownWithWhatItRestsOn() {
        for (int i = 0; i < tellers.size(); i++) {
            readied.hear(readied.answered(tellers.get(i), COMPOSURE, i < 3 ? 1 : 0.4, 30, 0));
        }
        readied.settle();
        var answer = questions.answers().people();
        var empathy = answer.empathy().orElseThrow();
        assertThat(empathy.known()).isEqualTo(6);
        assertThat(empathy.people()).isEqualTo(answer.tally().people());
        assertThat(empathy.competencies()).extracting(part -> part.competency()).containsExactly(COMPOSURE);
        assertThat(empathy.figure().value()).isBetween(0.55, 0.8);
        assertThat(empathy.figure().low()).isLessThan(empathy.figure().value());
        assertThat(answer.asOf()).isNotNull();
        assertThat(answer.months()).isNotEmpty();
    }

    @Test
    void countsHeadsWhoDidSomethingAndNobodyElsesDeeds(@Autowired List<Deeds> deeds) {
        assertThat(deeds).extracting(Deeds::kind).containsExactlyInAnyOrder(Deeds.Kind.values());
        int heads = questions.answers().leaders().heads();
        assertThat(heads).isPositive();
        assertThat(questions.answers().leaders().acting()).isZero();
        thank(HEAD, tellers.getFirst());
        var leaders = questions.answers().leaders();
        assertThat(leaders.heads()).isEqualTo(heads);
        assertThat(leaders.acting()).isOne();
        assertThat(leaders.before()).isZero();
        assertThat(leaders.times()).containsEntry(Deeds.Kind.RECOGNITION, 1);
        assertThat(leaders.times().keySet()).containsExactly(Deeds.Kind.RECOGNITION);
    }

    @Test
    void findsUnitsByReadinessAndDistance() {
        for (var teller : tellers) {
            readied.train(teller, 1);
        }
        var top = map.region(Optional.empty()).orElseThrow();
        assertThat(top.places()).isNotEmpty();
        var inner =
                top.places().stream().filter(place -> place.inner()).findFirst().orElseThrow();
        var below = map.region(Optional.of(inner.unit().id())).orElseThrow();
        assertThat(below.path())
                .extracting(unit -> unit.id())
                .endsWith(inner.unit().id());
        assertThat(map.region(Optional.of(new UnitId("nowhere")))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"HEAD", "TRAINING", "RECRUITER", "LEARNER"})
    void areForNobodyElse(String role) {
        signIn(HEAD, role);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(questions::answers);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> map.region(Optional.empty()));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> map.region(Optional.of(SHOP)));
    }

    private void thank(PersonId who, PersonId whom) {
        signIn(who, "HEAD");
        assertThat(recognitions.thank(whom, null, "You stayed with the member until it was settled."))
                .isEmpty();
        signIn(ADMIN, "EXECUTIVE");
    }

    private static void signIn(PersonId person, String role) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(person.value(), "", "ROLE_" + role));
    }
}
