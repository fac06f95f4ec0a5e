package coop.siembra.hiring;

import coop.siembra.kernel.PersonId;
import java.util.Arrays;
import java.util.function.Supplier;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Somebody signed in for the time of one call. */
public final class Acting {

    private Acting() {}

    public static void as(PersonId person, Runnable work) {
        as(person, () -> {
            work.run();
            return true;
        });
    }

    public static <T> T as(PersonId person, Supplier<T> work) {
        return as(person, work, HiringHouse.roles(person));
    }

    public static <T> T as(PersonId person, Supplier<T> work, String... roles) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        var authorities = Arrays.stream(roles).map(role -> "ROLE_" + role).toArray(String[]::new);
        context.setAuthentication(new TestingAuthenticationToken(person.value(), "", authorities));
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
