package coop.siembra.app.demo;

import coop.siembra.app.demo.Candidate.End;
import coop.siembra.app.demo.HiringFile.Planned;
import coop.siembra.assessment.SittingHistories;
import coop.siembra.assessment.SittingHistories.Occasion;
import coop.siembra.assessment.SittingHistories.World;
import coop.siembra.assessment.sitting.Sitting.Purpose;
import coop.siembra.assessment.sitting.Taker;
import coop.siembra.hiring.ApplicantHistory;
import coop.siembra.hiring.HiringHistory;
import coop.siembra.hiring.NewApplicant;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.Decision.Ground;
import coop.siembra.hiring.model.Decision.Reason;
import coop.siembra.hiring.model.Decision.Verdict;
import coop.siembra.hiring.model.Identity;
import coop.siembra.hiring.model.Step;
import coop.siembra.hiring.model.judging.Rated;
import coop.siembra.hiring.model.judging.Scorecard;
import coop.siembra.hiring.model.judging.Scorecard.Rating;
import coop.siembra.kernel.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** One invented applicant's way through an opening of the demo. */
final class HiringLife {
    private static final int HOUR = 3600;
    private static final int DAY = 24 * HOUR;
    private static final int LINK_DAYS = 21;
    private static final String SOURCE = "Demo (invented / inventado)";

    private final HiringHistory history;
    private final Planned planned;
    private final Candidate who;
    private final HiringWords words;
    private final Chance chance;
    private final SettableClock clock;

    HiringLife(
            HiringHistory history,
            Planned planned,
            Candidate who,
            HiringWords words,
            Chance chance,
            SettableClock clock) {
        this.history = history;
        this.planned = planned;
        this.who = who;
        this.words = words;
        this.chance = chance;
        this.clock = clock;
    }

    void live(SittingHistories sittings, long seed) {
        var email = Resources.mailbox(who.name()) + "@applicants.example";
        var id = new UUID(chance.random().nextLong(), chance.random().nextLong());
        var applicant = history.apply(
                new ApplicationId(id.toString()),
                new NewApplicant(new Identity(who.name(), email, "", SOURCE), who.language()));
        assess(applicant, sittings, seed);
        judge(applicant);
        end(applicant);
        applicant.save();
    }

    private void assess(ApplicantHistory applicant, SittingHistories sittings, long seed) {
        if (who.came(Reach.INVITED)) {
            clock.pass(DAY);
            decide(applicant, true);
            applicant.invited(LINK_DAYS);
            applicant.declares(who.groups());
            clock.pass(chance.between(3, 20) * HOUR);
            ask(applicant);
        }
        if (who.came(Reach.SAT)) {
            applicant.agrees(List.of("read", "take-part", "own-answers"));
            if (chance.hits(0.7)) {
                applicant.agrees(List.of("baseline"));
            }
            sit(applicant, sittings, seed);
        }
        if (who.came(Reach.REPLIED)) {
            clock.pass(chance.between(10, 40) * 60);
            applicant.replies(words.reply(who).text().in(who.language()));
        }
    }

    private void ask(ApplicantHistory applicant) {
        if (who.asks().isEmpty()) {
            return;
        }
        var text = who.answered() ? words.file().word("adjustments", "asked").in(who.language()) : "";
        applicant.asks(List.of(who.asks()), text);
        if (who.answered()) {
            clock.pass(DAY);
            applicant.answered(words.file().word("adjustments", "answered").in(who.language()));
        }
    }

    private void sit(ApplicantHistory applicant, SittingHistories sittings, long seed) {
        var manner = new Manner(
                new Manner.Self(applicant.id().value(), Resources.mailbox(who.name()), who.skill()), seed, 0);
        for (var sat : history.setup().battery().instruments()) {
            var occasion = new Occasion(
                    Taker.applicant(applicant.id().value()), sat.instrument(), Purpose.HIRING, who.language());
            sittings.begin(occasion, new World(clock, chance.random())).ifPresent(sitting -> {
                new SittingLife(sitting, manner, chance, clock).live(who.language(), false);
                sitting.save();
                applicant.sat(sat.instrument(), sitting.sitting().id());
            });
        }
    }

    private void judge(ApplicantHistory applicant) {
        var reply = words.reply(who);
        clock.pass(DAY);
        rate(
                applicant,
                Rated.REPLY,
                who.came(Reach.REPLIED),
                dimension -> reply.points().getOrDefault(dimension, 3));
        if (who.came(Reach.INTERVIEW)) {
            clock.pass(DAY);
            decide(applicant, true);
            clock.pass(2 * DAY);
            rate(applicant, Rated.INTERVIEW, true, question -> usual(question));
        }
        if (who.came(Reach.DECISION)) {
            clock.pass(DAY);
            decide(applicant, true);
            applicant.noted(
                    planned.recruiter(),
                    words.say(planned.recruiter(), words.file().word("recruiter")));
        }
        if (who.came(Reach.HIRED)) {
            clock.pass(DAY);
            decide(applicant, true);
        }
    }

    /** What an answer shows, as far as it is the applicant's: the same to all interviewers. */
    private int usual(String question) {
        double drawn = Chance.of(question.hashCode(), who.name()).random().nextGaussian() * 0.7;
        return (int) Math.clamp(Math.round(1 + who.skill() * 4 - 0.4 + drawn), 1L, Scorecard.POINTS);
    }

    private void rate(ApplicantHistory applicant, Rated what, boolean possible, Function<String, Integer> usual) {
        if (!possible) {
            return;
        }
        var judges = what == Rated.REPLY ? planned.raters() : planned.interviewers();
        int handedIn = what == Rated.REPLY ? who.raters() : who.interviews();
        for (int i = 0; i < judges.size(); i++) {
            var by = judges.get(i);
            boolean beginning = i == handedIn && who.begun() && isLast(what);
            if (i < handedIn || beginning) {
                clock.pass(chance.between(1, 5) * HOUR);
                applicant.rated(
                        by, what, asked -> rating(by, what, usual.apply(asked)), beginning ? 2 : Integer.MAX_VALUE);
            }
        }
    }

    private boolean isLast(Rated what) {
        return (what == Rated.INTERVIEW) == who.came(Reach.INTERVIEW);
    }

    private Rating rating(PersonId by, Rated what, int usual) {
        int off = chance.hits(0.3) ? (chance.hits(0.5) ? 1 : -1) : 0;
        int point = Math.clamp(usual + off, 1, Scorecard.POINTS);
        return new Rating(point, words.note(by, what, point, chance));
    }

    private void end(ApplicantHistory applicant) {
        clock.pass(DAY);
        switch (who.ends()) {
            case End.WAITS -> {}
            case End.NOT_TAKEN -> decide(applicant, false);
            case End.WITHDREW -> applicant.withdraws();
        }
    }

    private void decide(ApplicantHistory applicant, boolean goesOn) {
        var by = planned.deciders().getFirst();
        var needs = new ArrayList<>(history.opening().profile().needs());
        var evidence = applicant.evidence();
        var reason = new Reason(
                new Ground.Competency(chance.pick(needs).competency()),
                evidence,
                words.reason(by, goesOn, evidence, chance));
        var verdict = goesOn ? Verdict.GOES_ON : Verdict.NOT_TAKEN;
        applicant.decided(by, new Step.Decide(applicant.stage(), verdict, List.of(reason)));
    }
}
