package coop.siembra.hiring.model;

import coop.siembra.hiring.model.Decision.Evidence;
import coop.siembra.hiring.model.Decision.Ground;
import coop.siembra.hiring.model.Decision.Reason;
import coop.siembra.hiring.model.JobProfile.Need;
import coop.siembra.hiring.model.Opening.Part;
import coop.siembra.hiring.model.Opening.State;
import coop.siembra.hiring.model.Stage.Kind;
import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An opening for a teller, and the people around it. */
final class Openings {
    static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");
    static final LocalDate CLOSES = LocalDate.of(2026, 11, 30);
    static final UnitId UNIT = new UnitId("centro");
    static final CompetencyId LISTENING = new CompetencyId("listening");
    static final CompetencyId COMPOSURE = new CompetencyId("composure");

    static final Viewer.Staff RECRUITER = new Viewer.Staff(new PersonId("rosa"), Set.of(UNIT));
    static final Viewer.Staff OTHER_RECRUITER = new Viewer.Staff(new PersonId("omar"), Set.of(new UnitId("norte")));
    static final Viewer.Staff DECIDER = staff("diego");
    static final Viewer.Staff RATER = staff("rita");
    static final Viewer.Staff INTERVIEWER = staff("ines");
    static final Viewer.Applicant APPLICANT = new Viewer.Applicant(new ApplicationId("a1"));

    private Openings() {}

    static Viewer.Staff staff(String id) {
        return new Viewer.Staff(new PersonId(id), Set.of());
    }

    static JobProfile profile(int listening, int composure) {
        return new JobProfile(
                "teller",
                "1",
                List.of(new Need(LISTENING, listening, 3), new Need(COMPOSURE, composure, 3.5)),
                List.of("licence"));
    }

    static Opening draft() {
        return new Opening(
                new OpeningId("teller-2026"),
                LocalizedText.same("Teller"),
                UNIT,
                profile(60, 40),
                List.of(
                        stage("applied", Kind.APPLICATION),
                        stage("assessed", Kind.ASSESSMENT),
                        stage("decided", Kind.DECISION)),
                true,
                CLOSES,
                Period.ofMonths(12),
                State.DRAFT,
                Map.of(
                        DECIDER.person(), Set.of(Part.DECIDER),
                        RATER.person(), Set.of(Part.RATER),
                        INTERVIEWER.person(), Set.of(Part.INTERVIEWER)),
                List.of(),
                List.of());
    }

    static Opening open() {
        return draft().in(State.OPEN);
    }

    static Stage stage(String id, Kind kind) {
        return new Stage(id, kind, LocalizedText.same(id));
    }

    static Application application() {
        return Application.receive(APPLICANT.application(), open(), NOON);
    }

    static List<Reason> because() {
        return List.of(new Reason(new Ground.Competency(LISTENING), Evidence.REPLY, "Asks before answering"));
    }
}
