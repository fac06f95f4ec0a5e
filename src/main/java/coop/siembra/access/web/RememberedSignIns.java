package coop.siembra.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.authentication.rememberme.AbstractRememberMeServices;
import org.springframework.security.web.authentication.rememberme.InvalidCookieException;
import org.springframework.security.web.authentication.rememberme.RememberMeAuthenticationException;

/** The cookie that brings people back after their session, or the server, has gone; every sign-in gets one. */
final class RememberedSignIns extends AbstractRememberMeServices implements RememberMeServices {
    static final String COOKIE = "siembra-remembered";
    private static final int UNTIL_BROWSER_CLOSES = -1;
    private static final int PARTS = 2;

    private final RememberedStore store;

    RememberedSignIns(String key, AccountLookup accounts, RememberedStore store) {
        super(
                key,
                person -> accounts.byPerson(person).orElseThrow(() -> UsernameNotFoundException.fromUsername(person)));
        this.store = store;
        setCookieName(COOKIE);
        setAlwaysRemember(true);
        setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
    }

    @Override
    protected void onLoginSuccess(HttpServletRequest request, HttpServletResponse response, Authentication signedIn) {
        boolean kept = request.getParameter(getParameter()) != null;
        var issued = store.begin(signedIn.getName(), kept);
        setCookie(new String[] {issued.series(), issued.token()}, maxAge(kept), request, response);
    }

    @Override
    protected UserDetails processAutoLoginCookie(
            String[] parts, HttpServletRequest request, HttpServletResponse response) {
        if (parts.length != PARTS) {
            throw new InvalidCookieException("not a remembered sign-in");
        }
        var used = store.use(parts[0], parts[1])
                .orElseThrow(() -> new RememberMeAuthenticationException("not remembered any more"));
        var person = getUserDetailsService().loadUserByUsername(used.person());
        if (used.next() != null) {
            setCookie(new String[] {parts[0], used.next()}, maxAge(used.kept()), request, response);
        }
        return person;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        String cookie = extractRememberMeCookie(request);
        if (cookie != null && !cookie.isEmpty()) {
            endSeries(cookie);
        }
        super.logout(request, response, authentication);
    }

    private void endSeries(String cookie) {
        try {
            store.end(decodeCookie(cookie)[0]);
        } catch (InvalidCookieException notOurs) {
            logger.debug("the cookie to be ended was none of ours");
        }
    }

    private static int maxAge(boolean kept) {
        return kept ? (int) RememberedStore.KEPT.toSeconds() : UNTIL_BROWSER_CLOSES;
    }
}
