package coop.siembra.people;

import coop.siembra.kernel.JobRoleId;
import coop.siembra.kernel.LocalizedText;
import java.util.Map;

/** The roles people can have: told by whoever knows what each asks for. */
public interface JobRoles {

    /** What each role is called, by its id, in the order of ids. */
    Map<JobRoleId, LocalizedText> names();
}
