package coop.siembra.hiring.applicant;

import coop.siembra.hiring.Declarations;
import coop.siembra.hiring.applicant.DeskOutcome.Done;
import coop.siembra.hiring.applicant.DeskOutcome.Refused;
import coop.siembra.hiring.content.Groups;
import coop.siembra.hiring.model.Refusal;
import coop.siembra.hiring.model.Retention.Part;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;

/** What whoever holds a link voluntarily says about the groups they count themselves among; kept apart from the application. */
@Service
public class ApplicantGroups {
    private final Doorway doorway;
    private final Declarations declarations;

    ApplicantGroups(Doorway doorway, Declarations declarations) {
        this.doorway = doorway;
        this.declarations = declarations;
    }

    /** The questions, when the link works. */
    public List<Groups.Question> questions(String token) {
        return doorway.enter(token).map(guest -> declarations.questions()).orElse(List.of());
    }

    /** Declares something in place of what was declared before; nothing at all takes it back. */
    public DeskOutcome declare(String token, Map<String, Set<String>> groups) {
        return doorway.doing(token, guest -> {
            if (guest.applicant().ending().lacks(Part.GROUPS)) {
                return new Refused(Refusal.TOO_LATE); // they are counted already and would be in no count
            }
            if (groups.values().stream().allMatch(Set::isEmpty)) {
                declarations.takeBack(guest.id());
                return new Done();
            }
            return declarations.declare(guest.id(), groups) ? new Done() : new Refused(Refusal.UNFIT);
        });
    }

    /** Whether anything is declared. What it is nobody is shown, since whoever hands on a link may open it. */
    public boolean declaredAny(String token) {
        return doorway.enter(token)
                .filter(guest -> !declarations.own(guest.id()).isEmpty())
                .isPresent();
    }
}
