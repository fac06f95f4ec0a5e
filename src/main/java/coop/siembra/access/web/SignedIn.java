package coop.siembra.access.web;

import java.io.Serial;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** Who a session belongs to; goes into sessions, so it is small and can be serialised. */
public final class SignedIn implements UserDetails, CredentialsContainer {
    @Serial
    private static final long serialVersionUID = 1;

    private final String person;
    private final List<SimpleGrantedAuthority> authorities;
    private final long since;
    private transient @Nullable String hash;

    /**
     * @param person id
     * @param hash of the password; forgotten once it has been compared
     * @param authorities as Spring Security names them
     * @param since when the account last changed, in milliseconds: a session with an older value is over
     */
    public SignedIn(String person, @Nullable String hash, Collection<String> authorities, long since) {
        this.person = person;
        this.hash = hash;
        this.authorities = authorities.stream().map(SimpleGrantedAuthority::new).toList();
        this.since = since;
    }

    /** Whether the account is still as it was when this session began. */
    boolean isAsOf(SignedIn now) {
        return since == now.since;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return authorities;
    }

    @Override
    public @Nullable String getPassword() {
        return hash;
    }

    /** The person's id: what {@code Authentication.getName()} answers. */
    @Override
    public String getUsername() {
        return person;
    }

    @Override
    public void eraseCredentials() {
        hash = null;
    }
}
