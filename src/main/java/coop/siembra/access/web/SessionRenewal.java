package coop.siembra.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Keeps the session of somebody who has just changed the own account, when all others of the account end. */
@Component
public class SessionRenewal {
    private final AccountLookup accounts;

    SessionRenewal(AccountLookup accounts) {
        this.accounts = accounts;
    }

    /** Makes the session as of the account now; does nothing when the account is closed. */
    public void renew(String person, HttpServletRequest request, HttpServletResponse response) {
        accounts.byPerson(person).ifPresent(signedIn -> {
            var authentication =
                    UsernamePasswordAuthenticationToken.authenticated(signedIn, null, signedIn.getAuthorities());
            signedIn.eraseCredentials();
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(authentication);
            SecurityContextHolder.setContext(context);
            new HttpSessionSecurityContextRepository().saveContext(context, request, response);
        });
    }
}
