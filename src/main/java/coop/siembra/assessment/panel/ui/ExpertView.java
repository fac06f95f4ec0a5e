package coop.siembra.assessment.panel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import coop.siembra.assessment.panel.Entry;
import coop.siembra.assessment.panel.Entry.Desk;
import coop.siembra.assessment.panel.Entry.Shut;
import coop.siembra.assessment.panel.Entry.Why;
import coop.siembra.assessment.panel.Expert.Credentials;
import coop.siembra.assessment.panel.ExpertRatings;
import coop.siembra.kernel.Language;
import coop.siembra.people.Organisation;
import coop.siembra.ui.GuestFrame;
import coop.siembra.ui.Parts;
import coop.siembra.ui.SaveStatus;
import coop.siembra.ui.Voice;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * Where an expert's link leads: what it is about, one page for each situation, and handing in. Whoever holds the link is the expert; a
 * link that does not work says why and nothing else.
 */
@Route(value = "panel", autoLayout = false)
@AnonymousAllowed
class ExpertView extends Composite<GuestFrame> implements BeforeEnterObserver, HasDynamicTitle {
    private final transient ExpertRatings ratings;
    private final transient Organisation organisation;
    private final transient Map<String, Map<String, Integer>> unsaved = new LinkedHashMap<>();
    private final SaveStatus status = new SaveStatus();
    private String secret = "";
    private transient Runnable again = () -> {};

    ExpertView(ExpertRatings ratings, Organisation organisation) {
        this.ratings = ratings;
        this.organisation = organisation;
    }

    @Override
    protected GuestFrame initContent() {
        return new GuestFrame("assessment-player", this::speak);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        secret = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("token")
                .orElse("");
        var entry = ratings.enter(secret);
        if (entry instanceof Desk desk) {
            desk.language().ifPresent(language -> turnTo(event.getUI(), language));
        }
        show(entry);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("assessment.expert.page");
    }

    private void speak(Language language) {
        getUI().ifPresent(ui -> turnTo(ui, language));
        step(() -> ratings.speak(secret, language));
        again.run();
    }

    private void turnTo(UI ui, Language language) {
        ui.setLocale(language.locale());
        ui.getPage().setTitle(getPageTitle());
        ui.getPage().executeJs("document.documentElement.lang = $0", language.code());
    }

    /** Where this expert is: at the beginning, at the first situation that is not rated, or before handing in. */
    private void show(Entry entry) {
        switch (entry) {
            case Desk desk when desk.said().isEmpty() -> welcome(desk);
            case Desk desk -> page(first(desk));
            case Shut(var why) -> shut(why);
        }
    }

    private static int first(Desk desk) {
        for (int i = 0; i < desk.questions().size(); i++) {
            if (!desk.answered(desk.questions().get(i))) {
                return i;
            }
        }
        return desk.questions().size();
    }

    private void welcome(Desk desk) {
        put(() -> new ExpertWelcome(desk, voice(), organisation.settings().name(), this::begin));
    }

    private void begin(Credentials said) {
        move(() -> ratings.introduce(secret, said), 0);
    }

    /** Goes on once everything so far is kept. */
    private void turn(int page) {
        move(() -> ratings.enter(secret), page);
    }

    private void move(Supplier<Entry> step, int page) {
        if (keepUnsaved() && step(step)) {
            page(page);
            getContent().focusHeading();
        }
    }

    private void page(int number) {
        if (!(ratings.enter(secret) instanceof Desk desk)) {
            show(ratings.enter(secret));
            return;
        }
        put(() -> number < desk.questions().size()
                ? new ExpertPage(desk(desk), number, voice(), status, this::rate, this::turn)
                : new ExpertReview(desk(desk), status, this::turn, this::submit));
    }

    /** As it is stored now: what was rated since the page was made must be in it when the language changes. */
    private Desk desk(Desk before) {
        return ratings.enter(secret) instanceof Desk now ? now : before;
    }

    private void rate(String item, Map<String, Integer> values) {
        unsaved.put(item, values);
        keepUnsaved();
    }

    /** Whether all is kept now. */
    private boolean keepUnsaved() {
        for (var item : Map.copyOf(unsaved).entrySet()) {
            if (!step(() -> ratings.rate(secret, item.getKey(), item.getValue()))) {
                return false;
            }
            unsaved.remove(item.getKey());
            status.saved();
        }
        return true;
    }

    private void submit() {
        if (!keepUnsaved()) {
            return;
        }
        step(() -> {
            var entry = ratings.submit(secret);
            if (entry instanceof Desk desk) {
                page(first(desk));
            }
            return entry;
        });
    }

    /** Whether it was taken and the link still works; otherwise the page says what is the matter. */
    private boolean step(Supplier<Entry> step) {
        try {
            var entry = step.get();
            if (entry instanceof Shut(var why)) {
                unsaved.clear();
                shut(why);
                getContent().focusHeading();
                return false;
            }
            return true;
        } catch (DataAccessException unreachable) {
            LoggerFactory.getLogger(ExpertView.class).warn("a rating was not stored", unreachable);
            status.failed(getTranslation("ui.save.unreachable"));
            return false;
        }
    }

    private void shut(Why why) {
        var key = "assessment.expert.shut." + why.name().toLowerCase(Locale.ROOT);
        put(() -> Parts.box(
                "si-card assessment-part",
                new H1(getTranslation(key)),
                new Paragraph(getTranslation(
                        "assessment.expert.shut-lead." + why.name().toLowerCase(Locale.ROOT)))));
    }

    /** Shows a part, and again after another language has been chosen. */
    private void put(Supplier<Component> part) {
        again = () -> {
            var settings = organisation.settings();
            getContent().show(settings.name(), settings.version(), part.get());
        };
        again.run();
    }

    private Voice voice() {
        return new Voice(getLocale(), organisation.wording());
    }
}
