package coop.siembra.readiness;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import coop.siembra.access.TeamAccess;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Service;

/** Which courses people of a team began or are asked for, for those who lead the team. */
@Service
public class TeamCourses {
    private final MongoOperations mongo;
    private final TeamAccess access;

    TeamCourses(MongoOperations mongo, TeamAccess access) {
        this.mongo = mongo;
        this.access = access;
    }

    /**
     * Ids of courses begun, completed or asked for.
     *
     * @param people of the unit and below; others are left out
     * @throws org.springframework.security.access.AccessDeniedException for units the signed-in person does not lead
     */
    public Map<PersonId, Set<String>> of(UnitId unit, Collection<PersonId> people) {
        access.requireTeam(unit);
        var ids = people.stream().map(PersonId::value).toList();
        var query = Query.query(where("_id").in(ids).and("units").is(unit.value()));
        var courses = new HashMap<PersonId, Set<String>>();
        mongo.find(query, TeamRowDocument.class)
                .forEach(row -> courses.put(
                        new PersonId(row.id()), Set.copyOf(row.courses().keySet())));
        return courses;
    }
}
