package coop.siembra.readiness.ui.files;

import static coop.siembra.access.Cooperative.ANA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import coop.siembra.QuietApplicationTest;
import coop.siembra.people.People;
import coop.siembra.people.PersonDetails;
import coop.siembra.readiness.Readied;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What a head can take along, asked for as a browser would, and what nobody else can. */
@QuietApplicationTest
class TeamDownloadTests {
    private final MockMvc http;

    @TempDir
    Path folder;

    @Autowired
    Readied readied;

    @Autowired
    People people;

    @Autowired
    MongoTemplate mongo;

    TeamDownloadTests(@Autowired WebApplicationContext context) {
        this.http = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @BeforeEach
    void found() {
        readied.found();
        readied.train(ANA, 1);
    }

    private byte[] saved(String path) throws Exception {
        return http.perform(get("/team-file/" + path).with(user("hugo").roles("HEAD")))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("attachment")))
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private List<Document> noted() {
        return mongo.find(Query.query(Criteria.where("object").is("team.readiness")), Document.class, "audit");
    }

    private void rename(String name) {
        var ana = people.find(ANA).orElseThrow();
        var old = ana.details();
        people.change(
                ANA,
                ana.version(),
                new PersonDetails(name, old.email(), old.unit(), old.position(), old.language(), old.hiredOn())
                        .as(old.role(), old.site()));
        readied.settle();
    }

    private static String csv(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    private Map<String, String> unzipped(byte[] file) throws IOException {
        var parts = new LinkedHashMap<String, String>();
        try (var zip =
                new ZipFile(Files.write(folder.resolve("team.xlsx"), file).toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                parts.put(entry.getName(), csv(zip.getInputStream(entry).readAllBytes()));
            }
        }
        return parts;
    }

    private static String words(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return text(document);
        }
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document);
    }

    @Test
    void savesThePeopleOfTheUnitAndThoseBelow() throws Exception {
        var lines = csv(saved("sales.csv")).lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.getFirst()).contains("\"Name\"", "\"Listening: estimate\"", "\"As of\"");
        assertThat(lines.get(1))
                .startsWith("\"Person ana\",\"Teller\",\"Shop\"")
                .contains("\"Ready\"");
        assertThat(lines.get(2)).startsWith("\"Person hugo\"");
    }

    @Test
    void savesOnlyThoseTheFilterLetsThrough() throws Exception {
        assertThat(csv(saved("sales.csv?role=teller"))).contains("Person ana").doesNotContain("Person hugo");
        assertThat(csv(saved("sales.csv?site=Mercado"))).doesNotContain("Person");
    }

    @Test
    void isWrittenInTheLanguageAskedFor() throws Exception {
        assertThat(csv(saved("sales.csv?lang=es"))).contains("\"Nombre\"");
        assertThat(csv(saved("sales.csv?lang=../x"))).contains("\"Name\"");
        assertThat(words(saved("sales.pdf?lang=es"))).contains("Sales: preparación", "Person ana");
    }

    @Test
    void computesNothingThatSomebodyTyped() throws Exception {
        rename("=HYPERLINK(\"http://x\",\"y\")");
        assertThat(csv(saved("sales.csv"))).contains("\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"");
        var parts = unzipped(saved("sales.xlsx"));
        assertThat(parts.values()).noneMatch(part -> part.contains("<f>") || part.contains("<f "));
        assertThat(parts.get("xl/worksheets/sheet1.xml")).contains("=HYPERLINK(&quot;http://x&quot;");
    }

    @Test
    void savesAWorkbookWithEverything() throws Exception {
        var parts = unzipped(saved("sales.xlsx"));
        assertThat(parts.get("xl/workbook.xml"))
                .contains("\"People\"", "\"Competencies\"", "\"Units\"", "\"Months\"", "\"About\"");
        assertThat(parts.get("xl/worksheets/sheet1.xml")).contains("Person ana");
        assertThat(parts.get("xl/worksheets/sheet3.xml")).contains("Shop");
        assertThat(parts.get("xl/worksheets/sheet5.xml")).contains("The whole range reaches what the role asks.");
    }

    @Test
    void savesPagesToTakeAlong() throws Exception {
        rename("María <b>José</b> Ñandú & Cía");
        assertThat(words(saved("sales.pdf")))
                .contains("Sales: readiness", "María <b>José</b> Ñandú & Cía", "Person hugo", "Listening");
    }

    @Test
    void isNotedEachTime() throws Exception {
        saved("sales.csv");
        saved("shop.pdf");
        assertThat(noted())
                .extracting(entry -> entry.getString("action"), entry -> entry.getList("details", String.class))
                .containsExactlyInAnyOrder(
                        tuple("EXPORTED", List.of("sales", "CSV")), tuple("EXPORTED", List.of("shop", "PDF")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"back.csv", "top.xlsx", "top.pdf", "nowhere.csv", "..%2Fsales.csv", "sales.exe", "sales.CSV"})
    void givesNothingOfOthers(String path) throws Exception {
        http.perform(get(URI.create("/team-file/" + path)).with(user("hugo").roles("HEAD")))
                .andExpect(status().is4xxClientError());
        assertThat(noted()).isEmpty();
    }

    @Test
    void givesNothingToThoseWhoLeadNobody() throws Exception {
        http.perform(get("/team-file/shop.csv").with(user("ana").roles("LEARNER")))
                .andExpect(status().isNotFound());
        http.perform(get("/team-file/shop.csv").with(anonymous()).accept("text/html"))
                .andExpect(status().isFound());
        assertThat(noted()).isEmpty();
    }
}
