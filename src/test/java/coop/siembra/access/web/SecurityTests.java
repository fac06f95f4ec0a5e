package coop.siembra.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import coop.siembra.access.Accounts;
import coop.siembra.access.Cooperative;
import coop.siembra.access.Role;
import jakarta.servlet.http.Cookie;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The real filter chain, asked as a browser would. */
@SpringBootTest
@TestPropertySource(properties = "siembra.session-check=0s")
class SecurityTests {
    /** For administrators only: others are refused without any page being made. */
    private static final String KEPT = "/actuator";

    private static final String REMEMBERED = "siembra-remembered";

    @Autowired
    Accounts accounts;

    private final MockMvc http;

    SecurityTests(@Autowired WebApplicationContext context) {
        this.http = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @BeforeEach
    void found(@Autowired Cooperative cooperative) {
        cooperative.found();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/people", "/settings", "/content/x/pictures/y.svg", "/nowhere", "/actuator/info"})
    void sendsStrangersToTheSignInPage(String path) throws Exception {
        http.perform(get(path).accept("text/html"))
                .andExpect(status().isFound())
                .andExpect(header().string("Location", containsString("/sign-in")));
    }

    @Test
    void leavesHealthAndLogoToEverybody() throws Exception {
        http.perform(get("/actuator/health")).andExpect(status().isOk());
        http.perform(get("/organisation/logo"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", startsWith("image/svg+xml")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"));
    }

    @Test
    void keepsActuatorForAdministrators() throws Exception {
        http.perform(get("/actuator").session(session("ana"))).andExpect(status().isForbidden());
        http.perform(get("/actuator").session(session("admin"))).andExpect(status().isOk());
    }

    @Test
    void sendsSecureHeaders() throws Exception {
        http.perform(get("/people"))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(header().string("Content-Security-Policy", containsString("frame-ancestors 'none'")));
    }

    @Test
    void signsInUnderAnySpellingOfTheAddress() throws Exception {
        signIn(" Ana@Demo.Coop ", Cooperative.PASSWORD)
                .andExpect(authenticated().withUsername("ana"))
                .andExpect(redirectedUrl("/"));
    }

    @Test
    void saysTheSameOfWrongPasswordsAndUnknownAccounts() throws Exception {
        signIn("ana@demo.coop", "wrong").andExpect(redirectedUrl("/sign-in?wrong"));
        signIn("nobody@demo.coop", "wrong").andExpect(redirectedUrl("/sign-in?wrong"));
        accounts.enable(Cooperative.EVA, false);
        signIn("eva@demo.coop", Cooperative.PASSWORD).andExpect(redirectedUrl("/sign-in?wrong"));
        signIn("ana@demo.coop", "x".repeat(5000)).andExpect(redirectedUrl("/sign-in?wrong"));
        signIn("{$ne:1}", "x").andExpect(redirectedUrl("/sign-in?wrong"));
        signIn("", "").andExpect(redirectedUrl("/sign-in?wrong"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ana@demo.coop", "nobody@demo.coop"})
    void slowsDownGuessingAndThenLooksAtNoPassword(String email) throws Exception {
        for (int at = 0; at < 4; at++) {
            signIn(email, "wrong").andExpect(redirectedUrl("/sign-in?wrong"));
        }
        signIn(email, Cooperative.PASSWORD)
                .andExpect(redirectedUrl("/sign-in?wait=1"))
                .andExpect(unauthenticated());
    }

    @Test
    void remembersWithoutASessionAndReplacesTheToken() throws Exception {
        var first = remembered(signIn("ana@demo.coop", Cooperative.PASSWORD, "on")
                .andExpect(cookie().httpOnly(REMEMBERED, true))
                .andExpect(cookie().attribute(REMEMBERED, "SameSite", "Lax"))
                .andExpect(cookie().maxAge(REMEMBERED, 30 * 24 * 3600)));
        var second = remembered(
                http.perform(get(KEPT).cookie(first)).andExpect(authenticated().withUsername("ana")));
        assertThat(second.getValue()).isNotEqualTo(first.getValue());
        http.perform(get(KEPT).cookie(second)).andExpect(authenticated().withUsername("ana"));
    }

    @Test
    void remembersUntilTheBrowserClosesWhenNotAskedToKeep() throws Exception {
        signIn("ana@demo.coop", Cooperative.PASSWORD, null).andExpect(cookie().maxAge(REMEMBERED, -1));
    }

    @Test
    void forgetsAtSignOut() throws Exception {
        var remembered = remembered(signIn("ana@demo.coop", Cooperative.PASSWORD, "on"));
        http.perform(post("/logout").cookie(remembered).with(csrf())).andExpect(cookie().maxAge(REMEMBERED, 0));
        http.perform(get(KEPT).cookie(remembered)).andExpect(unauthenticated());
    }

    @Test
    void forgetsWhenThePasswordChanges() throws Exception {
        var remembered = remembered(signIn("ana@demo.coop", Cooperative.PASSWORD, "on"));
        accounts.changePassword(Cooperative.ANA, Cooperative.PASSWORD, "ventana mango silla");
        http.perform(get(KEPT).cookie(remembered)).andExpect(unauthenticated());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "", "YTpiOmM6ZA", "YTpi", "!!!"})
    void ignoresCookiesThatAreNotOurs(String value) throws Exception {
        http.perform(get(KEPT).cookie(new Cookie(REMEMBERED, value))).andExpect(unauthenticated());
        http.perform(post("/logout").cookie(new Cookie(REMEMBERED, value)).with(csrf()))
                .andExpect(status().isFound());
    }

    @Test
    void refusesSignOutFromElsewhere() throws Exception {
        http.perform(post("/logout").session(session("ana"))).andExpect(status().isForbidden());
        http.perform(post("/organisation/logo").session(session("ana"))).andExpect(status().isForbidden());
    }

    @Test
    void endsSessionsOfClosedAndChangedAccounts() throws Exception {
        var session = session("ana");
        http.perform(get(KEPT).session(session)).andExpect(authenticated());
        accounts.giveRoles(Cooperative.ANA, Set.of(Role.RECRUITER));
        http.perform(get(KEPT).session(session)).andExpect(unauthenticated());
        var next = session("ana");
        accounts.enable(Cooperative.ANA, false);
        http.perform(get(KEPT).session(next)).andExpect(unauthenticated());
    }

    private MockHttpSession session(String person) throws Exception {
        var done = signIn(person + "@demo.coop", Cooperative.PASSWORD)
                .andExpect(authenticated())
                .andReturn();
        var session = (MockHttpSession) done.getRequest().getSession(false);
        assertThat(session).isNotNull();
        return session;
    }

    private ResultActions signIn(String email, String password) throws Exception {
        return signIn(email, password, null);
    }

    private ResultActions signIn(String email, String password, @Nullable String remember) throws Exception {
        var request = post("/sign-in").param("email", email).param("password", password);
        return http.perform(remember == null ? request : request.param("remember-me", remember));
    }

    private static Cookie remembered(ResultActions answered) throws Exception {
        var cookie = answered.andReturn().getResponse().getCookie(REMEMBERED);
        assertThat(cookie).isNotNull();
        return cookie;
    }
}
