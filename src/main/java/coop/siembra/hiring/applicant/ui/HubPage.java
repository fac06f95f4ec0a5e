package coop.siembra.hiring.applicant.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import coop.siembra.hiring.applicant.Duty;
import coop.siembra.hiring.applicant.Own.Situation;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import java.util.List;
import java.util.Locale;

/** Where a link leads: how the application stands, what there is to do, and the way to everything else. */
class HubPage extends Div {
    private final transient Room room;

    HubPage(Room room) {
        this.room = room;
        addClassName("applicant-part");
        var own = room.own();
        var name = new Paragraph(room.say("yours"));
        name.addClassName("applicant-name");
        add(Parts.box("applicant-part", name, new H1(room.of(own.title()))), standing());
        if (own.situation() == Situation.DONE) {
            own.notice("thanks").ifPresent(thanks -> add(room.sections(thanks)));
            left();
        } else if (shown(own.situation())) {
            add(duties(own.duties()));
        }
        add(more());
    }

    private static boolean shown(Situation situation) {
        return switch (situation) {
            case READY, HELD, TOO_EARLY, HALTED -> true;
            case APPLIED, TO_CONSENT, DONE, WITHDRAWN, NOT_FILLED, OVER -> false;
        };
    }

    private Component standing() {
        var words = room.standing();
        return switch (room.own().situation()) {
            case READY, TOO_EARLY, APPLIED, OVER, TO_CONSENT -> lead(words);
            case DONE -> words.isEmpty() ? new Div() : Parts.notice(Tone.GOOD, new Paragraph(words));
            case HELD -> Parts.notice(Tone.INFO, new Paragraph(words));
            case HALTED, WITHDRAWN, NOT_FILLED -> Parts.notice(Tone.PLAIN, new Paragraph(words));
        };
    }

    private static Component lead(String words) {
        var lead = new Paragraph(words);
        lead.addClassName("si-lead");
        return lead;
    }

    /** What is for their own information may still be done when all else is handed in. */
    private void left() {
        var open = room.own().duties().stream().filter(room.own()::mayDo).toList();
        if (!open.isEmpty()) {
            add(Parts.section(room.say("optional"), Parts.muted(room.say("duty.informs-why")), duties(open)));
        }
    }

    private Component duties(List<Duty> duties) {
        var list = new UnorderedList();
        list.addClassName("applicant-duties");
        duties.forEach(duty -> list.add(new ListItem(card(duty))));
        return list;
    }

    private Component card(Duty duty) {
        var title = room.of(duty.title());
        var state = duty.state().name().toLowerCase(Locale.ROOT);
        var facts = Parts.row(
                Parts.badge(room.say("duty." + state), duty.state() == Duty.State.DONE ? Tone.GOOD : Tone.INFO),
                Parts.muted(room.say("minutes", duty.minutes())));
        if (duty.informs()) {
            facts.add(Parts.badge(room.say("duty.informs"), Tone.PLAIN));
        }
        var card = Parts.box("si-card applicant-duty", new H2(title), facts);
        if (duty.informs() && room.own().situation() != Situation.DONE) {
            card.add(Parts.muted(room.say("duty.informs-why")));
        }
        if (room.own().mayDo(duty)) {
            var words = room.say(duty.state() == Duty.State.OPEN ? "duty.begin" : "duty.go-on");
            var page = switch (duty.kind()) {
                case INSTRUMENT -> "sit/" + duty.id();
                case REPLY -> "reply";
            };
            var link = room.link(words, page, Tone.PRIMARY);
            link.setAriaLabel(words + ": " + title);
            card.add(Parts.row(link));
        }
        return card;
    }

    private Component more() {
        var list = new UnorderedList();
        list.addClassName("applicant-more");
        var own = room.own();
        if (own.feedback()) {
            list.add(to(
                    "feedback",
                    own.notice("feedback")
                            .map(notice -> room.of(notice.title()))
                            .orElse("")));
        }
        if (own.situation() != Situation.APPLIED) {
            own.notice("information").ifPresent(notice -> list.add(to("information", room.say("read-again"))));
        }
        if (shown(own.situation())) {
            own.notice("accommodation").ifPresent(notice -> list.add(to("help", room.of(notice.title()))));
        }
        list.add(to("groups", room.of(own.notices().groups().title())));
        own.notice("your-data").ifPresent(notice -> list.add(to("data", room.of(notice.title()))));
        return Parts.section(room.say("more"), list);
    }

    private ListItem to(String page, String words) {
        return new ListItem(room.link(words, page, Tone.PLAIN));
    }
}
