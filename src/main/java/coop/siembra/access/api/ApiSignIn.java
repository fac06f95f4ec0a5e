package coop.siembra.access.api;

import coop.siembra.access.model.Secret;
import coop.siembra.access.web.SignInAttempts;
import coop.siembra.access.web.SlowedSignIn;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Checks name and password of a program. A password hash is slow on purpose, and programs send theirs with each call: a pair that was right
 * is known again by a keyed digest in memory, one for each account and of no use to another process. Whether the account still may
 * call is asked of the store each time. Who sends a pair that was right does not wait for the guesses of others.
 */
final class ApiSignIn implements AuthenticationProvider {
    static final String AUTHORITY = "API";
    private static final int DESKS = 16;

    private final ApiAccounts accounts;
    private final SlowedSignIn slowed;
    private final String key = Secret.random();
    private final Map<String, String> right = new ConcurrentHashMap<>();
    /** Who checks a password of an account for the first time lets its other calls wait, so that they are no attempts of their own. */
    private final List<ReentrantLock> desks =
            Stream.generate(ReentrantLock::new).limit(DESKS).toList();

    ApiSignIn(ApiAccounts accounts, PasswordEncoder encoder, SignInAttempts attempts) {
        this.accounts = accounts;
        this.slowed = new SlowedSignIn(this::find, "api|", encoder, attempts);
    }

    private Optional<UserDetails> find(String name) {
        var known = known(name);
        return accounts.callable(known)
                .map(account -> User.withUsername(known)
                        .password(account.hash())
                        .authorities(AUTHORITY)
                        .build());
    }

    @Override
    public @Nullable Authentication authenticate(Authentication asked) {
        var name = known(asked.getName());
        var password =
                asked.getCredentials() == null ? "" : asked.getCredentials().toString();
        try {
            var account = accounts.callable(name);
            var digest = account.map(one -> digest(one.hash(), password));
            if (!isKnown(name, digest)) {
                check(name, digest, asked);
            }
            // what was checked is the name as typed: only an account by that very name may call
            accounts.used(account.orElseThrow(() -> new BadCredentialsException("no such account")));
        } catch (DataAccessException failed) {
            throw new AuthenticationServiceException("the store did not answer", failed);
        }
        return UsernamePasswordAuthenticationToken.authenticated(
                new Program(name), null, List.of(new SimpleGrantedAuthority(AUTHORITY)));
    }

    private boolean isKnown(String name, Optional<String> digest) {
        return digest.filter(one -> isSame(one, right.get(name))).isPresent();
    }

    private void check(String name, Optional<String> digest, Authentication asked) {
        var desk = desks.get(Math.floorMod(name.hashCode(), DESKS));
        desk.lock();
        try {
            if (!isKnown(name, digest)) {
                slowed.authenticate(asked); // or throws
                digest.ifPresent(one -> right.put(name, one));
            }
        } finally {
            desk.unlock();
        }
    }

    private String digest(String hash, String password) {
        return Secret.hash(key + "|" + hash + "|" + password);
    }

    private static boolean isSame(String one, @Nullable String other) {
        return other != null
                && MessageDigest.isEqual(
                        one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }

    private static String known(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
