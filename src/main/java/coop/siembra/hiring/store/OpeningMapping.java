package coop.siembra.hiring.store;

import coop.siembra.hiring.model.Battery;
import coop.siembra.hiring.model.JobProfile;
import coop.siembra.hiring.model.Opening;
import coop.siembra.hiring.model.Opening.Change;
import coop.siembra.hiring.model.Opening.Note;
import coop.siembra.hiring.model.Opening.Part;
import coop.siembra.hiring.model.Opening.State;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.hiring.model.Pinned;
import coop.siembra.hiring.model.Setup;
import coop.siembra.hiring.model.Stage;
import coop.siembra.hiring.store.OpeningDocument.BatteryDocument;
import coop.siembra.hiring.store.OpeningDocument.LogDocument;
import coop.siembra.hiring.store.OpeningDocument.MemberDocument;
import coop.siembra.hiring.store.OpeningDocument.NeedDocument;
import coop.siembra.hiring.store.OpeningDocument.PinnedDocument;
import coop.siembra.hiring.store.OpeningDocument.ProfileDocument;
import coop.siembra.hiring.store.OpeningDocument.SatDocument;
import coop.siembra.hiring.store.OpeningDocument.StageDocument;
import coop.siembra.hiring.store.OpeningStore.Held;
import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.InstrumentId;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Between an opening and its document. */
final class OpeningMapping {

    private OpeningMapping() {}

    static OpeningDocument write(Held held) {
        var opening = held.opening();
        var answerBy = held.setup().answerBy();
        return new OpeningDocument(
                opening.id().value(),
                held.revision(),
                opening.title(),
                opening.unit().value(),
                write(opening.profile()),
                opening.stages().stream()
                        .map(stage -> new StageDocument(stage.id(), stage.kind().name(), stage.title()))
                        .toList(),
                opening.blind(),
                opening.closes().toString(),
                opening.keep().toString(),
                opening.state().name(),
                opening.team().entrySet().stream()
                        .map(entry -> new MemberDocument(
                                entry.getKey().value(),
                                entry.getValue().stream()
                                        .map(Part::name)
                                        .sorted()
                                        .toList()))
                        .toList(),
                opening.core(),
                opening.log().stream().map(OpeningMapping::write).toList(),
                write(held.setup().battery()),
                write(held.setup().pinned()),
                held.setup().noticeDays(),
                held.setup().publicPage(),
                answerBy == null ? null : answerBy.toString(),
                held.judged(),
                held.createdAt(),
                held.by().value());
    }

    private static ProfileDocument write(JobProfile profile) {
        return new ProfileDocument(
                profile.id(),
                profile.version(),
                profile.needs().stream()
                        .map(need -> new NeedDocument(need.competency().value(), need.weight(), need.target()))
                        .toList(),
                profile.requirements());
    }

    private static LogDocument write(Note note) {
        return new LogDocument(note.at(), note.by().value(), note.change().name(), note.reason());
    }

    private static BatteryDocument write(Battery battery) {
        return new BatteryDocument(
                battery.instruments().stream()
                        .map(sat -> new SatDocument(sat.instrument().value(), sat.form(), sat.informs()))
                        .toList(),
                battery.task(),
                battery.interviewMinutes());
    }

    private static PinnedDocument write(Pinned pinned) {
        return new PinnedDocument(pinned.profiles(), pinned.interviews(), pinned.tasks(), pinned.notices());
    }

    static Held read(OpeningDocument document) {
        var opening = new Opening(
                new OpeningId(document.id()),
                document.title(),
                new UnitId(document.unit()),
                read(document.profile()),
                document.stages().stream()
                        .map(stage -> new Stage(stage.id(), Stage.Kind.valueOf(stage.kind()), stage.title()))
                        .toList(),
                document.blind(),
                LocalDate.parse(document.closes()),
                Period.parse(document.keep()),
                State.valueOf(document.state()),
                team(document),
                document.core(),
                document.log().stream().map(OpeningMapping::read).toList());
        var pinned = document.pinned();
        var answerBy = document.answerBy();
        var setup = new Setup(
                read(document.battery()),
                new Pinned(pinned.profiles(), pinned.interviews(), pinned.tasks(), pinned.notices()),
                document.noticeDays(),
                document.publicPage(),
                answerBy == null ? null : LocalDate.parse(answerBy));
        return new Held(
                opening,
                setup,
                document.judged(),
                document.createdAt(),
                new PersonId(document.by()),
                document.revision());
    }

    private static JobProfile read(ProfileDocument profile) {
        return new JobProfile(
                profile.id(),
                profile.version(),
                profile.needs().stream()
                        .map(need ->
                                new JobProfile.Need(new CompetencyId(need.competency()), need.weight(), need.target()))
                        .toList(),
                profile.requirements());
    }

    private static Map<PersonId, Set<Part>> team(OpeningDocument document) {
        Map<PersonId, Set<Part>> team = new LinkedHashMap<>();
        document.team()
                .forEach(member -> team.put(
                        new PersonId(member.person()),
                        member.parts().stream().map(Part::valueOf).collect(Collectors.toUnmodifiableSet())));
        return team;
    }

    private static Note read(LogDocument note) {
        return new Note(note.at(), new PersonId(note.by()), Change.valueOf(note.change()), note.reason());
    }

    private static Battery read(BatteryDocument battery) {
        return new Battery(
                battery.instruments().stream()
                        .map(sat -> new Battery.Sat(new InstrumentId(sat.instrument()), sat.form(), sat.informs()))
                        .toList(),
                battery.task(),
                battery.interviewMinutes());
    }
}
