package coop.siembra.access.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import coop.siembra.access.CurrentUser;
import coop.siembra.access.DemoMode;
import coop.siembra.access.web.SignInFailed;
import coop.siembra.people.Organisation;
import coop.siembra.people.People;
import coop.siembra.ui.Fragment;
import coop.siembra.ui.Markup;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Signing in: a plain form, posted by the browser itself, so that password managers and slow connections get on with it. */
@Route(value = "sign-in", autoLayout = false)
@AnonymousAllowed
class SignInView extends Composite<EntryFrame> implements BeforeEnterObserver, HasDynamicTitle {
    private static final List<String> DEMO = List.of("employee", "head", "recruiter", "training", "executive");
    private static final String EYE =
            "<svg viewBox='0 0 24 24' aria-hidden='true' focusable='false'><path d='M2.5 12S6 5.500 12 5.500 21.500 12 21.500 12 18 18.500 12 18.500 2.500 12 2.500 12z'/><circle cx='12' cy='12' r='3'/></svg>";

    private final transient Organisation organisation;
    private final transient CurrentUser user;
    private final transient DemoMode demo;
    private final transient People people;

    SignInView(Organisation organisation, CurrentUser user, DemoMode demo, People people) {
        this.organisation = organisation;
        this.user = user;
        this.demo = demo;
        this.people = people;
    }

    @Override
    protected EntryFrame initContent() {
        return new EntryFrame(organisation);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (user.find().isPresent()) {
            event.forwardTo("");
            return;
        }
        var form = new Fragment(
                form(message(event.getLocation().getQueryParameters().getParameters())));
        getContent().show(new H1(getTranslation("access.sign-in.title")), form);
        if (demo.isOn()) {
            form.getElement().executeJs(FILL);
        }
        form.getElement()
                .executeJs(BEHAVE, getTranslation("access.sign-in.show"), getTranslation("access.sign-in.hide"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.sign-in.title") + " · "
                + organisation.settings().name();
    }

    private Optional<Message> message(Map<String, List<String>> said) {
        if (said.containsKey("wait")) {
            var seconds = said.get("wait").stream()
                    .filter(text -> text.matches("[0-9]{1,5}"))
                    .findFirst()
                    .map(Integer::valueOf)
                    .orElse(1);
            return Optional.of(new Message("warn", getTranslation("access.sign-in.wait", seconds)));
        }
        return said.keySet().stream()
                .flatMap(key -> switch (key) {
                    case "wrong", "trouble" -> Stream.of(new Message("bad", getTranslation("access.sign-in." + key)));
                    case "out", "ready" -> Stream.of(new Message("good", getTranslation("access.sign-in." + key)));
                    default -> Stream.empty();
                })
                .findFirst();
    }

    private String form(Optional<Message> message) {
        var form = new Markup().tag("<form class='access-form' action='sign-in' method='post'>");
        message.ifPresent(
                said -> form.tag("<div class='si-notice " + said.tone() + "' role='alert' tabindex='-1' id='said'>")
                        .text(said.text())
                        .tag("</div>"));
        field(
                form,
                "email",
                "<input id='email' name='email' type='email' autocomplete='username' inputmode='email'"
                        + " autocapitalize='none' spellcheck='false' required",
                typed());
        form.tag("<div class='access-field'><label for='password'>")
                .text(getTranslation("access.sign-in.password"))
                .tag(
                        "</label><div class='access-password'><input id='password' name='password' type='password'"
                                + " autocomplete='current-password' required><button type='button' id='show' aria-pressed='false'")
                .attribute("aria-label", getTranslation("access.sign-in.show"))
                .tag(">" + EYE + "</button></div></div>")
                .tag("<label class='access-check'><input type='checkbox' name='remember-me'><span>")
                .text(getTranslation("access.sign-in.remember"))
                .tag("<small>")
                .text(getTranslation("access.sign-in.remember-hint"))
                .tag("</small></span></label><button class='si-button primary' type='submit'>")
                .text(getTranslation("access.sign-in.do"))
                .tag("</button></form>");
        if (demo.isOn()) {
            demoAccounts(form);
        } else {
            form.tag("<p class='si-muted si-small access-help'>")
                    .text(getTranslation("access.sign-in.help"))
                    .tag("</p>");
        }
        return form.toString();
    }

    private void field(Markup form, String name, String input, String value) {
        form.tag("<div class='access-field'><label for='" + name + "'>")
                .text(getTranslation("access.sign-in." + name))
                .tag("</label>" + input)
                .attribute("value", value)
                .tag("></div>");
    }

    private void demoAccounts(Markup form) {
        form.tag("<section class='access-demo' aria-labelledby='demo'><h2 id='demo'>")
                .text(getTranslation("access.demo.title"))
                .tag("</h2><p class='si-muted si-small'>")
                .text(getTranslation("access.demo.explain", DemoMode.PASSWORD))
                .tag("</p><ul>");
        for (String role : DEMO) {
            String email = role + "@demo.coop";
            var person = people.findByEmail(email);
            form.tag("<li><button type='button'")
                    .attribute("data-email", email)
                    .tag("><strong>")
                    .text(getTranslation("access.demo." + role))
                    .tag("</strong><span>")
                    .text(person.map(known ->
                                    known.name() + " · " + known.position().in(getLocale()))
                            .orElse(email))
                    .tag("</span></button></li>");
        }
        form.tag("</ul></section>");
    }

    /** What was typed before it went wrong, once. */
    private static String typed() {
        HttpSession session = VaadinServletRequest.getCurrent() == null
                ? null
                : VaadinServletRequest.getCurrent().getSession(false);
        if (session == null || !(session.getAttribute(SignInFailed.TYPED) instanceof String email)) {
            return "";
        }
        session.removeAttribute(SignInFailed.TYPED);
        return email;
    }

    private static final String BEHAVE = """
            const show = this.querySelector('#show');
            const password = this.querySelector('#password');
            const email = this.querySelector('#email');
            show.onclick = () => {
              const shown = password.type === 'text';
              password.type = shown ? 'password' : 'text';
              show.setAttribute('aria-pressed', String(!shown));
              show.setAttribute('aria-label', shown ? $0 : $1);
            };
            const form = this.querySelector('form');
            form.onsubmit = () => {
              const submit = form.querySelector('[type=submit]');
              setTimeout(() => { submit.disabled = true; password.type = 'password'; });
            };
            const said = this.querySelector('#said');
            (said ?? (email.value ? password : email)).focus();
            """;

    private static final String FILL = """
            this.querySelectorAll('[data-email]').forEach(button => button.onclick = () => {
              this.querySelector('#email').value = button.dataset.email;
              this.querySelector('#password').value = '%s';
              this.querySelector('[type=submit]').focus();
            });
            """.formatted(DemoMode.PASSWORD);

    private record Message(String tone, String text) {}
}
