package coop.siembra.access;

import coop.siembra.kernel.PersonId;
import coop.siembra.people.People;
import coop.siembra.people.Person;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Service;

/** Who is at the other end of the request being served. Only to be asked on the request's own thread. */
@Service
public class CurrentUser {
    private final People people;
    private final SecurityContextHolderStrategy contexts;

    CurrentUser(People people, ObjectProvider<SecurityContextHolderStrategy> contexts) {
        this.people = people;
        this.contexts = contexts.getIfAvailable(SecurityContextHolder::getContextHolderStrategy);
    }

    /** Who has signed in; empty on public pages. */
    public Optional<PersonId> find() {
        return authentication().map(Authentication::getName).map(PersonId::new);
    }

    /** @throws AuthenticationCredentialsNotFoundException when nobody has signed in */
    public PersonId personId() {
        return find().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("nobody has signed in"));
    }

    /** The person's record, read now. */
    public Optional<Person> person() {
        return find().flatMap(people::find);
    }

    /** What the person may do; empty on public pages. */
    public Set<Role> roles() {
        var roles = EnumSet.noneOf(Role.class);
        authentication().stream()
                .flatMap(authentication -> authentication.getAuthorities().stream())
                .map(GrantedAuthority::getAuthority)
                .flatMap(authority -> Optional.ofNullable(authority).flatMap(Role::ofAuthority).stream())
                .forEach(roles::add);
        return roles;
    }

    public boolean has(Role role) {
        return roles().contains(role);
    }

    private Optional<Authentication> authentication() {
        return Optional.ofNullable(contexts.getContext().getAuthentication())
                .filter(Authentication::isAuthenticated)
                .filter(authentication -> !(authentication instanceof AnonymousAuthenticationToken));
    }
}
