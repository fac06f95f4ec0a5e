package coop.siembra.hiring.ui.watch;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import coop.siembra.hiring.FairnessMonitor;
import coop.siembra.hiring.FairnessMonitor.Exportable;
import coop.siembra.hiring.model.Stage;
import coop.siembra.hiring.ui.words.Phrases;
import coop.siembra.ui.Parts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables of a bias audit to take away: they show small groups, so they are for auditors and not for a screen. */
class AuditPart extends Div {
    private final MultiSelectComboBox<Exportable> openings = new MultiSelectComboBox<>();
    private final Select<String> stage = new Select<>();
    private final Checkbox small = new Checkbox();
    private final Anchor file = new Anchor();

    AuditPart(FairnessMonitor monitor, Phrases phrases) {
        var all = monitor.exportable();
        openings.setLabel(phrases.say("hiring.fairness.openings"));
        openings.setItems(all);
        openings.setItemLabelGenerator(one -> phrases.of(one.title()));
        openings.setValue(all);
        var stages = stages(all, phrases);
        stage.setLabel(phrases.say("hiring.fairness.audit.stage"));
        stage.setItems(new ArrayList<>(stages.keySet()));
        stage.setItemLabelGenerator(one -> stages.getOrDefault(one, ""));
        stage.setValue("");
        small.setLabel(phrases.say("hiring.fairness.audit.small"));
        file.setText(phrases.say("hiring.fairness.audit.download"));
        file.addClassNames("si-button", "primary");
        file.setRouterIgnore(true);
        file.getElement().setAttribute("download", true);
        openings.addValueChangeListener(change -> point());
        stage.addValueChangeListener(change -> point());
        small.addValueChangeListener(change -> point());
        point();
        add(Parts.card(Parts.section(
                phrases.say("hiring.fairness.audit.title"),
                new Paragraph(phrases.say("hiring.fairness.audit.lead")),
                Parts.box("watch-filters", openings, stage),
                small,
                Parts.row(file))));
    }

    /** By id; the whole way first. */
    private static Map<String, String> stages(List<Exportable> openings, Phrases phrases) {
        Map<String, String> stages = new LinkedHashMap<>();
        stages.put("", phrases.say("hiring.fairness.whole"));
        for (var opening : openings) {
            for (Stage one : opening.stages()) {
                stages.putIfAbsent(one.id(), phrases.stage(one));
            }
        }
        return stages;
    }

    private void point() {
        var ids = openings.getValue().stream().map(one -> one.id()).toList();
        file.setHref(AuditDownload.href(ids, stage.getValue(), small.getValue()));
        file.setEnabled(!ids.isEmpty());
    }
}
