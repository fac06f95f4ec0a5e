package coop.siembra.app.demo;

import coop.siembra.conversation.model.Choice;
import coop.siembra.conversation.model.Node;
import coop.siembra.conversation.model.Play;
import coop.siembra.learning.History;
import coop.siembra.learning.course.Activity;
import coop.siembra.learning.enrolment.ActivityState.CheckState;
import coop.siembra.learning.enrolment.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What somebody does in an activity: the steps, with the pauses between them. */
final class Deeds {
    private static final int LONGEST_WANDERING = 14;
    /** Checks are harder than being skilled at work. */
    private static final double HARD = 0.1;

    private static final double LEARNED = 0.2;
    private static final double LOST = 0.15;
    private static final int WORSE = 3;
    private static final int BETTER = 8;

    private final History history;
    private final Plan plan;
    private final Words words;
    private final Chance chance;
    private final SettableClock clock;

    Deeds(History history, Plan plan, Words words, Chance chance, SettableClock clock) {
        this.history = history;
        this.plan = plan;
        this.words = words;
        this.chance = chance;
        this.clock = clock;
    }

    /** @return whether the check counts as done */
    boolean check(Activity.Check check, int attempt) {
        return check(check, plan.who().skill() - HARD + LEARNED * (attempt - 1));
    }

    /** Answers as somebody who is lost; luck may still help. */
    boolean fail(Activity.Check check) {
        return check(check, LOST);
    }

    private boolean check(Activity.Check check, double skill) {
        for (var item : check.items()) {
            clock.pass(chance.between(15, 80));
            history.take(check.id(), new Step.Give(item.id(), Answering.answer(item, skill, chance)));
        }
        return history.enrolment()
                .state(check.id())
                .map(state -> ((CheckState) state).done())
                .orElse(false);
    }

    /** Talks to an end; whoever did not like the end often goes back to the middle and does better. */
    void talk(Activity.Talk talk) {
        var start = Play.start(talk.conversation());
        var first = talk(talk, start, plan.who().skill());
        boolean well = first.ending()
                .filter(end -> end.result() == Node.Result.RESOLVED)
                .isPresent();
        if (!well && chance.hits(plan.who().skill() * 0.7)) {
            var kept = first.choices().subList(0, first.choices().size() / 2);
            history.take(talk.id(), new Step.Replay(kept));
            if (Play.of(talk.conversation(), kept) instanceof Play.Went(var middle)) {
                talk(talk, middle, plan.who().skill() + LEARNED);
            }
        }
    }

    private Play talk(Activity.Talk talk, Play from, double skill) {
        var play = from;
        while (!play.ended()) {
            clock.pass(chance.between(10, 45));
            boolean wandering = play.turns().size() > LONGEST_WANDERING;
            var said = choose(play.offered(), wandering ? 1 : skill);
            history.take(talk.id(), new Step.Say(play.turns().size(), said.id()));
            play = went(play.choose(said.id()));
        }
        return play;
    }

    private static Play went(Play.Outcome outcome) {
        return switch (outcome) {
            case Play.Went(var play) -> play;
            case Play.Refused refused -> throw new IllegalStateException("chose what was not offered: " + refused);
        };
    }

    /** The better, the more skilled: the best choice, else the next best, and so on. */
    private Choice choose(List<Choice> offered, double skill) {
        Comparator<Choice> worth = Comparator.comparingDouble(choice -> choice.trust() + choice.feeling() / 2.0);
        var best = offered.stream().sorted(worth.reversed()).toList();
        int at = 0;
        while (at < best.size() - 1 && !chance.hits(skill * skill)) {
            at++;
        }
        return best.get(at);
    }

    /** Begins as many do, and writes better the more skilled; what the coach would say is not asked a thousand times. */
    void reply(Activity.Reply reply) {
        var language = plan.who().details().language();
        clock.pass(chance.between(90, 240));
        history.take(reply.id(), new Step.ShowReply(reply.draft().text().in(language), WORSE));
        if (chance.hits(plan.who().skill())) {
            clock.pass(chance.between(60, 180));
            history.take(
                    reply.id(),
                    new Step.ShowReply(chance.pick(reply.models()).text().in(language), BETTER));
        }
        history.take(reply.id(), new Step.FinishReply());
    }

    void reflect(Activity.Reflection page) {
        for (var prompt : page.prompts()) {
            clock.pass(chance.between(60, 200));
            var text = words.reflection(prompt.id(), plan.who().details().language(), chance);
            history.take(page.id(), new Step.Write(prompt.id(), text));
        }
        history.take(page.id(), new Step.FinishReflection());
    }

    void promise(Activity.Practice practice) {
        clock.pass(chance.between(60, 240));
        var dueOn = LocalDate.ofInstant(clock.instant(), clock.getZone()).plusDays(practice.days());
        var text = chance.pick(words.plans()).in(plan.who().details().language());
        history.take(practice.id(), new Step.Promise(dueOn, text));
    }

    void confirm(Activity.Practice practice) {
        history.take(practice.id(), new Step.Open());
        clock.pass(chance.between(30, 120));
        var text = chance.pick(words.notes()).in(plan.who().details().language());
        history.take(practice.id(), new Step.Confirm(text));
    }

    /** The head saw each behaviour or did not, as the skill of the person would have it. */
    void observe(Activity.Practice practice) {
        var seen = new LinkedHashSet<>(practice.observe().stream()
                .filter(behaviour -> chance.hits(plan.who().skill()))
                .map(Activity.Behaviour::id)
                .toList());
        var text = chance.pick(new ArrayList<>(words.observations()))
                .in(plan.who().details().language());
        var head = Objects.requireNonNull(plan.head(), "nobody to observe");
        history.take(practice.id(), new Step.Observe(head, Set.copyOf(seen), text));
    }
}
