package coop.siembra.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PsychometricsCommandTests {
    private static final Path SAMPLES = Path.of("src", "test", "resources", "psychometrics");

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return new CommandLine(new PsychometricsCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    private int analyse(String responses, String key, String... options) throws IOException {
        var all = new java.util.ArrayList<>(List.of(
                "analyse",
                Files.writeString(folder.resolve("responses.csv"), responses).toString(),
                "--key",
                Files.writeString(folder.resolve("key.csv"), key).toString()));
        all.addAll(List.of(options));
        return run(all.toArray(String[]::new));
    }

    private JsonNode json() {
        return JsonMapper.builder().build().readTree(out.toString());
    }

    @Test
    void printsJsonOfTheShapeThatIsPromised() {
        int code = run(
                "analyse",
                SAMPLES.resolve("rated-missing.csv").toString(),
                "--key",
                SAMPLES.resolve("rated-key.csv").toString(),
                "--json");
        assertThat(code).isZero();
        assertThat(json().propertyNames()).containsExactly("scales");
        var scales = json().get("scales");
        assertThat(scales).hasSize(2);
        var warmth = scales.get(0);
        assertThat(warmth.propertyNames())
                .containsExactly(
                        "scale", "n", "items", "alpha", "omega", "sem", "mean", "sd", "itemStatistics", "notes");
        assertThat(warmth.get("scale").asString()).isEqualTo("warmth");
        assertThat(warmth.get("items").asInt()).isEqualTo(6);
        assertThat(warmth.get("omega").isNumber()).isTrue();
        assertThat(warmth.get("itemStatistics").get(0).propertyNames())
                .containsExactly("item", "n", "mean", "sd", "itemRest", "alphaIfDropped");
        assertThat(warmth.get("notes").get(0).asString()).contains("answers are missing");
    }

    @Test
    void printsNullAndWhyForWhatThereIsNot() throws IOException {
        assertThat(analyse("ñ\n1\n2\n2\n", "item,scale,direction,min,max\nñ,one,1,1,5\n", "--json"))
                .isZero();
        assertThat(out.toString()).doesNotContain("NaN").doesNotContain("ñ");
        var scale = json().get("scales").get(0);
        assertThat(scale.get("alpha").isNull()).isTrue();
        assertThat(scale.get("sd").isNumber()).isTrue();
        assertThat(scale.get("itemStatistics").get(0).get("item").asString()).isEqualTo("ñ");
        assertThat(scale.get("itemStatistics").get(0).get("itemRest").isNull()).isTrue();
        assertThat(scale.get("notes"))
                .extracting(JsonNode::asString)
                .contains(
                        "there is no alpha: it takes two items that vary",
                        "there is no itemRest of ñ: it takes two items that vary");
    }

    @Test
    void printsTablesForPeople() throws IOException {
        assertThat(analyse("a,b\n1,5\n2,3\n4,2\n", "item,scale,direction,min,max\na,w,1,1,5\nb,w,-1,1,5\n"))
                .isZero();
        assertThat(out.toString())
                .contains("w: 2 items, n = 3", "item-rest", "there is no omega: it takes three items");
    }

    @Test
    void saysOnTheErrorStreamWhatIsWrong() throws IOException {
        assertThat(analyse("a\n7\n", "item,scale,direction,min,max\na,w,1,1,5\n", "--json"))
                .isOne();
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().strip())
                .isEqualTo(folder.resolve("responses.csv") + ":2: item 'a' is answered '7', but the key allows 1 to 5");
    }
}
