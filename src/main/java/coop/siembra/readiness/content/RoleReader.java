package coop.siembra.readiness.content;

import coop.siembra.content.Bundle;
import coop.siembra.content.CheckContext;
import coop.siembra.content.YamlNode;
import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.JobRoleId;
import coop.siembra.readiness.model.JobRole;
import coop.siembra.readiness.model.JobRole.Target;
import coop.siembra.readiness.model.Prior;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads the roles.
 *
 * @param tooWide what a prior must be wider than
 */
record RoleReader(Bundle bundle, CheckContext context, double tooWide) {
    private static final String SCHEMA = "readiness-role";
    private static final String FOLDER = "roles/";
    private static final String ENDING = ".yaml";
    private static final Pattern ROLE = Pattern.compile(FOLDER + "[^/]+" + Pattern.quote(ENDING));

    /** Whether a file is a role. */
    static boolean reads(String path) {
        return ROLE.matcher(path).matches();
    }

    List<JobRole> read() {
        var roles = new ArrayList<JobRole>();
        for (String path : bundle.paths()) {
            if (reads(path)) {
                bundle.yaml(path, SCHEMA, context.problems()).ifPresent(file -> roles.add(role(path, file)));
            }
        }
        return roles;
    }

    private JobRole role(String path, YamlNode file) {
        var stem = path.substring(FOLDER.length(), path.length() - ENDING.length());
        var id = file.get("id");
        if (!id.text().equals(stem)) {
            id.problem("`id` must be the name of the file: `" + stem + "`");
        }
        return new JobRole(
                new JobRoleId(id.text()),
                file.get("name").localized(),
                file.get("summary").localized(),
                targets(file.get("targets")),
                file.find("prior").map(this::prior).orElse(Prior.EVEN));
    }

    private List<Target> targets(YamlNode nodes) {
        var named = new HashSet<String>();
        boolean anyKey = false;
        var targets = new ArrayList<Target>();
        for (var node : nodes.items()) {
            var competency = node.get("competency");
            context.competency(competency);
            if (!named.add(competency.text())) {
                competency.problem("`" + competency.text() + "` is already named above");
            }
            boolean key = node.find("key").map(YamlNode::bool).orElse(false);
            anyKey |= key;
            targets.add(new Target(
                    new CompetencyId(competency.text()),
                    node.get("target").number(),
                    key,
                    node.get("reason").localized()));
        }
        if (!anyKey) {
            nodes.problem("no competency is `key: true`: say without which nobody is ready in this role");
        }
        return targets;
    }

    private Prior prior(YamlNode node) {
        var prior = new Prior(node.get("mean").number(), node.get("weight").number());
        if (!prior.knowsNothing(tooWide)) {
            node.get("weight")
                    .problem(
                            "so strong an assumption would pass for knowledge of people nothing is known of: lower it");
        }
        return prior;
    }
}
