package coop.siembra.hiring.content.reading;

import coop.siembra.content.YamlNode;
import coop.siembra.hiring.content.Notice;
import java.util.Optional;

/** Whether a notice has what the program asks of it. */
record NoticeChecks(YamlNode file) {

    void report() {
        Checks.distinct(file.get("sections"));
        file.find("statements").ifPresent(Checks::distinct);
        file.find("options").ifPresent(Checks::distinct);
        if (file.has("statements") && !file.has("version")) {
            file.get("statements").problem("`version` is missing above: what people agree to is stored with it");
        }
        switch (file.get("id").text()) {
            case Notice.CONSENT -> consent();
            case Notice.ACCOMMODATION -> accommodation();
            default -> {
                // the others mean to the program what they say
            }
        }
    }

    private void accommodation() {
        if (!file.has("options")) {
            file.problem("`options` is missing: applicants choose from them");
        }
    }

    private void consent() {
        for (String id : Notice.NEEDED_CONSENTS) {
            var statement = statement(id);
            if (statement.isEmpty()) {
                file.find("statements")
                        .orElse(file)
                        .problem("the statement `" + id + "` is missing: the program needs it");
            } else if (!statement.get().get("required").bool()) {
                statement
                        .get()
                        .get("required")
                        .problem("`" + id + "` must be `required: true`: nobody can go on without it");
            }
        }
        for (String id : Notice.FREE_CONSENTS) {
            statement(id)
                    .map(statement -> statement.get("required"))
                    .filter(YamlNode::bool)
                    .ifPresent(required ->
                            required.problem("`" + id + "` must be `required: false`: a consent like this is free"));
        }
    }

    private Optional<YamlNode> statement(String id) {
        return Checks.optional(file, "statements").stream()
                .filter(statement -> statement.get("id").text().equals(id))
                .findFirst();
    }
}
