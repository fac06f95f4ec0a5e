package coop.siembra.browser;

import coop.siembra.hiring.Judges;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.Decision.Verdict;
import coop.siembra.hiring.model.Identity;
import coop.siembra.hiring.model.Opening.Part;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.hiring.model.judging.Rated;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;

/** An opening in which somebody rates, interviews, compares, decides and watches. */
@TestComponent
class Selection {
    private static final int CROWD = 12;

    private final Clerk clerk;
    private final Judges judges;

    Selection(Clerk clerk, Judges judges) {
        this.clerk = clerk;
        this.judges = judges;
    }

    /**
     * What there is to see.
     *
     * @param judge rates and interviews
     * @param fresh waits for the judge to rate
     * @param rated by the judge and a colleague
     * @param interviewed half by the judge
     */
    record Worth(
            Guest recruiter,
            Guest judge,
            Guest decider,
            OpeningId opening,
            ApplicationId fresh,
            ApplicationId rated,
            ApplicationId interviewed) {}

    Worth make(Guests guests, Language language, UnitId unit) {
        var recruiter = guests.recruiter("Ramona Selva", language);
        var judge = guests.employee("Julia Quispe", language, unit);
        var colleague = guests.employee("César Mamani", language, unit);
        var decider = guests.employee("Delia Pacheco", language, unit);
        var opening = opened(recruiter, unit, List.of(judge, colleague), decider);
        var ids = new ArrayList<ApplicationId>();
        for (int i = 0; i < CROWD; i++) {
            var name = i == 1 ? Sights.LONG_NAME : "Postulante Inventada " + "abcdefghijklmnop".charAt(i);
            ids.add(applied(recruiter, opening, name, i));
            judges.declares(ids.getLast(), i % 2 == 0 ? "woman" : "man");
            clerk.decide(decider.id(), ids.getLast(), "application", i < 8 ? Verdict.GOES_ON : Verdict.NOT_TAKEN);
        }
        for (int i = 0; i < 4; i++) {
            judges.sat(ids.get(i), 0.3 + 0.2 * i);
            judges.replied(ids.get(i), "Estoy aquí.\n\nSu dinero está en su cuenta. ¿La llamo ahora?");
        }
        for (int i = 1; i < 3; i++) {
            judges.handIn(judge.id(), ids.get(i), Rated.REPLY, 4, "Dice qué es seguro y qué no");
            judges.handIn(colleague.id(), ids.get(i), Rated.REPLY, i + 1, "Falta una frase para este caso");
        }
        clerk.decide(decider.id(), ids.get(2), "assessment", Verdict.GOES_ON);
        judges.begin(judge.id(), ids.get(2), Rated.INTERVIEW, 3, "La dejó terminar");
        return new Worth(recruiter, judge, decider, opening, ids.get(0), ids.get(1), ids.get(2));
    }

    private OpeningId opened(Guest recruiter, UnitId unit, List<Guest> judging, Guest deciding) {
        var team = new LinkedHashMap<PersonId, Set<Part>>();
        judging.forEach(judge -> team.put(judge.id(), Set.of(Part.RATER, Part.INTERVIEWER)));
        team.put(deciding.id(), Set.of(Part.DECIDER));
        return clerk.opened(recruiter.id(), unit, form -> form, team);
    }

    private ApplicationId applied(Guest recruiter, OpeningId opening, String name, int number) {
        var identity = new Identity(name, "person" + number + "@applicants.example", "", "");
        return clerk.applied(recruiter.id(), opening, identity, Language.ES);
    }
}
