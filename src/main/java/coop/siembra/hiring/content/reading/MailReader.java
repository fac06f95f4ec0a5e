package coop.siembra.hiring.content.reading;

import coop.siembra.content.YamlNode;
import coop.siembra.hiring.content.HiringPart.Mails;
import coop.siembra.hiring.content.MailTemplate;
import coop.siembra.hiring.content.Placeholder;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the e-mails and what may be put into them. */
record MailReader(PartFiles files) {
    private static final String PLACEHOLDERS = "placeholders.yaml";

    Optional<Mails> read() {
        var about = files.about();
        var placeholders = files.single(PLACEHOLDERS, "hiring-placeholders").map(MailReader::placeholders);
        var nodes = files.others(Set.of(PartFiles.ABOUT, PLACEHOLDERS), "hiring-mail", "id");
        files.needed(MailTemplate.NEEDED);
        nodes.forEach(mail -> check(mail, placeholders));
        var mails = nodes.stream().map(MailReader::mail).toList();
        return about.flatMap(
                read -> placeholders.map(known -> new Mails(read, files.bundle().version(), known, mails)));
    }

    private static void check(YamlNode mail, Optional<List<Placeholder>> known) {
        PlaceholderChecks.none(mail.get("title"));
        PlaceholderChecks.none(mail.get("when"));
        var checks = new PlaceholderChecks(mail, List.of(mail.get("subject"), mail.get("body")));
        checks.report();
        known.ifPresent(placeholders -> {
            Set<String> mayBeEmpty = placeholders.stream()
                    .filter(Placeholder::mayBeEmpty)
                    .map(Placeholder::id)
                    .collect(Collectors.toSet());
            Set<String> ids = placeholders.stream().map(Placeholder::id).collect(Collectors.toSet());
            checks.report(ids, mayBeEmpty);
        });
    }

    private static List<Placeholder> placeholders(YamlNode file) {
        var list = file.get("placeholders");
        Checks.distinct(list);
        return list.items().stream()
                .map(node -> new Placeholder(
                        node.get("id").text(),
                        node.get("text").localized(),
                        node.get("example").localized(),
                        node.find("mayBeEmpty").map(YamlNode::bool).orElse(false)))
                .toList();
    }

    private static MailTemplate mail(YamlNode node) {
        return new MailTemplate(
                node.get("id").text(),
                node.get("title").localized(),
                node.get("when").localized(),
                Checks.texts(node, "placeholders"),
                node.get("subject").localized(),
                node.get("body").localized());
    }
}
