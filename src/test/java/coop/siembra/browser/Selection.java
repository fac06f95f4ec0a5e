package coop.siembra.browser;

import coop.siembra.hiring.Acting;
import coop.siembra.hiring.Applicants;
import coop.siembra.hiring.Judges;
import coop.siembra.hiring.NewApplicant;
import coop.siembra.hiring.OpeningOutcome;
import coop.siembra.hiring.Openings;
import coop.siembra.hiring.ReceptionOutcome.Received;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.Decision.Evidence;
import coop.siembra.hiring.model.Decision.Ground;
import coop.siembra.hiring.model.Decision.Reason;
import coop.siembra.hiring.model.Decision.Verdict;
import coop.siembra.hiring.model.Identity;
import coop.siembra.hiring.model.Opening.Part;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.hiring.model.OpeningStep;
import coop.siembra.hiring.model.Step;
import coop.siembra.hiring.model.judging.InterviewQuestion;
import coop.siembra.hiring.model.judging.Rated;
import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;

/** An opening in which somebody rates, interviews, compares, decides and watches. */
@TestComponent
class Selection {
    private static final String[] RECRUITER = {"LEARNER", "RECRUITER"};
    private static final int CROWD = 12;

    private final Openings openings;
    private final Applicants applicants;
    private final Judges judges;

    Selection(Openings openings, Applicants applicants, Judges judges) {
        this.openings = openings;
        this.applicants = applicants;
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
        var opening = Acting.as(
                recruiter.id(), () -> opened(unit, List.of(judge.id(), colleague.id()), decider.id()), RECRUITER);
        var ids = new ArrayList<ApplicationId>();
        for (int i = 0; i < CROWD; i++) {
            var name = i == 1 ? Sights.LONG_NAME : "Postulante Inventada " + "abcdefghijklmnop".charAt(i);
            ids.add(applied(recruiter.id(), opening, name, i));
            judges.declares(ids.getLast(), i % 2 == 0 ? "woman" : "man");
            decide(decider.id(), ids.getLast(), i < 8 ? Verdict.GOES_ON : Verdict.NOT_TAKEN);
        }
        for (int i = 0; i < 4; i++) {
            judges.sat(ids.get(i), 0.3 + 0.2 * i);
            judges.replied(ids.get(i), "Estoy aquí.\n\nSu dinero está en su cuenta. ¿La llamo ahora?");
        }
        for (int i = 1; i < 3; i++) {
            judges.handIn(judge.id(), ids.get(i), Rated.REPLY, 4, "Dice qué es seguro y qué no");
            judges.handIn(colleague.id(), ids.get(i), Rated.REPLY, i + 1, "Falta una frase para este caso");
        }
        decide(decider.id(), ids.get(2), Verdict.GOES_ON);
        judges.begin(judge.id(), ids.get(2), Rated.INTERVIEW, 3, "La dejó terminar");
        return new Worth(recruiter, judge, decider, opening, ids.get(0), ids.get(1), ids.get(2));
    }

    private OpeningId opened(UnitId unit, List<PersonId> judging, PersonId deciding) {
        var form = openings.proposed("teller", unit).orElseThrow();
        if (!(openings.draft(form) instanceof OpeningOutcome.Stored(var file))) {
            throw new AssertionError("no draft");
        }
        var id = file.opening().id();
        judging.forEach(person ->
                openings.take(id, new OpeningStep.Assign(person, Set.of(Part.RATER, Part.INTERVIEWER))));
        openings.take(id, new OpeningStep.Assign(deciding, Set.of(Part.DECIDER)));
        openings.take(
                id,
                new OpeningStep.Publish(
                        openings.core(id).stream().map(InterviewQuestion::id).toList()));
        return id;
    }

    private ApplicationId applied(PersonId recruiter, OpeningId opening, String name, int number) {
        var identity = new Identity(name, "person" + number + "@applicants.example", "", "");
        return Acting.as(
                recruiter,
                () -> ((Received) applicants.add(opening, new NewApplicant(identity, Language.ES))).id(),
                RECRUITER);
    }

    private void decide(PersonId decider, ApplicationId id, Verdict verdict) {
        Acting.as(
                decider,
                () -> {
                    var stage = applicants.find(id).orElseThrow().stage().id();
                    var reason = new Reason(
                            new Ground.Competency(new CompetencyId("listening")),
                            Evidence.REPLY,
                            "Asks before answering");
                    return applicants.take(id, new Step.Decide(stage, verdict, List.of(reason)));
                },
                "LEARNER");
    }
}
