package coop.siembra.assessment;

import coop.siembra.kernel.PersonId;
import java.util.function.Supplier;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Somebody signed in for the time of one call. */
final class SignedIn {

    private SignedIn() {}

    static void as(PersonId person, String role, Runnable work) {
        as(person, role, () -> {
            work.run();
            return true;
        });
    }

    static <T> T as(PersonId person, String role, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new TestingAuthenticationToken(person.value(), "", "ROLE_" + role));
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
