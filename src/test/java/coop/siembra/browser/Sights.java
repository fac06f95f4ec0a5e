package coop.siembra.browser;

import coop.siembra.conversation.model.Channel;
import coop.siembra.item.Item;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.SittingId;
import coop.siembra.kernel.UnitId;
import coop.siembra.learning.course.Activity;
import java.util.EnumMap;
import java.util.Map;

/**
 * A unit with people in every state there is something to see of, all reading one language.
 *
 * @param newcomer has done nothing and is asked for nothing
 * @param learner is in the middle of one course and has completed the other
 * @param head leads the unit
 * @param taker has sat instruments twice
 * @param trainer leads panels and looks after instruments
 * @param recruiter fills openings
 * @param decider is named in them
 * @param openings one of each state
 * @param certificate code of the learner's
 * @param panels one of each state
 * @param sittings paths by what is to be seen there
 * @param letters in the outbox
 * @param ends of links of applicants
 * @param selection an opening with people who judge in it
 * @param led what the head has done with their people
 * @param surveyed rounds of surveys
 * @param invitation secret of somebody who has not chosen a password yet
 * @param talks a path by channel: half played, but over in the video call of the other course
 * @param sat by the taker
 */
record Sights(
        Guest newcomer,
        Guest learner,
        Guest head,
        Guest taker,
        Guest administrator,
        Guest trainer,
        Guest recruiter,
        Guest decider,
        Hirings.Made openings,
        UnitId unit,
        String certificate,
        Map<Channel, String> talks,
        Map<Scene, String> sittings,
        Answered.Twice sat,
        Expertise.Panels panels,
        Correspondence.Worth letters,
        Applying.Ends ends,
        Selection.Worth selection,
        Led.Worth led,
        Surveyed.Worth surveyed,
        String invitation) {
    static final String LONG_NAME = "María Guadalupe Xóchitl Etxeberria-Fernández de Córdoba y Santillán";

    /** What is to be seen of a sitting. */
    enum Scene {
        STATEMENTS,
        RATINGS,
        EXTREMES,
        JUDGEMENT,
        REVIEW,
        ALL_ANSWERED,
        THANKS
    }

    /** Who makes what there is to see. */
    record Makers(
            Guests guests,
            Coursework coursework,
            Answered answered,
            Expertise expertise,
            Exams exams,
            Correspondence letters,
            Applying applying,
            Hirings hirings,
            Selection selection,
            Led led,
            Surveyed surveyed) {}

    static Sights make(Makers makers, Language language) {
        var guests = makers.guests();
        var coursework = makers.coursework();
        var unit = guests.unit("Member service and front office", "Atención al público y ventanillas");
        var newcomer = guests.employee(LONG_NAME, language, unit);
        var learner = guests.employee("Rosa Inés Paredes", language, unit);
        makers.answered().once(guests.crowd(4, "Quispe", unit));
        makers.answered().many();
        var head = guests.head("Hugo Salinas", language, unit);
        guests.place(newcomer.id(), "membership-adviser", "Agencia Mercado Norte");
        guests.place(learner.id(), "teller", "Agencia Centro");
        guests.place(head.id(), "branch-head", "Agencia Centro");
        coursework.assign(Coursework.EMPATHY, learner.id(), -3);
        coursework.assign(Coursework.WHY, head.id(), 20);
        coursework.doAllBut(0, Coursework.WHY, learner.id());
        var talks = new EnumMap<Channel, String>(Channel.class);
        for (var channel : Channel.values()) {
            var talk = coursework.talk(Coursework.EMPATHY, channel).orElseThrow();
            talks.put(channel, "course/empathy-foundations/" + talk.id());
            coursework.say(2, Coursework.EMPATHY, talk, learner.id());
        }
        coursework.answer(
                3, Coursework.EMPATHY, coursework.first(Coursework.EMPATHY, Activity.Check.class), learner.id());
        coursework.promise(
                Coursework.EMPATHY, coursework.first(Coursework.EMPATHY, Activity.Practice.class), learner.id());
        var trainer = guests.trainer("Tomás Formador", language);
        var taker = guests.employee("Teresa Huanca", language, unit);
        var administrator = guests.administrator("Ana Admin", language);
        var recruiter = guests.recruiter("Renata Busca", language);
        var decider = guests.employee("Dino Decide", language, guests.unit("Decisions", "Decisiones"));
        makers.exams().grant(newcomer.id(), 50);
        return new Sights(
                newcomer,
                learner,
                head,
                taker,
                administrator,
                trainer,
                recruiter,
                decider,
                makers.hirings().make(recruiter, decider, unit, language),
                unit,
                coursework.certificate(Coursework.WHY, learner.id()),
                talks,
                sittings(makers.exams(), learner, head, administrator),
                makers.answered().twice(taker),
                makers.expertise().panels(trainer.id()),
                makers.letters().write(language),
                makers.applying()
                        .ends(guests.recruiter("Rosa Reclutadora", language).id(), unit, language),
                makers.selection().make(guests, language, unit),
                makers.led().make(head, learner, unit, guests.crowd(6, "Mamani", unit)),
                makers.surveyed().make(administrator, taker),
                guests.invitation(language, unit));
    }

    /** The learner's baseline is at its beginning, the head's further on, the administrator's nearly done. */
    private static Map<Scene, String> sittings(Exams exams, Guest learner, Guest head, Guest administrator) {
        var sittings = new EnumMap<Scene, SittingId>(Scene.class);
        sittings.put(Scene.STATEMENTS, exams.begin(learner, Exams.SOIL));
        sittings.put(Scene.RATINGS, exams.begin(learner, Exams.MOMENTS));
        sittings.put(Scene.EXTREMES, exams.beginAt(head, Exams.SOIL, Item.MostLeast.class));
        sittings.put(Scene.JUDGEMENT, exams.beginAt(head, Exams.LEADING, Item.Judgement.class));
        sittings.put(Scene.REVIEW, exams.beginAndAnswer(head, Exams.MOMENTS, page -> page.number() % 3 == 0));
        sittings.put(Scene.THANKS, exams.finish(administrator, Exams.SOIL));
        sittings.put(Scene.ALL_ANSWERED, exams.beginAndAnswer(administrator, Exams.MOMENTS, page -> true));
        var paths = new EnumMap<Scene, String>(Scene.class);
        sittings.forEach((scene, id) -> paths.put(scene, "assessment/" + id));
        return paths;
    }
}
