package coop.siembra.access;

import coop.siembra.kernel.PersonId;
import java.util.Set;

/**
 * That a person may sign in, and as what. Signing in asks for the person's e-mail address.
 *
 * @param person whose account it is
 * @param roles at least {@link Role#LEARNER}
 * @param enabled false ends every access
 * @param hasPassword false until the person has chosen one
 */
public record Account(PersonId person, Set<Role> roles, boolean enabled, boolean hasPassword) {}
