package coop.siembra.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import coop.siembra.kernel.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** Somebody reads who looked at them, and takes along what is held about them. */
class PersonalDataIntegrationTests extends BrowserTest {

    @Test
    void readsWhoLookedAndDownloadsEverything() throws IOException {
        var unit = guests.unit("Counter", "Ventanilla");
        var learner = guests.employee("Rosa Paredes", Language.EN, unit);
        var head = guests.head("Hugo Salinas", Language.EN, unit);
        visitor().signIn(head).open("team/" + learner.id());

        var mine = visitor().signIn(learner).open("profile");
        mine.sees("Looked at your courses and practices");
        var download =
                mine.page().waitForDownload(() -> mine.link("Download my data").click());
        assertThat(download.suggestedFilename()).matches("siembra-\\d{4}-\\d{2}-\\d{2}\\.zip");
        assertThat(names(download))
                .contains("README.txt", "account.json", "courses.json", "who-looked.json")
                .contains("observations.json", "workshops.json", "talks.json", "recognitions.json", "reminders.json");
        mine.open("").open("profile").sees("Downloaded everything held about you");
    }

    /** The address of a download belongs to the page it was made for. */
    @Test
    void givesNobodyTheDownloadOfAnother() {
        var unit = guests.unit("Counter", "Ventanilla");
        var mine = visitor()
                .signIn(guests.employee("Rosa Paredes", Language.EN, unit))
                .open("profile");
        var address = mine.link("Download my data").getAttribute("href");
        for (var other : List.of(
                visitor(),
                visitor().signIn(guests.head("Hugo Salinas", Language.EN, unit)).open("profile"),
                visitor().signIn(guests.administrator("Ana Admin", Language.EN)).open("profile"))) {
            var answer = other.page().request().get("/" + address);
            assertThat(answer.headers()).doesNotContainEntry("content-type", "application/zip");
            assertThat(answer.text()).doesNotContain("README.txt", "Rosa");
        }
    }

    private static List<String> names(Download download) throws IOException {
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(download.createReadStream())) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                zip.readAllBytes();
                names.add(entry.getName());
            }
        }
        return names;
    }
}
