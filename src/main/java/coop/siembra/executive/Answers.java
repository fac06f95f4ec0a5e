package coop.siembra.executive;

import coop.siembra.executive.model.Correlation;
import coop.siembra.executive.model.Empathy;
import coop.siembra.executive.model.Figure;
import coop.siembra.executive.model.Selection;
import coop.siembra.readiness.Deeds;
import coop.siembra.readiness.asking.MirrorResults;
import coop.siembra.readiness.asking.StrongestObstacle;
import coop.siembra.readiness.model.Tally;
import coop.siembra.readiness.plan.PlanCounts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What there is to say about the three questions. Lists go from the oldest to the latest. */
public record Answers(People people, Recruited recruited, Leaders leaders) {

    /** A month's figure. */
    public record Month(YearMonth month, Figure figure) {}

    /**
     * How empathic our people are.
     *
     * @param tally all people counted
     * @param asOf the day it was counted on; null when it has not been yet
     * @param empathy nothing while too few are known
     * @param months of the past, the current one last; without those of which too little is known
     */
    public record People(Tally tally, @Nullable LocalDate asOf, Optional<Empathy> empathy, List<Month> months) {

        public People {
            months = List.copyOf(months);
        }
    }

    /**
     * Whether recruiting finds empathy.
     *
     * @param asOf the day it was looked at; null when it has not been yet
     * @param selection nothing while too few are decided on
     * @param later whether scores went with what the hired showed later
     * @param months of the selection
     */
    public record Recruited(
            @Nullable LocalDate asOf, Optional<Selection> selection, Correlation later, List<Month> months) {

        public Recruited {
            months = List.copyOf(months);
        }
    }

    /**
     * Whether those at the top serve those below: by what both say, and by what heads did.
     *
     * @param mirror the latest round in which leaders and people answered the same, and the one before; empty when there was none
     * @param heads how many lead a unit
     * @param acting how many of these did anything for their people in the last quarter of a year
     * @param before the same of the quarter before
     * @param times how often each kind of thing was done in the last quarter, by whoever leads
     * @param house what stands in the way, and what is being done
     */
    public record Leaders(
            List<MirrorResults.Moment> mirror,
            int heads,
            int acting,
            int before,
            Map<Deeds.Kind, Integer> times,
            House house) {

        public Leaders {
            mirror = List.copyOf(mirror);
            times = Map.copyOf(times);
        }
    }

    /**
     * What those at the top have to see to.
     *
     * @param obstacle the one most people see; nothing while there are no figures
     * @param plan how the culture plan stands
     */
    public record House(Optional<StrongestObstacle> obstacle, PlanCounts plan) {}
}
