package coop.siembra.readiness;

import coop.siembra.access.TeamAccess;
import coop.siembra.assessment.instrument.Instrument;
import coop.siembra.content.ContentLibrary;
import coop.siembra.kernel.ActivityId;
import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.PersonId;
import coop.siembra.learning.course.Activity;
import coop.siembra.learning.course.Course;
import coop.siembra.readiness.EvidencePage.Piece;
import coop.siembra.readiness.content.ReadinessContent;
import coop.siembra.readiness.model.Evidence;
import coop.siembra.readiness.observing.ObservationWords;
import coop.siembra.readiness.observing.ObservationWords.Told;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What a figure about a person rests on, for that person and for those who lead them. It holds no answers, only what they showed. */
@Service
public class EvidenceBehind {
    /** What is noted for the person to read; has a text in the audit. */
    private static final String AUDITED = "team.evidence";

    private final EvidenceLog log;
    private final Rules rules;
    private final ContentLibrary library;
    private final TeamAccess access;
    private final ObservationWords observations;
    private final Clock clock;

    EvidenceBehind(
            EvidenceLog log,
            Rules rules,
            ContentLibrary library,
            TeamAccess access,
            ObservationWords observations,
            Clock clock) {
        this.log = log;
        this.rules = rules;
        this.library = library;
        this.access = access;
        this.observations = observations;
        this.clock = clock;
    }

    /**
     * The evidence of one competency.
     *
     * @param page from 0
     * @throws org.springframework.security.access.AccessDeniedException when the signed-in person may not see the other
     */
    public EvidencePage page(PersonId person, CompetencyId competency, int page) {
        access.look(person, AUDITED);
        var compacted = log.compacted(person).stream()
                .filter(piece -> piece.competency().equals(competency.value()))
                .toList();
        long from = (long) page * EvidencePage.PAGE;
        var content = rules.now();
        Stream<Piece> pieces;
        if (compacted.isEmpty()) {
            pieces = pieces(log.page(person, competency.value(), from, EvidencePage.PAGE), content);
        } else {
            var logged = pieces(log.page(person, competency.value(), 0, (int) from + EvidencePage.PAGE), content);
            pieces = Stream.concat(logged, compacted.stream().map(evidence -> piece(evidence, content, Shown.NOWHERE)))
                    .sorted(Comparator.comparing(Piece::at).reversed())
                    .skip(from)
                    .limit(EvidencePage.PAGE);
        }
        return new EvidencePage(pieces.toList(), log.count(person, competency.value()) + compacted.size());
    }

    private Stream<Piece> pieces(List<EvidenceDocument> documents, ReadinessContent content) {
        var seen = observations.of(documents.stream()
                .map(EvidenceDocument::observation)
                .filter(Objects::nonNull)
                .toList());
        return documents.stream().map(document -> piece(document, content, seen));
    }

    private Piece piece(EvidenceDocument document, ReadinessContent content, Map<String, Told> seen) {
        var course = Optional.ofNullable(document.course()).flatMap(id -> library.current(Course.class, id));
        var shown = new Shown(
                course.map(Course::title).orElse(null),
                course.flatMap(found -> activity(found, document)).orElse(null),
                Optional.ofNullable(document.instrument())
                        .flatMap(id -> library.current(Instrument.class, id))
                        .map(Instrument::title)
                        .orElse(null),
                Optional.ofNullable(document.observation()).map(seen::get).orElse(null));
        return piece(document.evidence(), content, shown);
    }

    private Piece piece(Evidence evidence, ReadinessContent content, Shown shown) {
        var words = content.words();
        var source = words == null ? null : words.sources().get(evidence.source());
        return new Piece(
                evidence.source(),
                source == null ? null : source.name(),
                shown.course(),
                shown.activity(),
                shown.instrument(),
                evidence.at(),
                evidence.value(),
                evidence.weight(),
                content.rules().weight(evidence, clock.instant()),
                evidence.pieces(),
                shown.observed());
    }

    /** Where something was shown, in words. */
    private record Shown(
            @Nullable LocalizedText course,
            @Nullable LocalizedText activity,
            @Nullable LocalizedText instrument,
            @Nullable Told observed) {
        static final Shown NOWHERE = new Shown(null, null, null, null);
    }

    private static Optional<LocalizedText> activity(Course course, EvidenceDocument document) {
        return Optional.ofNullable(document.activity())
                .flatMap(id -> course.activity(new ActivityId(id)))
                .map(Activity::title);
    }
}
