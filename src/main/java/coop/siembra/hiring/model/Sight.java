package coop.siembra.hiring.model;

import coop.siembra.hiring.model.Opening.Part;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Something about an applicant that somebody may see or not. Declared groups are none of these: nobody sees them one by one. To be asked
 * where the data is read, each time.
 */
public enum Sight {
    /** That there is such an applicant, under a number, and in which stage. */
    PRESENCE,
    /** Name, address, photo and whatever hints at age. */
    IDENTITY,
    /** That something was asked for to make taking part easier, and the extra time. */
    ADJUSTMENT,
    /** Written replies and answers. */
    ANSWERS,
    /** Scores with their intervals. */
    SCORES,
    /** One's own ratings and notes as rater or interviewer. */
    OWN_RATINGS,
    /** Ratings and notes of others, once they are handed in. */
    OTHERS_RATINGS,
    /** Decisions, reasons and amendments. */
    DECISIONS;

    /**
     * What somebody may see of an applicant.
     *
     * <p>Raters see replies and no names, interviewers what they ask and note themselves, and names unless the opening is blind. Ratings of
     * others, scores and decisions are hidden from whoever rates too and has not handed in, whatever else they may do here. Adjustments are
     * seen by recruiters who judge nobody in this opening, and by no one else.
     *
     * @param opening the application's
     * @param handedIn whether the viewer has handed in every rating of this applicant that is theirs to give
     */
    public static Set<Sight> of(Opening opening, Application application, Viewer viewer, boolean handedIn) {
        if (!application.opening().equals(opening.id())) {
            return EnumSet.noneOf(Sight.class);
        }
        return switch (viewer) {
            case Viewer.Applicant(var own) ->
                own.equals(application.id())
                        ? EnumSet.complementOf(EnumSet.of(OWN_RATINGS))
                        : EnumSet.noneOf(Sight.class);
            case Viewer.Staff staff -> ofStaff(opening, application, staff, handedIn);
        };
    }

    private static Set<Sight> ofStaff(Opening opening, Application application, Viewer.Staff staff, boolean handedIn) {
        var parts = opening.parts(staff.person());
        boolean recruits = staff.recruits(opening.unit());
        boolean decides = parts.contains(Part.DECIDER);
        boolean rates = parts.contains(Part.RATER) || parts.contains(Part.INTERVIEWER);
        var seen = EnumSet.noneOf(Sight.class);
        if (!recruits && parts.isEmpty()) {
            return seen;
        }
        seen.add(PRESENCE);
        if (recruits && parts.isEmpty()) {
            seen.add(ADJUSTMENT);
        }
        if (parts.contains(Part.RATER)) {
            seen.add(ANSWERS);
        }
        if (rates) {
            seen.add(OWN_RATINGS);
        }
        if (handedIn || !rates) {
            seen.add(OTHERS_RATINGS);
            if (recruits || decides) {
                seen.addAll(EnumSet.of(ANSWERS, SCORES, DECISIONS));
            }
        }
        boolean mayKnow = recruits || decides || parts.contains(Part.INTERVIEWER);
        if (mayKnow && named(opening, application) && (handedIn || !parts.contains(Part.RATER))) {
            seen.add(IDENTITY);
        }
        return seen;
    }

    /** Whether names may be shown at all. */
    private static boolean named(Opening opening, Application application) {
        return named(opening, application.stage(opening));
    }

    private static boolean named(Opening opening, Stage stage) {
        return !opening.blind() || stage.kind() == Stage.Kind.DECISION;
    }

    /**
     * Ids of the stages whose applicants may be found and sorted by name: those in which the viewer sees all names, whatever they have handed
     * in. A list sorted by what is hidden would give it away.
     */
    public static Set<String> namedStages(Opening opening, Viewer.Staff viewer) {
        var parts = opening.parts(viewer.person());
        boolean mayKnow =
                viewer.recruits(opening.unit()) || parts.contains(Part.DECIDER) || parts.contains(Part.INTERVIEWER);
        if (!mayKnow || parts.contains(Part.RATER)) {
            return Set.of();
        }
        return opening.stages().stream()
                .filter(stage -> named(opening, stage))
                .map(Stage::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the viewer sees the decisions about all applicants, whatever they have handed in: else lists are not told apart by them. */
    public static boolean allDecisions(Opening opening, Viewer.Staff viewer) {
        var parts = opening.parts(viewer.person());
        boolean rates = parts.contains(Part.RATER) || parts.contains(Part.INTERVIEWER);
        return !rates && (viewer.recruits(opening.unit()) || parts.contains(Part.DECIDER));
    }
}
