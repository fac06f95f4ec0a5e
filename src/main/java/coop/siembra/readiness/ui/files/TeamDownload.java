package coop.siembra.readiness.ui.files;

import com.vaadin.flow.i18n.I18NProvider;
import coop.siembra.content.ContentLibrary;
import coop.siembra.kernel.Ids;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.Organisation;
import coop.siembra.readiness.Rules;
import coop.siembra.readiness.TeamExport;
import coop.siembra.readiness.TeamExport.Kind;
import coop.siembra.readiness.TeamExports;
import coop.siembra.readiness.UnitReadiness.Filter;
import coop.siembra.readiness.ui.ready.Phrases;
import coop.siembra.ui.FileAnswer;
import coop.siembra.ui.Voice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The readiness of a team as a file. Whether a unit is somebody else's or none at all cannot be told from the answer. */
@RestController
class TeamDownload {
    private static final int LONGEST = 80;
    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final TeamExports exports;
    private final ContentLibrary library;
    private final Rules rules;
    private final Organisation organisation;
    private final I18NProvider translations;
    private final Clock clock;

    TeamDownload(
            TeamExports exports,
            ContentLibrary library,
            Rules rules,
            Organisation organisation,
            I18NProvider translations,
            Clock clock) {
        this.exports = exports;
        this.library = library;
        this.rules = rules;
        this.organisation = organisation;
        this.translations = translations;
        this.clock = clock;
    }

    /** @param lang code of the language it is in */
    @GetMapping("/team-file/{unit}.{kind}")
    ResponseEntity<byte[]> download(
            @PathVariable String unit,
            @PathVariable String kind,
            @RequestParam(required = false) @Nullable String role,
            @RequestParam(required = false) @Nullable String site,
            @RequestParam(defaultValue = "en") String lang) {
        var wanted = Stream.of(Kind.values())
                .filter(one -> one.ending().equals(kind))
                .findFirst();
        var filter = new Filter(cut(role), cut(site));
        return Optional.of(unit)
                .filter(Ids::isValid)
                .flatMap(id -> wanted.flatMap(one ->
                        exports.of(new UnitId(id), filter, one).map(export -> file(export, one, language(lang)))))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static @Nullable String cut(@Nullable String text) {
        return text == null ? null : text.substring(0, Math.min(text.length(), LONGEST));
    }

    private static Language language(String code) {
        return Language.of(Locale.of(code.matches("[a-z]{2}") ? code : "en"));
    }

    private ResponseEntity<byte[]> file(TeamExport export, Kind kind, Language language) {
        var voice = new Voice(language.locale(), organisation.wording());
        var phrases = new Phrases(
                voice, (key, parameters) -> translations.getTranslation(key, language.locale(), parameters));
        var names = new Names(export, phrases, library.competencies(), rules.names());
        var people = new PeopleSheet(export, names);
        var counts = new UnitSheets(export, names);
        return switch (kind) {
            case CSV -> answer(export, kind, FileAnswer.CSV, SheetFiles.csv(people.sheet()));
            case XLSX ->
                answer(
                        export,
                        kind,
                        WORKBOOK,
                        SheetFiles.xlsx(List.of(
                                people.sheet(),
                                counts.competencies(),
                                counts.units(),
                                counts.months(),
                                counts.about())));
            case PDF ->
                answer(
                        export,
                        kind,
                        MediaType.APPLICATION_PDF,
                        new TeamPaper(export, names, organisation.settings()).pdf());
        };
    }

    private ResponseEntity<byte[]> answer(TeamExport export, Kind kind, MediaType type, byte[] bytes) {
        var name = "%s-%s.%s".formatted(export.unit().id(), LocalDate.now(clock), kind.ending());
        return FileAnswer.of(name, type, bytes);
    }
}
