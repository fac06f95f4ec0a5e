package coop.siembra.browser;

import coop.siembra.conversation.model.Channel;
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
 * @param trainer leads panels and looks after instruments
 * @param certificate code of the learner's
 * @param panels one of each state
 * @param invitation secret of somebody who has not chosen a password yet
 * @param talks a path by channel: half played, but over in the video call of the other course
 * @param sat by the learner
 * @param begun by the head, and not handed in
 */
record Sights(
        Guest newcomer,
        Guest learner,
        Guest head,
        Guest administrator,
        Guest trainer,
        UnitId unit,
        String certificate,
        Map<Channel, String> talks,
        Answered.Twice sat,
        SittingId begun,
        Expertise.Panels panels,
        String invitation) {
    static final String LONG_NAME = "María Guadalupe Xóchitl Etxeberria-Fernández de Córdoba y Santillán";

    static Sights make(
            Guests guests, Coursework coursework, Answered answered, Expertise expertise, Language language) {
        var unit = guests.unit("Member service and front office", "Atención al público y ventanillas");
        var newcomer = guests.employee(LONG_NAME, language, unit);
        var learner = guests.employee("Rosa Inés Paredes", language, unit);
        answered.once(guests.crowd(4, "Quispe", unit));
        var head = guests.head("Hugo Salinas", language, unit);
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
        return new Sights(
                newcomer,
                learner,
                head,
                guests.administrator("Ana Admin", language),
                trainer,
                unit,
                coursework.certificate(Coursework.WHY, learner.id()),
                talks,
                answered.twice(learner),
                answered.begun(head),
                expertise.panels(trainer.id()),
                guests.invitation(language, unit));
    }
}
