package coop.siembra.readiness.asking;

import static coop.siembra.access.Cooperative.ADMIN;
import static coop.siembra.access.Cooperative.ANA;
import static coop.siembra.access.Cooperative.BACK;
import static coop.siembra.access.Cooperative.HEAD;
import static coop.siembra.access.Cooperative.SHOP;
import static coop.siembra.access.Cooperative.TOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coop.siembra.access.Acting;
import coop.siembra.access.Role;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.readiness.model.asking.SurveyKind;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Opening and ending rounds, and who may. */
class RoundsTests extends AskingTest {
    @Autowired
    MirrorResults mirror;

    @Autowired
    StrongestObstacle.Finder strongest;

    @Test
    void opensOneRoundOfAKindAtATime() {
        open(SurveyKind.OBSTACLES);
        assertThat(boss(() -> rounds.open(SurveyKind.OBSTACLES, today().plusDays(20), today().plusDays(30))))
                .isEqualTo(new Rounds.Outcome.Refused(SurveyRefusal.ANOTHER_ROUND));
        assertThat(open(SurveyKind.MIRROR)).isEqualTo("mirror-1");
        assertThat(end("obstacles-1")).isEmpty();
        assertThat(end("obstacles-1")).contains(SurveyRefusal.NOT_RUNNING);
        assertThat(open(SurveyKind.OBSTACLES)).isEqualTo("obstacles-2");
    }

    @Test
    void refusesDaysThatMakeNoSense() {
        assertThat(Stream.of(
                                rounds(today().minusDays(1), today()),
                                rounds(today(), today().minusDays(1)),
                                rounds(today().plusDays(1), today()),
                                rounds(today().plusDays(400), today().plusDays(401)),
                                rounds(today(), today().plusDays(92)))
                        .map(outcome -> ((Rounds.Outcome.Refused) outcome).why()))
                .containsExactly(
                        SurveyRefusal.DAY_PASSED,
                        SurveyRefusal.LAST_BEFORE_FIRST,
                        SurveyRefusal.LAST_BEFORE_FIRST,
                        SurveyRefusal.TOO_FAR,
                        SurveyRefusal.TOO_LONG);
    }

    private Rounds.Outcome rounds(LocalDate first, LocalDate last) {
        return boss(() -> rounds.open(SurveyKind.OBSTACLES, first, last));
    }

    @Test
    void keepsRoundsFiguresAndWordsFromAllOthers() {
        var round = open(SurveyKind.OBSTACLES);
        for (var person : List.of(ANA, HEAD)) {
            refused(person, () -> rounds.open(SurveyKind.MIRROR, today(), today()));
            refused(person, () -> rounds.end(round));
            refused(person, () -> rounds.all(SurveyKind.OBSTACLES));
            refused(person, () -> rounds.answeredAtLeast(round));
            refused(person, () -> results.obstacles(null));
            refused(person, () -> results.obstacles(BACK));
            refused(person, () -> results.obstacles(TOP));
            refused(person, () -> results.obstacles(new UnitId("nowhere")));
            refused(person, () -> results.words(SurveyKind.OBSTACLES));
            refused(person, mirror::latest);
            refused(person, mirror::moments);
            refused(person, strongest::latest);
        }
        refused(ANA, () -> results.obstacles(SHOP));
        assertThat(Acting.as(HEAD, () -> results.obstacles(SHOP))).isEmpty();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> Acting.as(ADMIN, () -> results.words(SurveyKind.OBSTACLES), Role.ADMIN));
    }

    private void refused(PersonId person, Supplier<?> deed) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> Acting.as(person, deed, Role.HEAD));
    }
}
