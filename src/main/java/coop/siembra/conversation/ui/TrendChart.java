package coop.siembra.conversation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import coop.siembra.conversation.model.Debrief;
import coop.siembra.conversation.model.State;
import java.util.List;

/** Two lines over the turns of a talk: feeling and trust, turning points marked. */
@Tag("si-trend")
@NpmPackage(value = "echarts", version = "6.1.0")
@JsModule("./components/si-trend.ts")
final class TrendChart extends Component {

    TrendChart(Debrief debrief, Speech speech) {
        var trend = debrief.trend();
        getElement()
                .setPropertyList("feeling", trend.stream().map(State::feeling).toList());
        getElement().setPropertyList("trust", trend.stream().map(State::trust).toList());
        getElement()
                .setPropertyList(
                        "marks",
                        debrief.turningPoints().stream()
                                .map(moment -> moment.turn().number())
                                .toList());
        getElement()
                .setPropertyList(
                        "words",
                        List.of(
                                speech.words("debrief.feeling"),
                                speech.words("debrief.trust"),
                                speech.words("debrief.turn"),
                                speech.words("debrief.start")));
        getElement().setProperty("label", summary(debrief, speech));
    }

    static String summary(Debrief debrief, Speech speech) {
        var trend = debrief.trend();
        var first = trend.getFirst();
        var last = trend.getLast();
        return speech.words(
                "debrief.summary",
                speech.signed(first.feeling()),
                speech.signed(last.feeling()),
                speech.number(first.trust()),
                speech.number(last.trust()),
                speech.number(trend.size() - 1));
    }
}
