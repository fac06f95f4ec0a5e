package coop.siembra.hiring.applicant.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import coop.siembra.hiring.applicant.DeskOutcome.Refused;
import coop.siembra.hiring.content.Notice;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What is agreed to before anything is begun; nothing is ticked beforehand. */
class ConsentPage extends Div {
    private final transient Room room;
    private final Map<String, Checkbox> ticks = new LinkedHashMap<>();
    private final Div said = Room.said();

    ConsentPage(Room room, Notice notice) {
        this.room = room;
        addClassName("applicant-part");
        add(room.head(notice));
        notice.statements().forEach(statement -> add(row(statement)));
        var go = Parts.button(room.say("consent.agree"), Tone.PRIMARY, click -> agree());
        add(said, Parts.row(go, room.link(room.say("consent.read"), "information", Tone.QUIET)), room.sections(notice));
    }

    private Component row(Notice.Statement statement) {
        var tick = new Checkbox(room.fill(statement.text()));
        tick.setValue(room.own().agrees(statement.id()));
        ticks.put(statement.id(), tick);
        var row = Parts.box("si-card applicant-statement", tick);
        statement
                .without()
                .ifPresentOrElse(
                        words -> row.add(Parts.muted(room.say("consent.free") + " " + room.fill(words))),
                        () -> row.add(Parts.muted(room.say("consent.needed"))));
        return row;
    }

    private void agree() {
        said.removeAll();
        var agreed = ticks.entrySet().stream()
                .filter(tick -> Boolean.TRUE.equals(tick.getValue().getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        var outcome = room.rooms().desk().agree(room.token(), agreed);
        if (outcome instanceof Refused) {
            Room.alert(said, room.say("consent.missing"));
            ticks.values().stream().filter(tick -> !tick.getValue()).findFirst().ifPresent(Checkbox::focus);
        } else {
            room.show().accept("");
        }
    }
}
