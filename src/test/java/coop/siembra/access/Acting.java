package coop.siembra.access;

import coop.siembra.kernel.PersonId;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Does something in the name of somebody else than the test's own user. */
public final class Acting {

    private Acting() {}

    public static <T> T as(PersonId person, Supplier<T> deed, Role... roles) {
        var before = SecurityContextHolder.getContext();
        var authorities = Stream.of(roles)
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
        SecurityContextHolder.setContext(new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(person.value(), "", authorities)));
        try {
            return deed.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    public static void does(PersonId person, Runnable deed, Role... roles) {
        as(
                person,
                () -> {
                    deed.run();
                    return true;
                },
                roles);
    }
}
