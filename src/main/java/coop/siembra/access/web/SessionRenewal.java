package coop.siembra.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Keeps the session of somebody who has just changed the own account, when all others of the account end. */
@Component
@ConditionalOnWebApplication
public class SessionRenewal {
    private final AccountLookup accounts;
    private final SecurityContextHolderStrategy contexts;

    SessionRenewal(AccountLookup accounts, SecurityContextHolderStrategy contexts) {
        this.accounts = accounts;
        this.contexts = contexts;
    }

    /** Makes the session as of the account now; does nothing when the account is closed. */
    public void renew(String person, HttpServletRequest request, HttpServletResponse response) {
        accounts.byPerson(person).ifPresent(signedIn -> {
            var authentication =
                    UsernamePasswordAuthenticationToken.authenticated(signedIn, null, signedIn.getAuthorities());
            signedIn.eraseCredentials();
            var context = contexts.createEmptyContext();
            context.setAuthentication(authentication);
            contexts.setContext(context);
            new HttpSessionSecurityContextRepository().saveContext(context, request, response);
        });
    }
}
