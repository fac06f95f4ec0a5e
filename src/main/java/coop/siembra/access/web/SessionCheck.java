package coop.siembra.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends sessions of accounts that have since been closed or changed, on every node, by asking the database every few seconds. */
final class SessionCheck extends OncePerRequestFilter {
    private static final String CHECKED = SessionCheck.class.getName();

    private final AccountLookup accounts;
    private final SecurityContextHolderStrategy contexts;
    private final Clock clock;
    private final Duration every;

    SessionCheck(AccountLookup accounts, SecurityContextHolderStrategy contexts, Clock clock, Duration every) {
        this.accounts = accounts;
        this.contexts = contexts;
        this.clock = clock;
        this.every = every;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = contexts.getContext().getAuthentication();
        var session = request.getSession(false);
        if (session != null
                && authentication != null
                && authentication.getPrincipal() instanceof SignedIn signedIn
                && isDue(session)
                && !isStillGood(signedIn)) {
            session.invalidate();
            contexts.clearContext();
        }
        chain.doFilter(request, response);
    }

    private boolean isDue(HttpSession session) {
        Instant now = clock.instant();
        if (session.getAttribute(CHECKED) instanceof Instant last
                && last.plus(every).isAfter(now)) {
            return false;
        }
        session.setAttribute(CHECKED, now);
        return true;
    }

    private boolean isStillGood(SignedIn signedIn) {
        return accounts.byPerson(signedIn.getUsername())
                .filter(signedIn::isAsOf)
                .isPresent();
    }
}
