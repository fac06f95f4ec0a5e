package coop.siembra.records;

import coop.siembra.access.PersonalData;
import coop.siembra.kernel.PersonId;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The statements about a person, as they are. */
@Component
class StatementData implements PersonalData {
    private static final JsonMapper JSON = new JsonMapper();

    private final StatementLog log;

    StatementData(StatementLog log) {
        this.log = log;
    }

    @Override
    public String key() {
        return "activity-log";
    }

    @Override
    public String title() {
        return "records.export.title";
    }

    @Override
    public Object about(PersonId person) {
        return log.about(person).stream().map(JSON::readTree).toList();
    }
}
