package coop.siembra.access.web;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import coop.siembra.access.model.Secret;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.RememberMeAuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who gets through to what. Views are guarded by their annotations, data by the services that read it. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    private static final String SIGN_IN = "/sign-in";

    /** Marks that a remembered sign-in was made by this process; of no use outside it. */
    private final String key = Secret.random();

    @Bean
    AuthenticationManager authenticationManager(
            AccountLookup accounts, PasswordEncoder encoder, SignInAttempts attempts) {
        return new ProviderManager(
                List.of(new SlowedSignIn(accounts, encoder, attempts), new RememberMeAuthenticationProvider(key)));
    }

    @Bean
    RememberedSignIns rememberedSignIns(AccountLookup accounts, RememberedStore store) {
        return new RememberedSignIns(key, accounts, store);
    }

    @Bean
    @ConditionalOnWebApplication // commands work on the store without one
    SecurityFilterChain securityFilterChain(
            HttpSecurity http,
            AuthenticationManager authentication,
            RememberedSignIns remembered,
            AccountLookup accounts,
            Clock clock,
            @Value("${siembra.session-check:10s}") Duration sessionCheck) {
        return http.authenticationManager(authentication)
                .authorizeHttpRequests(requests -> requests.requestMatchers("/organisation/logo")
                        .permitAll()
                        .requestMatchers(EndpointRequest.to(HealthEndpoint.class))
                        .permitAll()
                        .requestMatchers(EndpointRequest.toAnyEndpoint())
                        .hasRole("ADMIN")
                        .requestMatchers("/content/**")
                        .authenticated())
                .with(
                        vaadin(),
                        views -> views.loginView(SIGN_IN, SIGN_IN + "?out").anyRequest(AuthorizedUrl::authenticated))
                .formLogin(form -> form.usernameParameter("email").failureHandler(new SignInFailed(SIGN_IN)))
                .rememberMe(remember -> remember.rememberMeServices(remembered).key(key))
                .headers(SecurityConfiguration::headers)
                .addFilterBefore(new SessionCheck(accounts, clock, sessionCheck), AnonymousAuthenticationFilter.class)
                .build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(PagePolicy.OTHERWISE))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions ->
                        permissions.policy("camera=(), microphone=(), geolocation=(), payment=(), usb=()"));
    }
}
