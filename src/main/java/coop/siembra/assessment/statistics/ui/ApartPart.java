package coop.siembra.assessment.statistics.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import coop.siembra.assessment.instrument.Instrument;
import coop.siembra.assessment.statistics.ItemTable;
import coop.siembra.assessment.ui.Numbers;
import coop.siembra.ui.Fragment;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Voice;

/** Items whose answers make no score: only how often each option was chosen. */
class ApartPart extends Div {

    ApartPart(ItemTable table, Instrument instrument, Voice voice) {
        addClassName("si-card");
        var words = new ItemTexts(instrument.form(table.form()).orElseThrow(), voice);
        var options = new OptionsTable(words, new Numbers(voice.locale()), this::getTranslation);
        var details = new NativeDetails(
                getTranslation("assessment.items.options"),
                new Fragment("assessment-workshop-table-box", options.apart(table.apart())));
        details.addClassName("assessment-how");
        add(Parts.section(
                getTranslation("assessment.items.apart"),
                Parts.muted(getTranslation("assessment.items.apart-lead")),
                details));
    }
}
