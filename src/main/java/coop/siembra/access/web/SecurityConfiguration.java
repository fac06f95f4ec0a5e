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
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.RememberMeAuthenticationProvider;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who gets through to what. Views are guarded by their annotations, data by the services that read it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecurityConfiguration {
    private static final String SIGN_IN = "/sign-in";

    /** Marks that a remembered sign-in was made by this process; of no use outside it. */
    private final String key = Secret.random();

    @Bean
    AuthenticationManager authenticationManager(
            AccountLookup accounts, PasswordEncoder encoder, SignInAttempts attempts) {
        return new ProviderManager(List.of(
                new SlowedSignIn(accounts::byEmail, "", encoder, attempts), new RememberMeAuthenticationProvider(key)));
    }

    /** Requests are observed as a whole: observing each filter as well cost more than the filters do. */
    @Bean
    SecurityObservationSettings securityObservationSettings() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    RememberedSignIns rememberedSignIns(AccountLookup accounts, RememberedStore store) {
        return new RememberedSignIns(key, accounts, store);
    }

    @Bean
    @ConditionalOnWebApplication
    SessionCheck sessionCheck(
            AccountLookup accounts,
            SecurityContextHolderStrategy contexts,
            Clock clock,
            @Value("${siembra.session-check:10s}") Duration every) {
        return new SessionCheck(accounts, contexts, clock, every);
    }

    /** The check belongs into the security chain only: as a bean it would also be called before it. */
    @Bean
    @ConditionalOnWebApplication
    FilterRegistrationBean<SessionCheck> sessionCheckInTheChainOnly(SessionCheck check) {
        var registration = new FilterRegistrationBean<>(check);
        registration.setEnabled(false);
        return registration;
    }

    @Bean
    @ConditionalOnWebApplication // commands work on the store without one
    SecurityFilterChain securityFilterChain(
            HttpSecurity http,
            AuthenticationManager authentication,
            RememberedSignIns remembered,
            SessionCheck sessionCheck) {
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
                .addFilterBefore(sessionCheck, AnonymousAuthenticationFilter.class)
                .build();
    }

    /**
     * Written before anything else, because pages are forwarded to and their answers closed before the filter chain comes back.
     * Caching is left to whoever answers: pages say no-store, files and pictures how long.
     */
    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .contentSecurityPolicy(policy -> policy.policyDirectives(PagePolicy.OTHERWISE))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions ->
                        permissions.policy("camera=(), microphone=(), geolocation=(), payment=(), usb=()"))
                .withObjectPostProcessor(new ObjectPostProcessor<HeaderWriterFilter>() {
                    @Override
                    public <O extends HeaderWriterFilter> O postProcess(O filter) {
                        filter.setShouldWriteHeadersEagerly(true);
                        return filter;
                    }
                });
    }
}
