package coop.siembra.bench;

import coop.siembra.assessment.Instruments;
import coop.siembra.assessment.Respondents;
import coop.siembra.assessment.Respondents.How;
import coop.siembra.assessment.sitting.Sitting.Purpose;
import coop.siembra.assessment.sitting.Taker;
import coop.siembra.assessment.store.SittingStore;
import coop.siembra.hiring.ApplicantOutcome;
import coop.siembra.hiring.ApplicantPage;
import coop.siembra.hiring.ApplicantQuery;
import coop.siembra.hiring.Applicants;
import coop.siembra.hiring.Declarations;
import coop.siembra.hiring.HiringHouse;
import coop.siembra.hiring.InvitationOutcome.Invited;
import coop.siembra.hiring.Invitations;
import coop.siembra.hiring.OpeningOutcome.Stored;
import coop.siembra.hiring.Openings;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.Decision.Evidence;
import coop.siembra.hiring.model.Decision.Ground;
import coop.siembra.hiring.model.Decision.Reason;
import coop.siembra.hiring.model.Decision.Verdict;
import coop.siembra.hiring.model.Opening;
import coop.siembra.hiring.model.Opening.Part;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.hiring.model.OpeningStep;
import coop.siembra.hiring.model.Step;
import coop.siembra.hiring.model.judging.InterviewQuestion;
import coop.siembra.hiring.store.ApplicantStore;
import coop.siembra.hiring.store.OpeningStore;
import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.People;
import coop.siembra.people.PersonDetails;
import coop.siembra.people.UnitDetails;
import coop.siembra.people.Units;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationContext;

/** A recruiter who also decides, and their openings, in an empty store. */
final class HiringWork {
    static final PersonId RECRUITER = new PersonId("recruiter");

    /** A voluntary question about groups. */
    static final String QUESTION = "gender";

    /** Recruits and judges nobody. */
    private static final PersonId OBSERVER = new PersonId("observer");

    private static final UnitId UNIT = new UnitId("counter");
    private static final List<Reason> REASONS = List.of(new Reason(
            new Ground.Competency(new CompetencyId("listening")), Evidence.DOCUMENT, "Says what was done and why"));

    private final Openings openings;
    private final Applicants applicants;

    HiringWork(ApplicationContext node) {
        openings = node.getBean(Openings.class);
        applicants = node.getBean(Applicants.class);
        node.getBean(Units.class)
                .add(UNIT, new UnitDetails(LocalizedText.same("Counter"), null, null, List.of(), true));
        for (var person : List.of(RECRUITER, OBSERVER)) {
            node.getBean(People.class)
                    .add(
                            person,
                            new PersonDetails(
                                    person.value(),
                                    person + "@bench.example",
                                    UNIT,
                                    LocalizedText.same("Recruiter"),
                                    Language.EN,
                                    null));
        }
    }

    static void signIn() {
        ServiceWork.signIn(RECRUITER, "RECRUITER");
    }

    static void signInToObserve() {
        ServiceWork.signIn(OBSERVER, "RECRUITER");
    }

    /** An open one, with names. */
    OpeningId opened() {
        signIn();
        var form = openings.proposed("teller", UNIT).orElseThrow();
        var named = HiringHouse.with(form, false, 0, form.publicPage()); // the assessment may begin at once
        var id = ((Stored) openings.draft(named)).file().opening().id();
        openings.take(id, new OpeningStep.Assign(RECRUITER, Set.of(Part.DECIDER)));
        openings.take(
                id,
                new OpeningStep.Publish(
                        openings.core(id).stream().map(InterviewQuestion::id).toList()));
        return id;
    }

    /** Decides about the first, so that there are some in every column. */
    void decideSome(OpeningId opening, int many) {
        signIn();
        for (int offset = 0; offset < many; offset += ApplicantQuery.MOST) {
            applicants
                    .page(opening, ApplicantQuery.first(ApplicantQuery.MOST).from(offset, ApplicantQuery.MOST))
                    .orElseThrow()
                    .rows()
                    .forEach(this::decide);
        }
    }

    /** Four of them, who have answered everything of the battery. */
    List<ApplicationId> seated(ApplicationContext node, OpeningId opening) {
        signIn();
        var four = applicants.page(opening, ApplicantQuery.first(4)).orElseThrow().rows().stream()
                .map(ApplicantPage.Row::id)
                .toList();
        var seats = new Seats(node, opening);
        four.forEach(id -> seats.sit(id, 0.2 + 0.2 * four.indexOf(id), 3));
        return four;
    }

    /** Everybody answers everything of the battery, and says to which of two groups they belong. */
    void allSeated(ApplicationContext node, OpeningId opening) {
        signIn();
        var seats = new Seats(node, opening);
        var declarations = node.getBean(Declarations.class);
        long all = applicants.board(opening, 1).orElseThrow().columns().stream()
                .mapToLong(column -> column.count())
                .sum();
        for (int offset = 0; offset < all; offset += ApplicantQuery.MOST) {
            applicants
                    .page(opening, ApplicantQuery.first(ApplicantQuery.MOST).from(offset, ApplicantQuery.MOST))
                    .orElseThrow()
                    .rows()
                    .forEach(row -> {
                        seats.sit(row.id(), 0.3 + row.number() % 7 * 0.08, row.number());
                        var group = row.number() % 3 == 0 ? "man" : "woman";
                        if (!declarations.declare(row.id(), Map.of(QUESTION, Set.of(group)))) {
                            throw new IllegalStateException(group);
                        }
                    });
        }
    }

    /** Seats applicants of one opening. */
    private static final class Seats {
        private final ApplicantStore store;
        private final Respondents respondents;
        private final Opening opening;

        Seats(ApplicationContext node, OpeningId id) {
            store = node.getBean(ApplicantStore.class);
            respondents = new Respondents(node.getBean(SittingStore.class), node.getBean(Instruments.class));
            opening = node.getBean(OpeningStore.class).find(id).orElseThrow().opening();
        }

        void sit(ApplicationId id, double level, long seed) {
            var how = new How("b", Purpose.HIRING, Language.ES, false, Respondents.NOON);
            var sitting = respondents.closed(
                    Taker.applicant(id.value()), Respondents.MOMENTS, how, Respondents.about(level, seed));
            var found = store.find(id).orElseThrow();
            var participation = found.applicant().participation().sitting(Respondents.MOMENTS, sitting);
            store.save(found, found.applicant().with(participation), opening, List.of());
        }
    }

    /** Links of the last who applied. */
    List<String> invited(ApplicationContext node, OpeningId opening, int many) {
        signIn();
        var invitations = node.getBean(Invitations.class);
        var last = ApplicantQuery.first(many).sortedBy(ApplicantQuery.Order.NUMBER, true);
        return applicants.page(opening, last).orElseThrow().rows().stream()
                .map(row -> ((Invited) invitations.invite(row.id(), Invitations.USUAL_DAYS)).token())
                .toList();
    }

    private void decide(ApplicantPage.Row row) {
        var stages = List.of("application", "assessment", "interview", "decision");
        for (int i = 0; i <= row.number() % 4; i++) {
            var verdict = i < row.number() % 4 || row.number() % 8 < 4 ? Verdict.GOES_ON : Verdict.NOT_TAKEN;
            var outcome = applicants.take(row.id(), new Step.Decide(stages.get(i), verdict, REASONS));
            if (!(outcome instanceof ApplicantOutcome.Stored)) {
                throw new IllegalStateException(outcome.toString());
            }
        }
    }
}
