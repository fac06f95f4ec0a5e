package coop.siembra.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.Cookie;
import coop.siembra.item.Item;
import coop.siembra.item.Response;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.SittingId;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** An assessment, from the invitation to handing in, also when something comes in between. */
class SittingJourneyIntegrationTests extends BrowserTest {
    /** Milliseconds: the page tries every five seconds. */
    private static final int RECONNECTED = 30_000;

    private static String address(SittingId id) {
        return "assessment/" + id;
    }

    private static Response middle(Item item) {
        return switch (item) {
            case Item.Likert likert -> new Response.Scale(3);
            case Item.Rating rating ->
                new Response.Ratings(rating.options().stream()
                        .collect(Collectors.toMap(
                                Item.Keyed::id, option -> 3, (a, b) -> a, java.util.LinkedHashMap::new)));
            default -> throw new IllegalArgumentException(item.id());
        };
    }

    @Test
    void storesAnAnswerGivenWhileTheConnectionWasLost() {
        var guest = guests.employee("Marta Quispe", Language.EN);
        var id = exams.begin(guest, Exams.SOIL);
        var item = exams.page(id, Item.Likert.class).items().getFirst().item();
        var visitor = visitor().signIn(guest).open(address(id));
        visitor.press("Go to the questions");
        visitor.page().context().setOffline(true);
        visitor.find("input[name='it-%s'][value='4']".formatted(item.id())).check();
        assertThat(visitor.find(".assessment-kept .si-saved")).not().containsText("Saved");
        visitor.sees("No connection: what you do now is not saved.");
        visitor.page().context().setOffline(false);
        assertThat(visitor.find(".assessment-kept .si-saved"))
                .containsText("Saved", new LocatorAssertions.ContainsTextOptions().setTimeout(RECONNECTED));
        assertThat(visitor.find(".si-connection")).hasCount(0);
        assertThat(visitor.find(".assessment-kept .si-saved")).isVisible();
        visitor.open(address(id));
        assertThat(visitor.find("input[name='it-%s'][value='4']".formatted(item.id())))
                .isChecked();
    }

    /** As when the server was started anew: what shows that it is gone is the answer itself. */
    @Test
    void asksToLookWhetherTheLastAnswerIsThereWhenThePageHadToBeLoadedAgain() {
        var guest = guests.employee("Marta Quispe", Language.ES);
        var id = exams.begin(guest, Exams.SOIL);
        var item = exams.page(id, Item.Likert.class).items().getFirst().item();
        var visitor = phone(Language.ES).signIn(guest).open(address(id));
        visitor.press("Ir a las preguntas");
        var context = visitor.page().context();
        var requests = "**/*v-r=uidl*";
        context.route(requests, Route::abort);
        visitor.find("input[name='it-%s'][value='4']".formatted(item.id())).check();
        visitor.sees("Sin conexión: lo que haga ahora no se guarda.");
        context.addCookies(List.of(new Cookie("siembra-session", "of-before")
                .setDomain("127.0.0.1")
                .setPath("/")));
        context.unroute(requests);
        assertThat(visitor.find(".si-connection"))
                .containsText(
                        "Revise si su última respuesta está guardada",
                        new LocatorAssertions.ContainsTextOptions().setTimeout(RECONNECTED));
        visitor.press("Entendido");
        assertThat(visitor.find(".si-connection")).hasCount(0);
        visitor.press("Ir a las preguntas");
        assertThat(visitor.find("input[name='it-%s']".formatted(item.id()))).hasCount(5);
        assertThat(visitor.find("input[name='it-%s']:checked".formatted(item.id())))
                .hasCount(0);
    }

    @Test
    void goesOnWithTheSamePageAndTimeOnAnotherDevice() {
        var guest = guests.employee("Marta Quispe", Language.EN);
        var id = exams.begin(guest, Exams.MOMENTS);
        var visitor = visitor().signIn(guest).open(address(id));
        visitor.press("Go to the questions");
        var item = exams.page(id, Item.Rating.class).items().getFirst().item();
        new AnswerSheet(visitor).choose(item, middle(item));
        assertThat(visitor.find(".assessment-kept .si-saved")).containsText("Saved");
        visitor.press("Next page");
        visitor.close();

        var elsewhere = phone(Language.EN).signIn(guest).open("assessments");
        elsewhere.press("Continue: Moments that count");
        elsewhere.sees("Page 2 of 16");
        assertThat(elsewhere.find("si-timer")).containsText(Pattern.compile("(60:00|59:\\d\\d)"));
        elsewhere.press("Previous page");
        assertThat(elsewhere.find("input[type=radio]:checked")).hasCount(4);
    }

    @Test
    void answersAPageAndHandsInWithTheKeyboardAlone() {
        var guest = guests.employee("Marta Quispe", Language.EN);
        var id = exams.begin(guest, Exams.SOIL);
        var visitor = visitor().signIn(guest).open(address(id));
        var keys = new Keyboard(visitor);
        keys.activate("Go to the questions");
        for (var placed : exams.page(id, Item.Likert.class).items()) {
            keys.answer(placed.item(), middle(placed.item()));
        }
        keys.activate("Next page");
        visitor.sees("Page 2 of");
        visitor.close();

        var done = guests.employee("Rosa Paredes", Language.EN);
        var last = exams.beginAndAnswer(done, Exams.SOIL, page -> true);
        var other = visitor().signIn(done).open(address(last));
        var hers = new Keyboard(other);
        other.sees("Everything is answered.");
        hers.activate("Hand in");
        other.seesHeading("Thank you");
    }

    @Test
    void showsTheWholeScaleOnAPhone() {
        var guest = guests.employee("Marta Quispe", Language.ES);
        var id = exams.begin(guest, Exams.SOIL);
        var visitor = phone(Language.ES).signIn(guest).open(address(id));
        visitor.press("Ir a las preguntas");
        var item = exams.page(id, Item.Likert.class).items().getFirst().item();
        new AnswerSheet(visitor).choose(item, new Response.Scale(5));
        assertThat(visitor.find(".assessment-kept .si-saved")).containsText("Guardado");
        org.assertj.core.api.Assertions.assertThat(
                        visitor.page().evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
    }
}
