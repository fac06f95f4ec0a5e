package coop.siembra.hiring.applicant;

import coop.siembra.assessment.SittingData;
import coop.siembra.assessment.reports.ScoreData;
import coop.siembra.assessment.sitting.Taker;
import coop.siembra.hiring.Declarations;
import coop.siembra.hiring.LetterKind;
import coop.siembra.hiring.LetterWriter;
import coop.siembra.hiring.LetterWriter.Order;
import coop.siembra.hiring.applicant.ApplicantProof.Proof;
import coop.siembra.hiring.applicant.Doorway.Guest;
import coop.siembra.hiring.content.Task;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.Employment;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.hiring.model.judging.Rated;
import coop.siembra.hiring.model.judging.Scorecard;
import coop.siembra.hiring.store.RatingStore;
import coop.siembra.hiring.store.ReplyStore;
import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.InstrumentId;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.SittingId;
import coop.siembra.kernel.UnitId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/** All that is kept of an applicant, for whoever holds the link. Keys of tests and what others are called are not in it. */
@Service
public class ApplicantCopies {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(idsAsText())
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private final Doorway doorway;
    private final Duties duties;
    private final ReplyStore replies;
    private final RatingStore ratings;
    private final Declarations declarations;
    private final SittingData sittings;
    private final ScoreData scores;
    private final LetterWriter letters;
    private final Clock clock;

    ApplicantCopies(
            Doorway doorway,
            Duties duties,
            ReplyStore replies,
            RatingStore ratings,
            Declarations declarations,
            SittingData sittings,
            ScoreData scores,
            LetterWriter letters,
            Clock clock) {
        this.doorway = doorway;
        this.duties = duties;
        this.replies = replies;
        this.ratings = ratings;
        this.declarations = declarations;
        this.sittings = sittings;
        this.scores = scores;
        this.letters = letters;
        this.clock = clock;
    }

    /** A file to be downloaded. */
    public record Copy(String fileName, byte[] json) {}

    private static SimpleModule idsAsText() {
        var module = new SimpleModule();
        List.of(
                        PersonId.class,
                        UnitId.class,
                        CompetencyId.class,
                        InstrumentId.class,
                        SittingId.class,
                        ApplicationId.class,
                        OpeningId.class)
                .forEach(id -> module.addSerializer(id, ToStringSerializer.instance));
        return module;
    }

    /** Everything, read now; nothing when the link does not work. Of groups only that some were declared: see {@link ApplicantGroups}. */
    public Optional<Copy> copy(String token, Proof proof) {
        return doorway.enter(token)
                .filter(proof::of)
                .map(guest ->
                        new Copy("siembra-" + LocalDate.now(clock) + ".json", JSON.writeValueAsBytes(all(guest))));
    }

    /** Tells by letter, once a day, that a copy is to be had with the link; the data itself is never sent. */
    public void announce(String token) {
        doorway.enter(token).ifPresent(guest -> {
            var today = LocalDate.now(clock).toString();
            var letter = LetterWriter.once("copy-ready", guest.id().value(), today);
            letters.write(
                    guest.opening(),
                    guest.applicant(),
                    Order.of(letter, LetterKind.APPLICATION, "copy-ready").linking(token));
        });
    }

    private Map<String, Object> all(Guest guest) {
        var applicant = guest.applicant();
        var participation = applicant.participation();
        var me = Taker.applicant(guest.id().value());
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("opening", guest.opening().opening().title());
        all.put("application", guest.id());
        all.put("number", applicant.number());
        all.put("contact", guest.identity());
        all.put("language", applicant.language().code());
        all.put("receivedAt", guest.application().receivedAt());
        all.put("keptUntil", guest.application().keptUntil());
        all.put("linkExpires", guest.link().expires());
        all.put("consents", participation.consents());
        Optional.ofNullable(participation.adjustment()).ifPresent(asked -> all.put("adjustment", asked));
        all.put("waits", participation.waits());
        all.put("answers", sittings.of(me));
        all.put("scores", scores.of(me));
        replies.find(guest.id()).ifPresent(held -> all.put("writtenReply", held.reply()));
        all.put("remarks", participation.remarks());
        all.put("ratings", ratings(guest));
        all.put(
                "notes",
                applicant.notes().stream()
                        .map(note -> Map.of("at", note.at(), "text", note.text()))
                        .toList());
        all.put("decisions", guest.application().decisions());
        Optional.ofNullable(guest.application().withdrawnAt()).ifPresent(at -> all.put("withdrawnAt", at));
        Optional.ofNullable(applicant.employment()).ifPresent(employment -> all.put("employee", employee(employment)));
        all.put("reviews", guest.application().reviews());
        all.put("letters", letters.sent(guest.id()));
        all.put("groupsDeclared", !declarations.own(guest.id()).isEmpty());
        return all;
    }

    private static Map<String, Object> employee(Employment employment) {
        var carried = employment.carried();
        return Map.of("since", employment.at(), "resultsCarriedOver", carried == null ? List.of() : carried);
    }

    private List<Map<String, Object>> ratings(Guest guest) {
        return ratings.of(guest.id()).stream()
                .filter(held -> held.card().submitted())
                .map(held -> rating(guest, held))
                .toList();
    }

    private Map<String, Object> rating(Guest guest, RatingStore.Held held) {
        Map<String, Object> rating = new LinkedHashMap<>();
        rating.put("of", held.subject().kind());
        rating.put("version", held.version());
        rating.put("points", held.card().ratings());
        rating.put("changedLater", held.card().amendments());
        if (held.subject().kind() == Rated.REPLY) {
            duties.task(guest.opening().setup()).ifPresent(task -> rating.put("words", words(task, held.card())));
        }
        return rating;
    }

    private static Map<String, Object> words(Task task, Scorecard card) {
        Map<String, Object> words = new LinkedHashMap<>();
        task.dimensions()
                .forEach(dimension -> card.last(dimension.id())
                        .ifPresent(
                                point -> words.put(dimension.id(), Map.of("name", dimension.name(), "point", point))));
        return words;
    }
}
