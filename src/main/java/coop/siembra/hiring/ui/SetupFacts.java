package coop.siembra.hiring.ui;

import com.vaadin.flow.component.Component;
import coop.siembra.assessment.Instruments;
import coop.siembra.content.ContentVersion;
import coop.siembra.hiring.OpeningFile;
import coop.siembra.hiring.content.HiringContent;
import coop.siembra.hiring.model.Battery;
import coop.siembra.hiring.model.Opening;
import coop.siembra.hiring.ui.words.Phrases;
import coop.siembra.ui.Fragment;
import coop.siembra.ui.Markup;
import java.util.stream.Collectors;

/** How an opening is carried out, as a list of facts. */
class SetupFacts extends Fragment {

    SetupFacts(OpeningFile file, HiringContent content, Instruments instruments, Phrases phrases) {
        super(new Facts(file, content, instruments, phrases).html());
    }

    /** What was changed since it was published, and why. */
    static Component log(Opening opening, Phrases phrases) {
        var html = new Markup();
        html.tag("<ul class='hiring-trail'>");
        opening.log()
                .forEach(note -> html.tag("<li><span>")
                        .text(phrases.say("hiring.log." + Phrases.word(note.change()), note.reason()))
                        .tag("</span><small>")
                        .text(phrases.say("hiring.by-at", phrases.person(note.by()), phrases.moment(note.at())))
                        .tag("</small></li>"));
        return new Fragment(html.tag("</ul>").toString());
    }

    /** The markup. */
    private record Facts(OpeningFile file, HiringContent content, Instruments instruments, Phrases phrases) {

        String html() {
            var opening = file.opening();
            var setup = file.setup();
            var html = new Markup();
            html.tag("<dl class='hiring-facts'>");
            fact(html, "made", phrases.say("hiring.by-at", phrases.person(file.by()), phrases.day(file.createdAt())));
            fact(html, "closes", phrases.day(opening.closes()));
            fact(html, "kept", phrases.day(opening.keptUntil()));
            fact(html, "stages", opening.stages().stream().map(phrases::stage).collect(Collectors.joining(" → ")));
            fact(html, "blind", phrases.say(opening.blind() ? "hiring.about.blind-on" : "hiring.about.blind-off"));
            fact(
                    html,
                    "instruments",
                    setup.battery().instruments().isEmpty()
                            ? phrases.say("hiring.about.none")
                            : setup.battery().instruments().stream()
                                    .map(this::instrument)
                                    .collect(Collectors.joining(", ")));
            fact(html, "task", task());
            fact(
                    html,
                    "interview",
                    phrases.say("hiring.about.minutes", setup.battery().interviewMinutes()));
            if (setup.noticeDays() > 0) {
                fact(html, "notice", phrases.say("hiring.about.days", setup.noticeDays()));
            }
            return html.tag("</dl>").toString();
        }

        private String instrument(Battery.Sat sat) {
            var found = instruments.current(sat.instrument());
            var name = found.map(one -> phrases.of(one.title()))
                    .orElse(sat.instrument().value());
            var form = found.filter(one -> one.forms().size() > 1)
                    .flatMap(one -> one.form(sat.form()))
                    .map(one -> " (" + phrases.of(one.title()) + ")")
                    .orElse("");
            return name + form + (sat.informs() ? " – " + phrases.say("hiring.about.informs") : "");
        }

        private String task() {
            var id = file.setup().battery().task();
            if (id == null) {
                return phrases.say("hiring.about.none");
            }
            return content.tasks(new ContentVersion(file.setup().pinned().tasks()))
                    .flatMap(all -> all.task(id))
                    .map(task -> phrases.of(task.title()))
                    .orElse(id);
        }

        private void fact(Markup html, String key, String value) {
            html.tag("<dt>")
                    .text(phrases.say("hiring.about." + key))
                    .tag("</dt><dd>")
                    .text(value)
                    .tag("</dd>");
        }
    }
}
