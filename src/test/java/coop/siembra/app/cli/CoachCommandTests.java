package coop.siembra.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CoachCommandTests {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return new CommandLine(new CoachCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setExecutionExceptionHandler(new Failures())
                .execute(arguments);
    }

    private int assess(String lines) throws IOException {
        return run(
                "assess",
                Files.writeString(folder.resolve("replies.jsonl"), lines).toString());
    }

    private List<JsonNode> answers() {
        return out.toString().lines().map(JSON::readTree).toList();
    }

    @Test
    void answersEachLineInTheShapeThatIsPromised() throws IOException {
        int code = assess("""
                {"id": "a", "language": "en", "message": "My card was swallowed and I could not pay the doctor.", "reply": "I'm so sorry. Who was with you when it happened? I ring you tomorrow at nine."}

                {"id": 7, "language": "es", "message": "No puedo dormir.", "reply": "Su solicitud ha sido derivada al área competente."}
                """);
        assertThat(code).isZero();
        assertThat(answers()).hasSize(2);
        var first = answers().getFirst();
        assertThat(first.propertyNames()).containsExactly("id", "mechanisms", "service", "cautions", "remarks");
        assertThat(first.get("id").asString()).isEqualTo("a");
        assertThat(first.get("mechanisms").propertyNames())
                .containsExactly("reactions", "interpretations", "explorations");
        assertThat(first.get("service").propertyNames()).containsExactly("ownership", "clarity");
        var reactions = first.get("mechanisms").get("reactions");
        assertThat(reactions.propertyNames()).containsExactly("level", "confidence", "spans");
        assertThat(reactions.get("level").asInt()).isPositive();
        assertThat(reactions.get("spans").get(0).propertyNames()).containsExactly("start", "end");
        assertThat(first.get("remarks").size()).isBetween(1, 3);
        assertThat(first.get("remarks").get(0).propertyNames()).containsExactly("kind", "text", "span");
        var second = answers().get(1);
        assertThat(second.get("id").asInt()).isEqualTo(7);
        assertThat(second.get("cautions").get(0).propertyNames()).containsExactly("type", "span", "confidence");
    }

    @Test
    void saysOfALineItCannotReadWhyAndGoesOn() throws IOException {
        int code = assess("""
                not json
                {"id": "b", "language": "fr", "reply": "Bonjour"}
                {"id": "c", "language": "en"}
                [1]
                {"id": "d", "language": "en-GB", "reply": "I'm sorry, I ring you tomorrow."}
                """);
        assertThat(code).isEqualTo(1);
        assertThat(answers()).hasSize(5);
        assertThat(answers().getFirst().get("error").asString()).contains("line 1");
        assertThat(answers().get(1).get("id").asString()).isEqualTo("b");
        assertThat(answers().get(4).has("error")).isFalse();
    }

    @Test
    void readsFilesOfOtherPrograms() throws IOException {
        var file = folder.resolve("other.jsonl");
        var first = "\uFEFF{\"id\": 1, \"language\": \"es\", \"reply\": \"Lo siento mucho, lo llamo ma\u00f1ana.\"}\n";
        var out = new ByteArrayOutputStream();
        out.write(first.getBytes(StandardCharsets.UTF_8));
        out.write(first.substring(1).getBytes(StandardCharsets.ISO_8859_1));
        Files.write(file, out.toByteArray());
        assertThat(run("assess", file.toString())).isZero();
        assertThat(answers()).hasSize(2).noneMatch(answer -> answer.has("error"));
    }

    @Test
    void namesTheDoubtWhenItCannotSay() throws IOException {
        assertThat(assess("{\"id\": 1, \"language\": \"en\", \"message\": \"\", \"reply\": \"ok\"}\n"))
                .isZero();
        assertThat(answers().getFirst().get("doubt").asString()).isEqualTo("too-short");
        assertThat(answers().getFirst().get("remarks")).hasSize(1);
    }

    @Test
    void reportsTheTestPartByLanguage() {
        assertThat(run("evaluate", "--json")).isZero();
        var report = JSON.readTree(out.toString());
        assertThat(report.propertyNames()).containsExactly("en", "es", "peers");
        assertThat(report.get("en").get("aspects").get("reactions").propertyNames())
                .containsExactly("accuracy", "macroF1", "presenceF1", "spanF1", "calibrationError", "confusion");
    }

    @Test
    void refusesAFileThatIsNotThere() {
        assertThat(run("assess", folder.resolve("nowhere.jsonl").toString())).isEqualTo(1);
        assertThat(err.toString()).contains("cannot read");
    }
}
