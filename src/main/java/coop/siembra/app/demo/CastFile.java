package coop.siembra.app.demo;

import coop.siembra.access.Role;
import coop.siembra.app.demo.Cast.Asked;
import coop.siembra.app.demo.Cast.Colleague;
import coop.siembra.app.demo.Cast.Part;
import coop.siembra.app.demo.Cast.Period;
import coop.siembra.content.YamlNode;
import coop.siembra.kernel.CourseId;
import coop.siembra.kernel.JobRoleId;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.ChainPlace;
import coop.siembra.people.PersonDetails;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads the cooperative everybody finds at a first start. */
final class CastFile {
    private static final String FILE = "cooperative.yaml";

    private final YamlNode root;
    private final Map<String, YamlNode> positions;

    private CastFile(YamlNode root) {
        this.root = root;
        this.positions = root.get("positions").entries();
    }

    static Cast read() {
        return new CastFile(Resources.yaml(FILE)).cast();
    }

    private Cast cast() {
        return new Cast(
                root.get("name").text(),
                root.get("accent").text(),
                Resources.text("logo.svg"),
                root.get("units").items().stream().map(CastFile::unit).toList(),
                root.get("people").items().stream().map(this::person).toList(),
                List.of());
    }

    private static Part unit(YamlNode unit) {
        return new Part(
                new UnitId(unit.get("id").text()),
                unit.get("name").localized(),
                unit.find("parent").map(YamlNode::text).map(UnitId::new).orElse(null),
                place(unit),
                unit.find("deputy")
                        .map(days -> new Period(
                                days.get("from").integer(), days.get("to").integer()))
                        .orElse(null),
                asked(unit));
    }

    private static ChainPlace place(YamlNode unit) {
        Map<UnitId, LocalizedText> handedOver = new LinkedHashMap<>();
        unit.find("serves")
                .map(YamlNode::entries)
                .orElse(Map.of())
                .forEach((served, what) -> handedOver.put(new UnitId(served), what.localized()));
        var members = unit.find("members").map(YamlNode::localized);
        return new ChainPlace(List.copyOf(handedOver.keySet()), members.isPresent(), handedOver, members.orElse(null));
    }

    private static Map<CourseId, Asked> asked(YamlNode node) {
        Map<CourseId, Asked> asked = new LinkedHashMap<>();
        node.find("asked")
                .map(YamlNode::entries)
                .orElse(Map.of())
                .forEach((course, days) -> asked.put(
                        new CourseId(course),
                        new Asked(days.get("ago").integer(), days.get("due").integer())));
        return asked;
    }

    private Colleague person(YamlNode person) {
        var name = person.get("name").text();
        var account = person.find("account").map(YamlNode::text).orElse("");
        var mailbox = account.isEmpty() ? Resources.mailbox(name) : account;
        boolean head = flag(person, "head");
        return new Colleague(
                new PersonId(Resources.mailbox(name).replace('.', '-')),
                new PersonDetails(
                        name,
                        mailbox + "@demo.coop",
                        new UnitId(person.get("unit").text()),
                        position(person),
                        account.isEmpty() ? Language.ES : Language.EN,
                        LocalDate.of(
                                person.get("since").integer(), 1 + name.length() % 12, 1 + name.hashCode() % 14 + 13),
                        new JobRoleId(job(person).get("role").text()),
                        site(person)),
                head,
                flag(person, "deputy"),
                roles(account, head),
                Way.valueOf(person.get("way").text().toUpperCase(Locale.ROOT)),
                person.find("share").map(YamlNode::number).orElse(null),
                person.get("skill").number(),
                person.find("streak").map(YamlNode::integer).orElse(0),
                asked(person),
                true);
    }

    private YamlNode job(YamlNode person) {
        var position = positions.get(person.get("position").text());
        if (position == null) {
            throw new IllegalStateException("unknown position at " + FILE + ":" + person.line());
        }
        return position;
    }

    /** The site of a person, or of their unit. */
    private String site(YamlNode person) {
        return person.find("site")
                .map(YamlNode::text)
                .orElseGet(() -> root.get("units").items().stream()
                        .filter(unit ->
                                unit.get("id").text().equals(person.get("unit").text()))
                        .map(unit -> unit.get("site").text())
                        .findFirst()
                        .orElseThrow());
    }

    private LocalizedText position(YamlNode person) {
        var position = job(person);
        return new LocalizedText(
                position.get("en").text(),
                position.get(person.get("sex").text()).text());
    }

    private static Set<Role> roles(String account, boolean head) {
        var roles = EnumSet.of(Role.LEARNER);
        if (head) {
            roles.add(Role.HEAD);
        }
        switch (account) {
            case "recruiter" -> roles.add(Role.RECRUITER);
            case "training" -> roles.add(Role.TRAINING);
            case "executive" -> roles.add(Role.EXECUTIVE);
            default -> {}
        }
        return roles;
    }

    private static boolean flag(YamlNode node, String key) {
        return node.find(key).map(YamlNode::bool).orElse(false);
    }
}
