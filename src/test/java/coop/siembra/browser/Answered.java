package coop.siembra.browser;

import static coop.siembra.assessment.Respondents.LEADERS;
import static coop.siembra.assessment.Respondents.MOMENTS;
import static coop.siembra.assessment.Respondents.NOON;
import static coop.siembra.assessment.Respondents.SOIL;
import static coop.siembra.assessment.Respondents.about;

import coop.siembra.assessment.Respondents;
import coop.siembra.assessment.Respondents.How;
import coop.siembra.assessment.sitting.Taker;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.SittingId;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;

/** People who have answered instruments. */
@TestComponent
class Answered {
    private static final Duration HALF_A_YEAR = Duration.ofDays(190);

    private static final int MANY = 110;

    private final Respondents respondents;

    Answered(Respondents respondents) {
        this.respondents = respondents;
    }

    /** Whoever sat the soil profile twice, with some growth, and the moments. */
    record Twice(SittingId first, SittingId second, SittingId moments) {}

    Twice twice(Guest guest) {
        var taker = Taker.person(guest.id());
        var usual = How.USUAL.in(guest.language());
        return new Twice(
                respondents.closed(taker, SOIL, usual.at(NOON.minus(HALF_A_YEAR)), about(0.35, 1)),
                respondents.closed(taker, SOIL, usual, about(0.7, 2)),
                respondents.closed(taker, MOMENTS, usual, about(0.6, 3)));
    }

    /** As many in each language as are needed to compare languages and to make norms, of the instrument of those who lead. */
    void many() {
        for (var language : Language.values()) {
            respondents.crowd(MANY + language.ordinal() * 7, LEADERS, How.USUAL.in(language));
        }
    }

    void once(List<PersonId> people) {
        people.forEach(
                person -> respondents.closed(Taker.person(person), SOIL, How.USUAL, about(0.6, person.hashCode())));
    }
}
