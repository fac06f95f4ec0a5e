package coop.siembra.access.web;

import java.util.Optional;

/** Finds who could sign in; disabled accounts and people who have left are not found. */
public interface AccountLookup {

    /** By the e-mail address typed, in any case. */
    Optional<SignedIn> byEmail(String email);

    /** By the person's id. */
    Optional<SignedIn> byPerson(String person);
}
