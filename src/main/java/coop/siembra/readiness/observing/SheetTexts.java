package coop.siembra.readiness.observing;

import coop.siembra.content.ContentLibrary;
import coop.siembra.content.ContentVersion;
import coop.siembra.kernel.CompetencyId;
import coop.siembra.readiness.content.ReadinessContent;
import coop.siembra.readiness.guide.Guides;
import coop.siembra.readiness.guide.Sheet;
import coop.siembra.readiness.guide.Sheet.Situation;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The sheets there are, and those somebody worked with. */
@Component
class SheetTexts {
    private final ContentLibrary library;

    SheetTexts(ContentLibrary library) {
        this.library = library;
    }

    Guides now() {
        return library.all(ReadinessContent.class).stream()
                .findFirst()
                .map(ReadinessContent::guides)
                .orElse(Guides.NONE);
    }

    List<Sheet> sheets() {
        return now().sheets();
    }

    Optional<Situation> current(CompetencyId competency, String situation) {
        return now().sheet(competency).flatMap(sheet -> sheet.situation(situation));
    }

    /** The sheet of an observation as it was when it was announced; as it is now when that can no longer be read. */
    Optional<Sheet> sheet(Observation observation) {
        return asItWas(observation.texts())
                .flatMap(guides -> guides.sheet(observation.competency()))
                .or(() -> now().sheet(observation.competency()));
    }

    Optional<Situation> situation(Observation observation) {
        return sheet(observation).flatMap(sheet -> sheet.situation(observation.situation()));
    }

    private Optional<Guides> asItWas(String version) {
        return version.isEmpty()
                ? Optional.empty()
                : library.version(ReadinessContent.class, "", new ContentVersion(version))
                        .map(ReadinessContent::guides);
    }
}
