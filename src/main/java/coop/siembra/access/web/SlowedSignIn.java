package coop.siembra.access.web;

import coop.siembra.access.model.PasswordRule;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Checks a name and a password; hashes a password also when there is no such account, so that both take as long. */
public final class SlowedSignIn implements AuthenticationProvider {
    private static final String NOBODYS = "-";
    private static final int LONGEST_NAME = 254;

    private final DaoAuthenticationProvider passwords;
    private final String kind;
    private final SignInAttempts attempts;

    /**
     * @param accounts by the name that was typed
     * @param kind of accounts, by which attempts are counted apart: neither a name nor an address of one kind holds back another
     */
    public SlowedSignIn(
            Function<String, Optional<? extends UserDetails>> accounts,
            String kind,
            PasswordEncoder encoder,
            SignInAttempts attempts) {
        this.kind = kind;
        this.attempts = attempts;
        this.passwords = new DaoAuthenticationProvider(name -> accounts.apply(name)
                .filter(account -> account.getPassword() != null)
                .orElseThrow(() -> UsernameNotFoundException.fromUsername("")));
        passwords.setPasswordEncoder(encoder);
    }

    @Override
    public @Nullable Authentication authenticate(Authentication asked) {
        String name = cut(asked.getName());
        String address =
                asked.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        var wait = attempts.begin(kind, name, address);
        if (wait.isPresent()) {
            throw new TooManyAttempts(wait.get());
        }
        var credentials =
                asked.getCredentials() == null ? "" : asked.getCredentials().toString();
        var bounded = UsernamePasswordAuthenticationToken.unauthenticated(
                name, PasswordRule.isTooLong(credentials) ? NOBODYS : credentials);
        bounded.setDetails(asked.getDetails());
        var signedIn = passwords.authenticate(bounded);
        attempts.succeeded(kind, name, address);
        return signedIn;
    }

    private static String cut(String name) {
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
