package coop.siembra.hiring.applicant.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.streams.DownloadEvent;
import coop.siembra.hiring.applicant.ApplicantProof.Proof;
import coop.siembra.hiring.applicant.DeskOutcome.Done;
import coop.siembra.hiring.applicant.DeskOutcome.Refused;
import coop.siembra.hiring.applicant.DeskOutcome.Shut;
import coop.siembra.hiring.applicant.Duty;
import coop.siembra.hiring.applicant.Own.Carried;
import coop.siembra.hiring.applicant.Own.Situation;
import coop.siembra.hiring.content.Notice;
import coop.siembra.hiring.model.Identity;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is kept of somebody, and what they can do about it; they need give no reason. */
class DataPage extends Div {
    private static final int LONGEST = 2000;

    private final transient Room room;
    private final transient Consumer<Component> end;
    private final transient @Nullable Proof proof;
    private final TextField name = new TextField();
    private final EmailField email = new EmailField();
    private final TextField phone = new TextField();

    /**
     * @param end shows what is left to say when nothing else can be shown any more
     * @param proof that the applicant is here; null before it is given
     * @param proven takes it
     */
    DataPage(Room room, Notice notice, Consumer<Component> end, @Nullable Proof proof, Consumer<Proof> proven) {
        this.room = room;
        this.end = end;
        this.proof = proof;
        addClassName("applicant-part");
        add(room.head(notice));
        if (proof == null) {
            add(new ProofForm(room, proven));
        }
        room.own().carried().ifPresent(carried -> add(carried(carried)));
        for (var section : notice.sections(room.own().with())) {
            action(section.id()).ifPresent(action -> {
                var box = Parts.box("si-card applicant-section applicant-data-" + section.id(), room.section(section));
                box.add(action);
                add(box);
            });
        }
        add(room.back());
    }

    private Component carried(Carried carried) {
        var titles = carried.titles().stream().map(room::of).collect(Collectors.joining(", "));
        var day = room.voice().day(LocalDate.ofInstant(carried.at(), room.own().zone()));
        var box = Parts.notice(Tone.INFO, new Paragraph(room.say("data.carried", day, titles)));
        box.add(new Paragraph(room.say("data.carried-stays")));
        box.addClassName("applicant-data-carried");
        return box;
    }

    /** What can be done under a heading; nothing when it is not to be done now, then the heading is left out too. */
    private Optional<Component> action(String section) {
        boolean over =
                room.own().situation() == Situation.WITHDRAWN || room.own().situation() == Situation.OVER;
        return switch (section) {
            case "copy" -> Optional.ofNullable(proof).map(this::copy);
            case "correct" ->
                Optional.ofNullable(proof)
                        .flatMap(given -> room.rooms()
                                .proof()
                                .identity(room.token(), given)
                                .map(identity -> correct(given, identity)));
            case "withdraw" -> over ? Optional.empty() : Optional.of(withdraw());
            case "delete" -> Optional.of(delete());
            case "consents" -> room.own().consents().isEmpty() ? Optional.empty() : Optional.of(new ConsentList(room));
            case "explain" -> room.own().decisions().isEmpty() ? Optional.empty() : Optional.of(new DecisionList(room));
            default -> Optional.of(new Div());
        };
    }

    private Component copy(Proof given) {
        var link = new Anchor(download -> send(download, given), AttachmentType.DOWNLOAD, room.say("data.copy"));
        link.setId("copy");
        link.addClassNames("si-button", "plain");
        return Parts.row(link);
    }

    private void send(DownloadEvent download, Proof given) throws IOException {
        var copy = room.rooms().copies().copy(room.token(), given);
        if (copy.isEmpty()) {
            download.getResponse().setStatus(404);
            return;
        }
        room.rooms().copies().announce(room.token());
        download.setFileName(copy.get().fileName());
        download.setContentType("application/json");
        download.getOutputStream().write(copy.get().json());
    }

    private Component correct(Proof given, Identity identity) {
        name.setLabel(room.say("name"));
        name.setValue(identity.name());
        name.setAutocomplete(Autocomplete.NAME);
        email.setLabel(room.say("email"));
        email.setValue(identity.email());
        email.setAutocomplete(Autocomplete.EMAIL);
        phone.setLabel(room.say("phone"));
        phone.setValue(identity.phone());
        phone.setAutocomplete(Autocomplete.TEL);
        var said = new Div();
        said.getElement().setAttribute("role", "status");
        var save = Parts.button(room.say("data.save"), Tone.PLAIN, click -> save(said, given));
        return Parts.box(
                "applicant-part", Parts.box("applicant-fields", name, email, phone, said, Parts.row(save)), remark());
    }

    private Component remark() {
        var box = Parts.box("applicant-fields");
        room.own().remarks().forEach(remark -> box.add(Parts.notice(Tone.PLAIN, new Paragraph(remark.text()))));
        boolean begun = room.own().duties().stream().anyMatch(duty -> duty.state() == Duty.State.DONE);
        if (begun) {
            var text = new TextArea(room.say("data.remark"));
            text.setMaxLength(LONGEST);
            text.setWidthFull();
            var said = Room.said();
            var add = Parts.button(
                    room.say("data.remark.add"),
                    Tone.PLAIN,
                    click -> room.then(() -> room.rooms().data().remark(room.token(), text.getValue()), said, "data"));
            box.add(text, said, Parts.row(add));
        }
        return box;
    }

    private void save(Div said, Proof given) {
        said.removeAll();
        switch (room.rooms().data().correct(room.token(), given, name.getValue(), email.getValue(), phone.getValue())) {
            case Done done -> said.add(Parts.notice(Tone.GOOD, new Paragraph(room.say("data.saved"))));
            case Shut shut -> room.show().accept("");
            case Refused refused -> said.add(Parts.notice(Tone.WARN, new Paragraph(room.say("data.unfit"))));
        }
    }

    private Component withdraw() {
        var said = Room.said();
        var button = room.twice(
                "data.withdraw", said, () -> room.then(() -> room.rooms().data().withdraw(room.token()), said, ""));
        return Parts.box("applicant-part", Parts.row(button), said);
    }

    private Component delete() {
        var said = Room.said();
        var button = room.twice("data.delete", said, this::deleted);
        return Parts.box("applicant-part", Parts.row(button), said);
    }

    private void deleted() {
        var deletion = room.rooms().data().delete(room.token());
        if (!(deletion.outcome() instanceof Done)) {
            room.show().accept("");
            return;
        }
        var words = Parts.box("si-card applicant-part", new H1(room.say("data.deleted")));
        words.add(new Paragraph(room.say(deletion.kept().isEmpty() ? "data.deleted-all" : "data.deleted-but")));
        if (!deletion.kept().isEmpty()) {
            words.add(new Paragraph(deletion.kept()));
        }
        end.accept(words);
    }
}
