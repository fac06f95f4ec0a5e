package coop.siembra.browser;

import coop.siembra.kernel.Language;
import coop.siembra.kernel.PersonId;

/** Somebody who can sign in with {@link Guests#PASSWORD}. */
record Guest(PersonId id, String name, Language language) {

    String email() {
        return id.value() + "@browser.coop";
    }
}
