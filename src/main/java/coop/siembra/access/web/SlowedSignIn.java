package coop.siembra.access.web;

import coop.siembra.access.model.PasswordRule;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Checks e-mail address and password; hashes a password also when there is no such account, so that both take as long. */
final class SlowedSignIn implements AuthenticationProvider {
    private static final String NOBODYS = "-";
    private static final int LONGEST_EMAIL = 254;

    private final DaoAuthenticationProvider passwords;
    private final SignInAttempts attempts;

    SlowedSignIn(AccountLookup accounts, PasswordEncoder encoder, SignInAttempts attempts) {
        this.attempts = attempts;
        this.passwords = new DaoAuthenticationProvider(email -> accounts.byEmail(email)
                .filter(account -> account.getPassword() != null)
                .orElseThrow(() -> UsernameNotFoundException.fromUsername("")));
        passwords.setPasswordEncoder(encoder);
    }

    @Override
    public @Nullable Authentication authenticate(Authentication asked) {
        String email = cut(asked.getName());
        String address =
                asked.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        var wait = attempts.begin(email, address);
        if (wait.isPresent()) {
            throw new TooManyAttempts(wait.get());
        }
        var credentials =
                asked.getCredentials() == null ? "" : asked.getCredentials().toString();
        var bounded = UsernamePasswordAuthenticationToken.unauthenticated(
                email, PasswordRule.isTooLong(credentials) ? NOBODYS : credentials);
        bounded.setDetails(asked.getDetails());
        var signedIn = passwords.authenticate(bounded);
        attempts.succeeded(email, address);
        return signedIn;
    }

    private static String cut(String email) {
        return email.length() > LONGEST_EMAIL ? email.substring(0, LONGEST_EMAIL) : email;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
