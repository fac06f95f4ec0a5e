package coop.siembra.hiring.applicant;

import coop.siembra.assessment.Instruments;
import coop.siembra.assessment.Sittings;
import coop.siembra.assessment.instrument.Instrument;
import coop.siembra.assessment.sitting.Sitting;
import coop.siembra.content.ContentVersion;
import coop.siembra.hiring.applicant.Doorway.Guest;
import coop.siembra.hiring.content.HiringContent;
import coop.siembra.hiring.content.Task;
import coop.siembra.hiring.model.Battery.Sat;
import coop.siembra.hiring.model.Reply;
import coop.siembra.hiring.model.Setup;
import coop.siembra.hiring.store.ReplyStore;
import coop.siembra.kernel.SittingId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an applicant is asked to do, and how far they are. */
@Component
class Duties {
    private final Instruments instruments;
    private final Sittings sittings;
    private final ReplyStore replies;
    private final HiringContent content;

    Duties(Instruments instruments, Sittings sittings, ReplyStore replies, HiringContent content) {
        this.instruments = instruments;
        this.sittings = sittings;
        this.replies = replies;
        this.content = content;
    }

    List<Duty> of(Guest guest) {
        var duties = new ArrayList<Duty>();
        for (var sat : guest.opening().setup().battery().instruments()) {
            instruments
                    .current(sat.instrument())
                    .map(found -> duty(guest, sat, found))
                    .ifPresent(duties::add);
        }
        task(guest.opening().setup()).map(task -> duty(guest, task)).ifPresent(duties::add);
        return List.copyOf(duties);
    }

    /** Whether all that people judge is handed in; never where there is nothing to do. */
    static boolean done(List<Duty> duties) {
        var asked = duties.stream().filter(duty -> !duty.informs()).toList();
        return !asked.isEmpty() && asked.stream().allMatch(duty -> duty.state() == Duty.State.DONE);
    }

    /** Whether there is something to tell an applicant of: all that people judge is handed in, and anything at all. */
    static boolean tellable(List<Duty> duties) {
        return duties.stream().anyMatch(duty -> duty.state() == Duty.State.DONE)
                && duties.stream().allMatch(duty -> duty.informs() || duty.state() == Duty.State.DONE);
    }

    Optional<Task> task(Setup setup) {
        return Optional.ofNullable(setup.battery().task())
                .flatMap(id -> content.tasks(new ContentVersion(setup.pinned().tasks()))
                        .flatMap(all -> all.task(id)));
    }

    private Duty duty(Guest guest, Sat sat, Instrument instrument) {
        var sitting = guest.applicant().participation().sittings().get(sat.instrument());
        return new Duty(
                Duty.Kind.INSTRUMENT,
                sat.instrument().value(),
                instrument.title(),
                instrument.minutes(),
                sat.informs(),
                state(sitting));
    }

    private Duty.State state(@Nullable SittingId id) {
        var sitting = Optional.ofNullable(id).flatMap(sittings::desk).map(desk -> desk.sitting());
        if (sitting.filter(Sitting::closed).isPresent()) {
            return Duty.State.DONE;
        }
        return sitting.filter(one -> one.beganAt() != null).isPresent() ? Duty.State.BEGUN : Duty.State.OPEN;
    }

    private Duty duty(Guest guest, Task task) {
        var reply = replies.find(guest.id()).map(ReplyStore.Held::reply);
        var state = Duty.State.OPEN;
        if (reply.filter(Reply::submitted).isPresent()) {
            state = Duty.State.DONE;
        } else if (reply.isPresent()) {
            state = Duty.State.BEGUN;
        }
        return new Duty(Duty.Kind.REPLY, task.id(), task.title(), task.minutes(), false, state);
    }
}
