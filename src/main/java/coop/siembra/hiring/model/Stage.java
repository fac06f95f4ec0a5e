package coop.siembra.hiring.model;

import coop.siembra.kernel.LocalizedText;
import java.util.HashSet;
import java.util.List;

/** A stage of an opening; an applicant leaves it by a decision of a person. */
public record Stage(String id, Kind kind, LocalizedText title) {

    /** What happens in it. */
    public enum Kind {
        APPLICATION,
        ASSESSMENT,
        INTERVIEW,
        /** The last one. Before it, blind openings show nobody's name. */
        DECISION
    }

    /** Whether these can be the stages of an opening: at least two with ids of their own, of which the last and only the last decides. */
    public static boolean wellFormed(List<Stage> stages) {
        var ids = new HashSet<String>();
        long deciding =
                stages.stream().filter(stage -> stage.kind() == Kind.DECISION).count();
        return stages.size() >= 2
                && stages.stream().map(Stage::id).allMatch(ids::add)
                && deciding == 1
                && stages.getLast().kind() == Kind.DECISION;
    }
}
