package coop.siembra.assessment.instrument;

import coop.siembra.assessment.instrument.Instrument.Consistency;
import coop.siembra.assessment.instrument.Instrument.KeyNote;
import coop.siembra.assessment.instrument.Instrument.Measures;
import coop.siembra.assessment.instrument.Instrument.Source;
import coop.siembra.assessment.instrument.Instrument.Use;
import coop.siembra.content.Bundle;
import coop.siembra.content.CheckContext;
import coop.siembra.content.YamlNode;
import coop.siembra.kernel.InstrumentId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads one instrument whose file its schema has accepted, and the forms it names. */
record InstrumentReader(Bundle bundle, CheckContext context) {
    static final String FILE = "instrument.yaml";

    /** What could be read; to be used only when no problem was reported. */
    Instrument read(YamlNode file) {
        int before = context.problems().count();
        if (!file.get("id").text().equals(bundle.id())) {
            file.get("id").problem("the id must be the name of the folder: `" + bundle.id() + "`");
        }
        var scales = new ScaleReader(context).read(file.get("scales"));
        var forms = new FormFiles(bundle, context, new FormReader(scales, context)).read(file.get("forms"));
        var instrument = instrument(
                file, scales, forms.stream().map(FormFiles.Read::form).toList());
        if (context.problems().count() == before) {
            new PlanChecks(file, instrument).report();
            new FormChecks(file, instrument, forms).report();
        }
        return instrument;
    }

    private Instrument instrument(YamlNode file, List<Scale> scales, List<Form> forms) {
        return new Instrument(
                new InstrumentId(bundle.id()),
                bundle.version(),
                file.get("title").localized(),
                file.get("summary").localized(),
                file.get("purpose").localized(),
                constant(Measures.class, file.get("measures")),
                uses(file.get("for")),
                file.get("minutes").integer(),
                file.find("timeLimit").map(YamlNode::integer).orElse(null),
                file.get("order").text().equals("shuffled"),
                file.get("sources").items().stream()
                        .map(InstrumentReader::source)
                        .toList(),
                file.find("key").map(InstrumentReader::key).orElse(null),
                scales,
                file.find("consistency").map(YamlNode::items).orElse(List.of()).stream()
                        .map(InstrumentReader::pair)
                        .toList(),
                forms);
    }

    private static Set<Use> uses(YamlNode list) {
        var uses = EnumSet.noneOf(Use.class);
        list.items().forEach(use -> uses.add(constant(Use.class, use)));
        return Set.copyOf(uses);
    }

    private static Source source(YamlNode node) {
        return new Source(node.get("reference").text().strip(), node.get("used").localized());
    }

    private static KeyNote key(YamlNode node) {
        return new KeyNote(
                node.get("version").text(),
                node.get("origin").text().equals("panel"),
                node.get("note").localized());
    }

    private static Consistency pair(YamlNode node) {
        var ids = node.texts();
        return new Consistency(ids.getFirst(), ids.getLast());
    }

    /** The constant that files write in lower case with hyphens; their schema allows no other word. */
    static <E extends Enum<E>> E constant(Class<E> type, YamlNode word) {
        return Enum.valueOf(type, word.text().toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
