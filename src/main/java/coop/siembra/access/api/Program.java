package coop.siembra.access.api;

import java.security.Principal;

/**
 * Who calls the interface.
 *
 * @param account name of its account
 */
record Program(String account) implements Principal {

    /** Nothing that could be taken for a person's id. */
    @Override
    public String getName() {
        return "api:" + account;
    }
}
