package coop.siembra.hiring.content.reading;

import coop.siembra.content.YamlNode;
import coop.siembra.hiring.content.HiringPart.Profiles;
import coop.siembra.hiring.content.Profile;
import coop.siembra.hiring.content.Profile.Battery;
import coop.siembra.hiring.content.Profile.Chosen;
import coop.siembra.hiring.content.Profile.Demand;
import coop.siembra.hiring.content.Profile.Duty;
import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.InstrumentId;
import coop.siembra.kernel.JobRoleId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the job profiles. */
record ProfileReader(PartFiles files) {
    private static final int WHOLE = 100;
    private static final String ROLES = "readiness/roles/";

    Optional<Profiles> read() {
        var about = files.about();
        var profiles = files.others(Set.of(PartFiles.ABOUT), "hiring-profile", "id").stream()
                .map(this::profile)
                .toList();
        return about.map(read -> new Profiles(read, files.bundle().version(), profiles));
    }

    private Profile profile(YamlNode file) {
        var duties = file.get("duties");
        Checks.distinct(duties);
        weights(file.get("competencies"));
        var known = Checks.ids(duties);
        var profile = new Profile(
                file.get("id").text(),
                file.get("title").localized(),
                file.get("summary").localized(),
                file.find("role").map(this::role).orElse(null),
                duties.items().stream()
                        .map(duty ->
                                new Duty(duty.get("id").text(), duty.get("text").localized()))
                        .toList(),
                file.get("competencies").items().stream()
                        .map(demand -> demand(demand, known))
                        .toList(),
                file.get("learnedLater").localized(),
                battery(file.get("battery")));
        var checks = new BatteryChecks(file, profile, files.context());
        files.context().afterwards(checks::report);
        return profile;
    }

    /** There must be a file of that name; whether it is right is for its own reader to say. */
    private JobRoleId role(YamlNode node) {
        if (!files.context().hasBundle(ROLES + node.text() + ".yaml")) {
            node.problem("there is no role `" + node.text() + "`: name a file of " + ROLES + " without its ending");
        }
        return new JobRoleId(node.text());
    }

    private static void weights(YamlNode demands) {
        Checks.distinct(demands, "competency");
        int sum = 0;
        int above = WHOLE;
        for (var demand : demands.items()) {
            var weight = demand.get("weight");
            if (weight.integer() > above) {
                weight.problem("the heaviest stands first: this one weighs more than the one above it");
            }
            above = weight.integer();
            sum += above;
        }
        if (sum != WHOLE) {
            demands.problem("the weights add up to " + sum + ": they must add up to " + WHOLE);
        }
    }

    private Demand demand(YamlNode node, List<String> known) {
        var competency = node.get("competency");
        files.context().competency(competency);
        for (var duty : node.get("duties").items()) {
            if (!known.contains(duty.text())) {
                duty.problem("there is no duty `" + duty.text() + "`: name one of " + String.join(", ", known));
            }
        }
        return new Demand(
                new CompetencyId(competency.text()),
                node.get("weight").integer(),
                node.get("target").number(),
                node.get("duties").texts(),
                node.get("reason").localized());
    }

    private static Battery battery(YamlNode node) {
        var named = new HashSet<String>();
        for (var chosen : node.get("instruments").items()) {
            var instrument = chosen.get("instrument");
            if (!named.add(instrument.text())) {
                instrument.problem("the instrument `" + instrument.text() + "` is already named above");
            }
        }
        return new Battery(
                node.get("instruments").items().stream()
                        .map(chosen -> new Chosen(
                                new InstrumentId(chosen.get("instrument").text()),
                                chosen.get("form").text(),
                                chosen.find("informs").map(YamlNode::bool).orElse(false)))
                        .toList(),
                node.get("tasks").texts(),
                node.get("interviewMinutes").integer());
    }
}
