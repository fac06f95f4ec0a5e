package coop.siembra.assessment.norms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import coop.siembra.assessment.instrument.Instrument;
import coop.siembra.assessment.instrument.Scale;
import coop.siembra.assessment.norms.NormImport;
import coop.siembra.ui.DayField;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import coop.siembra.ui.Voice;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Brings norms from a file, with what must be known of them. */
class BroughtNormsForm extends Div {
    private static final int LARGEST = 2_000_000;

    private final transient Instrument instrument;
    private final transient Clock clock;
    private final WhichPeople people;
    private final TextField source = new TextField();
    private final DayField date = new DayField();
    private final IntegerField n = new IntegerField();
    private final Paragraph chosen = new Paragraph();
    private String text = "";

    BroughtNormsForm(Instrument instrument, Voice voice, Clock clock, BiConsumer<NormImport, String> bring) {
        this.instrument = instrument;
        this.clock = clock;
        people = new WhichPeople(instrument, voice);
        source.setLabel(getTranslation("assessment.norms-view.source"));
        source.setHelperText(getTranslation("assessment.norms-view.source-help"));
        date.setLabel(getTranslation("assessment.norms-view.date"));
        date.setValue(LocalDate.now(clock));
        n.setLabel(getTranslation("assessment.norms-view.n"));
        n.setMin(0);
        chosen.getElement().setAttribute("role", "status");
        var scales = instrument.scales().stream()
                .filter(scale -> scale.role() == Scale.Role.RESULT)
                .map(Scale::id)
                .collect(Collectors.joining(", "));
        add(Parts.section(
                getTranslation("assessment.norms-view.bring-title"),
                Parts.muted(getTranslation("assessment.norms-view.bring-lead", scales)),
                people,
                Parts.box("assessment-fields", source, date, n),
                upload(),
                chosen,
                Parts.row(Parts.button(
                        getTranslation("assessment.norms-view.bring"),
                        Tone.PRIMARY,
                        click -> bring.accept(about(), text)))));
    }

    private NormImport about() {
        return new NormImport(
                instrument.id(),
                people.form(),
                people.language(),
                people.name(),
                source.getValue(),
                Optional.ofNullable(date.getValue()).orElseGet(() -> LocalDate.now(clock)),
                Optional.ofNullable(n.getValue()).orElse(0),
                Optional.empty());
    }

    private Component upload() {
        var upload = new Upload(UploadHandler.inMemory((metadata, bytes) -> take(metadata.fileName(), bytes)));
        upload.setMaxFileSize(LARGEST);
        upload.setMaxFiles(1);
        upload.setUploadButton(new Button(getTranslation("assessment.norms-view.choose-file")));
        upload.setDropLabel(new Span(getTranslation("assessment.norms-view.file-drop")));
        upload.addFileRejectedListener(
                rejected -> chosen.setText(getTranslation("assessment.norms-view.file-refused")));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        upload.setId("norms-file");
        var label = new Paragraph(getTranslation("assessment.norms-view.file"));
        label.addClassName("assessment-past-title");
        return Parts.box("assessment-stack", label, upload);
    }

    /** A file has come in. */
    void take(String name, byte[] bytes) {
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            chosen.setText(getTranslation("assessment.norms-view.file-is", name));
        } catch (CharacterCodingException notUtf8) {
            text = "";
            chosen.setText(getTranslation("assessment.norms-view.file-refused"));
        }
    }
}
