package coop.siembra.assessment.store;

import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.assessment.instrument.Form.Placed;
import coop.siembra.assessment.scoring.Probe;
import coop.siembra.item.Item;
import coop.siembra.item.Items;
import coop.siembra.item.Response;
import coop.siembra.kernel.LocalizedText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class AnswerSheetTests {

    @Property
    void keepsAllResponsesButTexts(@ForAll long seed) {
        var random = new Random(seed);
        var placed = new ArrayList<Placed>();
        var responses = new LinkedHashMap<String, Response>();
        for (var item : Items.all()) {
            if (random.nextInt(4) > 0 && responses.put(item.id(), Items.answer(item, random)) == null) {
                placed.add(new Placed(item, "see", false, Map.of()));
            }
        }
        var instrument = Probe.instrument(List.of(Probe.result("see")), List.of(), placed);
        var sitting = Probe.sitting(instrument, responses, Duration.ofMillis(random.nextInt(100_000)));
        var read = AnswerSheet.read(AnswerSheet.write(sitting, instrument));
        assertThat(read.keySet()).isEqualTo(responses.keySet());
        placed.forEach(one -> {
            var found = read.get(one.item().id());
            var given = sitting.response(one.item().id()).orElseThrow();
            assertThat(found.spent()).isEqualTo(given.spent().toMillis());
            assertThat(found.response()).isEqualTo(one.item() instanceof Item.Written ? List.of() : given.response());
        });
    }

    @Example
    void leavesOutWhatPeopleWrote() {
        var placed = new Placed(new Item.Written("w", LocalizedText.same("Write"), 1, 99), "see", false, Map.of());
        var instrument = Probe.instrument(List.of(Probe.result("see")), List.of(), List.of(placed));
        var sitting =
                Probe.sitting(instrument, Map.of("w", new Response.Text("My\tsecret\nwords")), Duration.ofSeconds(3));
        assertThat(AnswerSheet.write(sitting, instrument)).isEqualTo("w\t3000\n");
    }
}
