package coop.siembra.app.demo;

import coop.siembra.access.Role;
import coop.siembra.kernel.PersonId;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

/** Does something as an invented person would, through services that ask who is there. */
@Component
final class OnBehalf {
    private final SecurityContextHolderStrategy contexts;

    OnBehalf(ObjectProvider<SecurityContextHolderStrategy> contexts) {
        this.contexts = contexts.getIfAvailable(SecurityContextHolder::getContextHolderStrategy);
    }

    void of(PersonId person, Set<Role> roles, Runnable deed) {
        get(person, roles, () -> {
            deed.run();
            return true;
        });
    }

    <T> T get(PersonId person, Set<Role> roles, Supplier<T> deed) {
        var authorities = roles.stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
        contexts.setContext(new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(person.value(), "", authorities)));
        try {
            return deed.get();
        } finally {
            contexts.clearContext();
        }
    }
}
