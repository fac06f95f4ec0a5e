package coop.siembra.access.api;

import coop.siembra.access.web.SignInAttempts;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;

/** Who gets through to what programs may call: each address is named here, and whoever signs in at the pages gets nothing by it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ApiSecurity {
    /** Open to everybody: what is called how is no secret. */
    private static final String[] DESCRIPTION = {"/api/v1/openapi", "/api/v1/openapi.yaml"};

    private static final String[] CALLED = {"/api/v1/coach/feedback"};

    @Bean
    @Order(1)
    SecurityFilterChain apiSecurityFilterChain(
            HttpSecurity http,
            ApiAccounts accounts,
            PasswordEncoder encoder,
            SignInAttempts attempts,
            Refusals refusals,
            SecurityContextHolderStrategy contexts,
            Clock clock,
            @Value("${siembra.api.per-minute:600}") int perMinute) {
        var pace = new PaceFilter(new Pace(perMinute, clock), refusals, contexts);
        return http.securityMatcher("/api/**")
                .authenticationManager(new ProviderManager(List.of(new ApiSignIn(accounts, encoder, attempts))))
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, DESCRIPTION)
                        .permitAll()
                        .requestMatchers(CALLED)
                        .hasAuthority(ApiSignIn.AUTHORITY)
                        .anyRequest()
                        .denyAll())
                .httpBasic(basic -> basic.authenticationEntryPoint(refusals))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .addFilterAfter(pace, BasicAuthenticationFilter.class)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable) // nothing a browser sends by itself opens anything here
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }
}
