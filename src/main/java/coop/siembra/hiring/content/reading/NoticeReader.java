package coop.siembra.hiring.content.reading;

import coop.siembra.content.Definitions;
import coop.siembra.content.YamlNode;
import coop.siembra.hiring.content.HiringPart.Mails;
import coop.siembra.hiring.content.HiringPart.Notices;
import coop.siembra.hiring.content.Notice;
import coop.siembra.hiring.content.Notice.Option;
import coop.siembra.hiring.content.Notice.Section;
import coop.siembra.hiring.content.Notice.Statement;
import coop.siembra.hiring.content.Notice.With;
import coop.siembra.hiring.content.Placeholder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the notices and the questions about groups. */
record NoticeReader(PartFiles files) {
    private static final String GROUPS = "groups.yaml";
    private static final List<String> FILLED =
            List.of("title", "intro", "sections", "statements", "options", "questions", "decline", "thanks");

    Optional<Notices> read() {
        var about = files.about();
        var groups = files.single(GROUPS, "hiring-groups");
        var nodes = files.others(Set.of(PartFiles.ABOUT, GROUPS), "hiring-notice", "id");
        files.needed(Notice.NEEDED);
        var checks = Stream.concat(nodes.stream(), groups.stream())
                .map(NoticeReader::placeholders)
                .toList();
        checks.forEach(PlaceholderChecks::report);
        files.context().afterwards(definitions -> explained(checks, definitions));
        nodes.forEach(notice -> new NoticeChecks(notice).report());
        var notices = nodes.stream().map(NoticeReader::notice).toList();
        var questions = groups.map(GroupReader::groups);
        return about.flatMap(
                read -> questions.map(asked -> new Notices(read, files.bundle().version(), notices, asked)));
    }

    private static PlaceholderChecks placeholders(YamlNode file) {
        var texts = new ArrayList<YamlNode>();
        FILLED.forEach(key -> file.find(key).ifPresent(texts::add));
        return new PlaceholderChecks(file, List.copyOf(texts));
    }

    private static void explained(List<PlaceholderChecks> checks, Definitions definitions) {
        definitions.find(Mails.class, HiringKind.FOLDER + "/" + Mails.ID).ifPresent(mails -> {
            Set<String> ids = mails.placeholders().stream().map(Placeholder::id).collect(Collectors.toSet());
            checks.forEach(check -> check.report(ids, mails.mayBeEmpty()));
        });
    }

    private static Notice notice(YamlNode node) {
        return new Notice(
                node.get("id").text(),
                node.get("title").localized(),
                node.find("version").map(YamlNode::text),
                Checks.texts(node, "placeholders"),
                node.find("intro").map(YamlNode::localized),
                node.get("sections").items().stream().map(NoticeReader::section).toList(),
                Checks.optional(node, "statements").stream()
                        .map(NoticeReader::statement)
                        .toList(),
                Checks.optional(node, "options").stream()
                        .map(NoticeReader::option)
                        .toList());
    }

    private static Section section(YamlNode node) {
        return new Section(
                node.get("id").text(),
                node.get("title").localized(),
                node.get("text").localized(),
                node.find("with").map(with -> Checks.constant(With.class, with)));
    }

    private static Statement statement(YamlNode node) {
        return new Statement(
                node.get("id").text(),
                node.get("text").localized(),
                node.get("required").bool(),
                node.find("without").map(YamlNode::localized));
    }

    private static Option option(YamlNode node) {
        return new Option(
                node.get("id").text(),
                node.get("text").localized(),
                node.find("extraTime").map(YamlNode::integer).orElse(0));
    }
}
