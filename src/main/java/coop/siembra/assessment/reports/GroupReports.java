package coop.siembra.assessment.reports;

import coop.siembra.access.TeamAccess;
import coop.siembra.assessment.Instruments;
import coop.siembra.assessment.instrument.Instrument;
import coop.siembra.assessment.instrument.Instrument.Measures;
import coop.siembra.assessment.instrument.Instrument.Use;
import coop.siembra.assessment.instrument.Scale;
import coop.siembra.assessment.reports.GroupSoil.Reason;
import coop.siembra.assessment.reports.GroupSoil.ScaleMean;
import coop.siembra.assessment.reports.GroupSoil.Shown;
import coop.siembra.assessment.reports.GroupSoil.Withheld;
import coop.siembra.kernel.InstrumentId;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.Organisation;
import coop.siembra.people.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * What self-reports say of units, for those who lead them; never of anybody alone. A unit's figures are shown only when they rest on enough
 * people, and so does what is left of the unit above after all units shown below it; and both change only by enough people at once: so that
 * nobody's answers follow by subtracting, be it one unit from another or yesterday from today.
 */
@Service
public class GroupReports {
    /** Whatever the organisation allows, no fewer. */
    public static final int LEAST = 5;

    private final Instruments instruments;
    private final TeamAccess access;
    private final GroupMembers members;
    private final Releases releases;
    private final Organisation organisation;

    GroupReports(
            Instruments instruments,
            TeamAccess access,
            GroupMembers members,
            Releases releases,
            Organisation organisation) {
        this.instruments = instruments;
        this.access = access;
        this.members = members;
        this.releases = releases;
        this.organisation = organisation;
    }

    /** The self-reports everybody begins with, by id. */
    public List<Instrument> instruments() {
        return instruments.all(Use.BASELINE).stream()
                .filter(GroupReports::isSelfReport)
                .toList();
    }

    private static boolean isSelfReport(Instrument instrument) {
        return instrument.measures() == Measures.SELF_REPORT
                && instrument.uses().contains(Use.BASELINE);
    }

    /**
     * The figures of a unit and of those below it.
     *
     * @return nothing when the instrument is no self-report that everybody begins with
     * @throws org.springframework.security.access.AccessDeniedException when the signed-in person does not lead the unit
     */
    public Optional<GroupSoil> of(InstrumentId id, UnitId unit) {
        access.requireTeam(unit);
        var visible = access.visibleUnits();
        return instruments
                .current(id)
                .filter(GroupReports::isSelfReport)
                .map(instrument -> new Forest(instrument, visible).find(unit));
    }

    /** All that the signed-in person may see of an instrument, so that the units below are looked at together with those above. */
    private final class Forest {
        private final Instrument instrument;
        private final List<Unit> units;
        private final int least = Math.max(LEAST, organisation.settings().minimumGroup());

        Forest(Instrument instrument, List<Unit> units) {
            this.instrument = instrument;
            this.units = units;
        }

        GroupSoil find(UnitId wanted) {
            var ids = units.stream().map(Unit::id).toList();
            var root = units.stream()
                    .filter(unit -> unit.parent() == null || !ids.contains(unit.parent()))
                    .filter(unit ->
                            units.stream().anyMatch(other -> other.id().equals(wanted) && other.isWithin(unit.id())))
                    .findFirst()
                    .orElseThrow();
            var people = members.within(root.id(), instrument);
            var below = units.stream()
                    .filter(unit -> unit.id().equals(wanted))
                    .findFirst()
                    .orElseThrow();
            return down(tree(root, people), below);
        }

        /** The part of a tree that is about a unit; when nothing is shown of one above it, for the same reason nothing. */
        private static GroupSoil down(GroupSoil soil, Unit wanted) {
            return switch (soil) {
                case Shown shown
                when !shown.unit().equals(wanted.id()) ->
                    shown.below().stream()
                            .filter(part -> wanted.isWithin(part.unit()))
                            .findFirst()
                            .map(part -> down(part, wanted))
                            .orElseThrow();
                case Shown shown -> shown;
                case Withheld withheld -> new Withheld(wanted.id(), withheld.reason());
            };
        }

        private GroupSoil tree(Unit root, GroupMembers.ByUnit people) {
            return released(root, people)
                    .<GroupSoil>map(found -> shown(root, found, people))
                    .orElseGet(() -> new Withheld(root.id(), Reason.TOO_FEW));
        }

        private Optional<Release> released(Unit unit, GroupMembers.ByUnit people) {
            var scales = results().map(Scale::id).toList();
            return releases.current(instrument.id(), unit.id(), people.of(unit, units), scales, least)
                    .filter(found -> found.n() >= least);
        }

        private Shown shown(Unit unit, Release release, GroupMembers.ByUnit people) {
            var children = units.stream()
                    .filter(other -> unit.id().equals(other.parent()))
                    .toList();
            var found = children.stream()
                    .flatMap(child -> released(child, people).map(below -> new Child(child, below)).stream())
                    .toList();
            var harmless = harmless(unit.id(), release, found);
            var below = new ArrayList<GroupSoil>();
            for (var child : children) {
                below.add(found.stream()
                        .filter(one -> one.unit().equals(child))
                        .findFirst()
                        .<GroupSoil>map(one -> harmless.contains(one)
                                ? shown(child, one.release(), people)
                                : new Withheld(child.id(), Reason.TELLS_OF_OTHERS))
                        .orElseGet(() -> new Withheld(child.id(), Reason.TOO_FEW)));
            }
            return new Shown(
                    unit.id(),
                    release.n(),
                    release.asOf(),
                    release.invented(),
                    results()
                            .map(scale -> new ScaleMean(scale, release.mean(scale.id())))
                            .toList(),
                    List.copyOf(below));
        }

        /** Of the children, as many as can stand beside their parent; the smallest are left out first. */
        private List<Child> harmless(UnitId parent, Release release, List<Child> children) {
            var kept = new ArrayList<>(children.stream()
                    .filter(child -> rest(release, List.of(child)).isHarmless(least))
                    .sorted(Comparator.comparing(
                                    (Child child) -> child.release().n())
                            .reversed())
                    .toList());
            while (!kept.isEmpty() && !releases.mayTell(instrument.id(), parent, rest(release, kept), least)) {
                kept.removeLast();
            }
            return kept;
        }

        private static Balance rest(Release release, List<Child> children) {
            return Balance.of(
                    release.sittings(),
                    children.stream().map(child -> child.release().sittings()).toList());
        }

        private Stream<Scale> results() {
            return instrument.scales().stream().filter(scale -> scale.role() == Scale.Role.RESULT);
        }
    }

    private record Child(Unit unit, Release release) {}
}
