package coop.siembra.hiring;

import static coop.siembra.assessment.Respondents.MOMENTS;
import static coop.siembra.assessment.Respondents.SOIL;

import coop.siembra.access.Cooperative;
import coop.siembra.assessment.Respondents;
import coop.siembra.assessment.Respondents.How;
import coop.siembra.assessment.instrument.Form.Placed;
import coop.siembra.assessment.sitting.Sitting.Purpose;
import coop.siembra.assessment.sitting.Taker;
import coop.siembra.hiring.applicant.ApplicantDesk;
import coop.siembra.hiring.applicant.DeskOutcome;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.Decision.Verdict;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.item.Item;
import coop.siembra.item.Response;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.PersonDetails;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.springframework.boot.test.context.TestComponent;

/** Applicants who have sat something, agreed to something, and are hired. */
@TestComponent
public class Hires {
    public static final Set<String> NEEDED = Set.of("read", "take-part", "own-answers");

    private final HiringHouse house;
    private final Respondents respondents;
    private final ApplicantDesk desk;
    private final Judges judges;

    public Hires(HiringHouse house, Respondents respondents, ApplicantDesk desk, Judges judges) {
        this.house = house;
        this.respondents = respondents;
        this.desk = desk;
        this.judges = judges;
    }

    /** Says yes to what is needed and to some more; gives back the token of the link. */
    public String agrees(ApplicationId id, String... more) {
        var token = house.invited(id);
        var all = new TreeSet<>(NEEDED);
        all.addAll(List.of(more));
        if (!(desk.agree(token, all) instanceof DeskOutcome.Done)) {
            throw new AssertionError("not agreed");
        }
        return token;
    }

    /** Sits both instruments of the baseline as an applicant, as well or as badly as can be. */
    public void sits(ApplicationId id, boolean strong) {
        var taker = Taker.applicant(id.value());
        var how = new How("b", Purpose.HIRING, Language.ES, false, Respondents.NOON);
        respondents.closed(taker, MOMENTS, how, strong ? Respondents.about(1, 1) : Hires::contrary);
        respondents.closed(taker, SOIL, how.on("a"), says(strong));
    }

    /** Hands in all that people judge. */
    public void answers(ApplicationId id) {
        judges.sat(id, 0.6);
        judges.replied(id, "palabra ".repeat(80).strip());
    }

    /** The same, and says something of themselves. */
    public void tells(ApplicationId id) {
        answers(id);
        judges.says(id, 0.8);
    }

    private static Function<Placed, Optional<Response>> says(boolean strong) {
        return placed -> placed.item() instanceof Item.Likert likert
                ? Optional.of(new Response.Scale(
                        strong != placed.reversed() ? likert.anchors().size() : 1))
                : Optional.empty();
    }

    /** As far from the key as there is. */
    private static Optional<Response> contrary(Placed placed) {
        if (!(placed.item() instanceof Item.Rating rating)) {
            return Optional.empty();
        }
        int points = rating.anchors().size();
        Map<String, Integer> values = new LinkedHashMap<>();
        rating.options().forEach(option -> values.put(option.id(), option.key() > (points + 1) / 2.0 ? 1 : points));
        return Optional.of(new Response.Ratings(values));
    }

    /** Goes on to the end. */
    public void isHired(ApplicationId id) {
        for (var stage : List.of("application", "assessment", "interview", "decision")) {
            house.decide(id, stage, Verdict.GOES_ON);
        }
    }

    /** Somebody who has agreed to the baseline, has sat everything and is hired. */
    public ApplicationId hired(OpeningId opening, String name, boolean strong) {
        var id = house.applied(opening, name);
        agrees(id, "baseline");
        sits(id, strong);
        isHired(id);
        return id;
    }

    public static PersonDetails details(String name) {
        return in(name, Cooperative.SHOP);
    }

    public static PersonDetails in(String name, UnitId unit) {
        var email = HiringHouse.somebody(name).identity().email();
        return new PersonDetails(name, email, unit, LocalizedText.same("Teller"), Language.ES, null);
    }
}
