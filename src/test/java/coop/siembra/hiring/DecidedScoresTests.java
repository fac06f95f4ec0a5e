package coop.siembra.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.hiring.DecidedScores.Decided;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.Decision.Verdict;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What those scored who were hired, and those who were turned down. */
class DecidedScoresTests extends HiredTest {
    private static final Instant EVER = Instant.EPOCH;

    @Autowired
    DecidedScores scores;

    @Autowired
    Judges judges;

    private ApplicationId seated(String name, double level) {
        var id = house.applied(opening, name);
        hires.agrees(id, "baseline");
        judges.sat(id, level);
        judges.says(id, level);
        return id;
    }

    private ApplicationId turnedDown(String name, double level) {
        var id = seated(name, level);
        house.decide(id, "application", Verdict.NOT_TAKEN);
        return id;
    }

    private Decided since(Instant from) {
        return scores.since(from);
    }

    @Test
    void putsThoseHiredBesideThoseTurnedDown() {
        hires.isHired(seated("Alba Luz", 0.9));
        hires.isHired(seated("Bruno Luz", 0.8));
        turnedDown("Carla Luz", 0.3);
        var waiting = seated("Dora Luz", 0.1);
        var sides = since(EVER).measures();
        assertThat(sides).as("no self-report").hasSize(1);
        var moments = sides.values().iterator().next();
        assertThat(moments.hired().n()).isEqualTo(2);
        assertThat(moments.turnedDown().n()).isEqualTo(1);
        assertThat(moments.hired().mean()).isGreaterThan(moments.turnedDown().mean());
        house.decide(waiting, "application", Verdict.NOT_TAKEN);
        assertThat(since(EVER)
                        .measures()
                        .values()
                        .iterator()
                        .next()
                        .turnedDown()
                        .n())
                .isEqualTo(2);
    }

    @Test
    void countsNobodyWhoWithdrew() {
        hires.isHired(seated("Alba Luz", 0.9));
        var gone = house.applied(opening, "Gina Rio");
        var token = hires.agrees(gone, "baseline");
        judges.sat(gone, 0.5);
        data.withdraw(token);
        var moments = since(EVER).measures().values().iterator().next();
        assertThat(moments.turnedDown().n()).isZero();
    }

    @Test
    void looksNoFurtherBackThanAsked() {
        hires.isHired(seated("Alba Luz", 0.9));
        var last = store.ids(opening).stream()
                .flatMap(id -> store.find(id).stream())
                .flatMap(held -> held.applicant().application().decisions().stream())
                .map(decision -> decision.at())
                .max(Instant::compareTo)
                .orElseThrow();
        assertThat(since(last).measures()).hasSize(1);
        assertThat(since(last.plus(Duration.ofMillis(1))).measures()).isEmpty();
    }

    @Test
    void namesThoseWhoWorkHereNowOnlyWhenTheyAgreed() {
        var agreed = seated("Alba Luz", 0.9);
        hires.isHired(agreed);
        var silent = house.applied(opening, "Bruno Luz");
        hires.agrees(silent);
        judges.sat(silent, 0.8);
        hires.isHired(silent);
        assertThat(since(EVER).entered()).as("nobody has been entered").isEmpty();
        var person = entered(agreed, "Alba Luz").person().id();
        entered(silent, "Bruno Luz");
        assertThat(since(EVER).entered()).singleElement().satisfies(entered -> {
            assertThat(entered.person()).isEqualTo(person);
            assertThat(entered.score()).isBetween(0.0, 100.0);
        });
    }
}
