package coop.siembra.readiness.ui.files;

import coop.siembra.content.Competency;
import coop.siembra.kernel.JobRoleId;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.Unit;
import coop.siembra.readiness.TeamExport;
import coop.siembra.readiness.model.Level;
import coop.siembra.readiness.ui.ready.Phrases;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What everything in a file is called, in the language of its reader. */
final class Names {
    private final TeamExport export;
    private final Phrases phrases;
    private final List<Competency> competencies;
    private final Map<JobRoleId, LocalizedText> roles;
    private final Map<UnitId, Unit> units;

    /** @param competencies all there are, in their order */
    Names(TeamExport export, Phrases phrases, List<Competency> competencies, Map<JobRoleId, LocalizedText> roles) {
        var tally = export.family().unit().tally();
        this.export = export;
        this.phrases = phrases;
        this.competencies = competencies.stream()
                .filter(one -> tally.competencies().containsKey(one.id().value()))
                .toList();
        this.roles = roles;
        this.units = Stream.concat(Stream.of(export.unit()), export.units().stream())
                .collect(Collectors.toMap(Unit::id, Function.identity(), (one, same) -> one));
    }

    Phrases phrases() {
        return phrases;
    }

    /** Those that are asked of anybody in the unit, or shown by anybody. */
    List<Competency> competencies() {
        return competencies;
    }

    List<String> levels() {
        return Arrays.stream(Level.values()).map(phrases::level).toList();
    }

    @Nullable
    String level(@Nullable Level level) {
        return level == null ? null : phrases.level(level);
    }

    String unit(UnitId id) {
        var unit = units.get(id);
        return unit == null ? id.value() : phrases.of(unit.name());
    }

    /** @param role null for none, and so is its name */
    @Nullable
    String role(@Nullable String role) {
        if (role == null || role.isEmpty()) {
            return null;
        }
        var name = roles.get(new JobRoleId(role));
        return name == null ? role : phrases.of(name);
    }

    /** What is filtered by, by the filter's name. */
    Map<String, String> filter() {
        var words = new LinkedHashMap<String, String>();
        var role = export.filter().role();
        if (role != null) {
            var name = role(role);
            words.put(phrases.say("filter.role"), name == null ? phrases.say("filter.role-none") : name);
        }
        var site = export.filter().site();
        if (site != null) {
            words.put(phrases.say("filter.site"), site.isEmpty() ? phrases.say("filter.site-none") : site);
        }
        return words;
    }
}
