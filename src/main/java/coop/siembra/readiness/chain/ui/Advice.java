package coop.siembra.readiness.chain.ui;

import coop.siembra.kernel.UnitId;
import coop.siembra.people.Unit;
import coop.siembra.readiness.chain.ChainPicture;
import coop.siembra.readiness.chain.model.Culture;
import coop.siembra.readiness.chain.model.Culture.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a unit could do next, from its place in the chain and from how ready its people are. */
final class Advice {
    private static final int NAMED = 5;

    private Advice() {}

    /** Sentences, the most pressing first. */
    static List<String> on(Unit unit, ChainPicture picture, ChainWords words) {
        List<String> advice = new ArrayList<>();
        var distance = picture.chain().distance(unit.id());
        if (distance.isEmpty()) {
            advice.add(words.text(unit.serves().isEmpty() ? "todo.connect" : "todo.connect-further"));
        }
        var wordless = Stream.concat(
                        unit.serves().stream()
                                .filter(to -> words.handed(unit, to).isEmpty())
                                .map(to -> link(words, unit, to)),
                        unit.servesMembers() && words.handed(unit, null).isEmpty()
                                ? Stream.of(link(words, unit, null))
                                : Stream.empty())
                .toList();
        if (!wordless.isEmpty()) {
            advice.add(words.text(
                    "todo.words",
                    String.join(", ", wordless.stream().limit(NAMED).toList())));
        }
        boolean far = distance.orElse(0) >= ChainPicture.Far.FROM;
        boolean thin = picture.counts(unit.id())
                .map(Culture::of)
                .filter(culture -> culture.reading() == Reading.THIN)
                .isPresent();
        if (far) {
            advice.add(words.text(thin ? "todo.far-thin" : "todo.far"));
        } else if (thin) {
            advice.add(words.text("todo.thin"));
        }
        if (distance.isPresent() && !picture.suppliers(unit.id()).isEmpty()) {
            advice.add(words.text("todo.ask"));
        }
        return advice;
    }

    private static String link(ChainWords words, Unit from, @Nullable UnitId to) {
        return words.text("link", words.name(from), words.name(to));
    }
}
