package coop.siembra.access;

import coop.siembra.kernel.PersonId;
import coop.siembra.people.People;
import coop.siembra.people.Person;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the audit says about the person, and what it says the person did. */
@Component
class AuditData implements PersonalData {
    private final AuditTrail trail;
    private final People people;

    AuditData(AuditTrail trail, People people) {
        this.trail = trail;
        this.people = people;
    }

    @Override
    public String key() {
        return "who-looked";
    }

    @Override
    public String title() {
        return "access.export.who-looked";
    }

    @Override
    public Object about(PersonId person) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("aboutMe", told(trail.all("subject", person)));
        all.put("doneByMe", told(trail.all("who", person)));
        return all;
    }

    private List<Told> told(Collection<AuditEntry> entries) {
        var ids = entries.stream()
                .flatMap(entry -> Stream.of(entry.who(), entry.subject()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var names = people.findAll(ids).stream().collect(Collectors.toMap(Person::id, Person::name));
        return entries.stream().map(entry -> Told.of(entry, names)).toList();
    }

    private record Told(
            long number,
            Instant at,
            String who,
            AuditAction action,
            @Nullable String subject,
            String object,
            List<String> details) {

        static Told of(AuditEntry entry, Map<PersonId, String> names) {
            var who = entry.who();
            var subject = entry.subject();
            return new Told(
                    entry.id(),
                    entry.at(),
                    who == null ? "system" : name(who, names),
                    entry.action(),
                    subject == null ? null : name(subject, names),
                    entry.object(),
                    entry.details());
        }

        private static String name(PersonId id, Map<PersonId, String> names) {
            return names.containsKey(id) ? names.get(id) + " (" + id + ")" : id.value();
        }
    }
}
