package coop.siembra.hiring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import coop.siembra.hiring.ApplicantImport;
import coop.siembra.hiring.ImportOutcome;
import coop.siembra.hiring.ImportPreview;
import coop.siembra.hiring.OpeningFile;
import coop.siembra.hiring.Openings;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.hiring.ui.words.Phrasebook;
import coop.siembra.kernel.Language;
import coop.siembra.ui.Fragment;
import coop.siembra.ui.Markup;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import coop.siembra.ui.Polling;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** Brings in applicants from a file: looked through first, then wholly or not at all. */
@Route("openings/:opening/import")
@RolesAllowed("RECRUITER")
class ImportView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final int LARGEST_BYTES = 12_000_000;
    private static final int PERCENT = 100;

    private final transient Openings openings;
    private final transient ApplicantImport imports;
    private final transient Phrasebook phrasebook;
    private final Select<Language> language = new Select<>();
    private final Div found = new Div();
    private final Div said = new Div();
    private transient @Nullable OpeningFile file;
    private transient @Nullable ImportRun run;
    private final Polling polling = new Polling();

    ImportView(Openings openings, ApplicantImport imports, Phrasebook phrasebook) {
        this.openings = openings;
        this.imports = imports;
        this.phrasebook = phrasebook;
        addClassNames("si-page", "hiring-import");
        found.addClassName("hiring-stack");
        said.getElement().setAttribute("role", "status");
    }

    static String path(OpeningId id) {
        return OpeningsAddress.path(id) + "/import";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var asked =
                openings.find(Gate.opening(event)).filter(OpeningFile::recruits).orElseThrow(Gate::refusal);
        file = asked;
        var phrases = phrasebook.in(getLocale());
        language.setLabel(getTranslation("hiring.import.language"));
        language.setHelperText(getTranslation("hiring.import.language-help"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(phrases::language);
        language.setValue(phrases.voice().language());
        add(
                Parts.head(
                        getTranslation("hiring.import.title"),
                        getTranslation(
                                "hiring.import.lead", phrases.of(asked.opening().title()))),
                Parts.card(Parts.section(
                        getTranslation("hiring.import.file"),
                        new Paragraph(getTranslation("hiring.import.columns")),
                        new Fragment("hiring-example", example()),
                        language,
                        upload())),
                found,
                said,
                Parts.row(Parts.link(
                        getTranslation("hiring.import.back"),
                        OpeningsAddress.path(asked.opening().id()),
                        Tone.QUIET)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("hiring.import.title");
    }

    @Override
    protected void onDetach(DetachEvent event) {
        polling.stop(event.getUI());
        super.onDetach(event);
    }

    private String example() {
        return new Markup()
                .tag("<pre tabindex='0'>")
                .text(getTranslation("hiring.import.example"))
                .tag("</pre>")
                .toString();
    }

    private Component upload() {
        var upload = new Upload(UploadHandler.inMemory((metadata, bytes) -> take(bytes)));
        upload.setMaxFileSize(LARGEST_BYTES);
        upload.setMaxFiles(1);
        upload.setUploadButton(new Button(getTranslation("hiring.import.choose")));
        upload.setDropLabel(new Span(getTranslation("hiring.import.drop")));
        upload.addFileRejectedListener(rejected -> {
            found.removeAll();
            tell(Tone.BAD, getTranslation("hiring.import.too-large-file"));
        });
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        upload.setId("applicants-file");
        return upload;
    }

    /** A file has come in. */
    void take(byte[] bytes) {
        said.removeAll();
        found.removeAll();
        var about = file;
        if (about == null) {
            return;
        }
        var preview = imports.preview(about.opening().id(), ApplicantImport.text(bytes), language.getValue())
                .orElseThrow(Gate::refusal);
        var part = new ImportPreviewPart(preview, phrasebook.in(getLocale()), this::begin);
        found.add(part);
        part.focus();
    }

    private void begin(ImportPreview preview) {
        found.removeAll();
        var started = ImportRun.begin(imports, preview);
        run = started;
        getUI().ifPresent(ui -> {
            polling.start(ui, this::look);
        });
        look();
    }

    /** Shows how far it is. */
    void look() {
        var going = run;
        if (going == null) {
            return;
        }
        found.removeAll();
        if (!going.over()) {
            int percent = going.rows() == 0 ? 0 : going.done() * PERCENT / going.rows();
            var words = getTranslation("hiring.import.progress", going.done(), going.rows());
            found.add(Parts.card(new Paragraph(words), Parts.meter(percent, words)));
            return;
        }
        run = null;
        getUI().ifPresent(polling::stop);
        finish(going);
    }

    private void finish(ImportRun going) {
        switch (going.outcome()) {
            case null -> tell(Tone.BAD, getTranslation("hiring.import.failed"));
            case ImportOutcome.Imported(var many) -> {
                tell(Tone.GOOD, getTranslation("hiring.import.done", many));
                var about = file;
                if (about != null) {
                    said.add(Parts.row(Parts.link(
                            getTranslation("hiring.import.see"),
                            PipelineAddress.table(about.opening().id()).href(),
                            Tone.PRIMARY)));
                }
            }
            case ImportOutcome.Refused(var reason) ->
                tell(Tone.BAD, phrasebook.in(getLocale()).refused(reason));
            case ImportOutcome.Unfit(var problems) -> {
                tell(Tone.BAD, getTranslation("hiring.import.overtaken"));
                found.add(ImportPreviewPart.problems(problems, false, phrasebook.in(getLocale())));
            }
        }
    }

    private void tell(Tone tone, String words) {
        said.removeAll();
        said.add(Parts.notice(tone, new Paragraph(words)));
    }
}
