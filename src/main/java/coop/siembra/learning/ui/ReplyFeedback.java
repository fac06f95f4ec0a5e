package coop.siembra.learning.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import coop.siembra.coach.Aspect;
import coop.siembra.coach.Assessment;
import coop.siembra.coach.Caution;
import coop.siembra.coach.Progress;
import coop.siembra.coach.Progress.Moved;
import coop.siembra.coach.Remark;
import coop.siembra.coach.RemarkTexts;
import coop.siembra.coach.Remarks;
import coop.siembra.kernel.Language;
import coop.siembra.phrasing.Phrasing;
import coop.siembra.ui.Fragment;
import coop.siembra.ui.Html;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import coop.siembra.ui.Polling;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the coach says of a reply: at most three remarks, then what it saw and where, and what moved since the try before. Where a large
 * language model says the remarks in other words, they change when it has.
 */
class ReplyFeedback extends Div {
    private final OrderedList list = new OrderedList();
    private final transient Assessment now;
    private final transient List<Remark> remarks;
    private final Polling polling = new Polling();
    private transient @Nullable CompletableFuture<List<String>> otherWords;

    /** @param before what was said of the try before; null at the first */
    ReplyFeedback(Assessment now, @Nullable Assessment before) {
        this.now = now;
        this.remarks = Remarks.about(now);
        var box = Parts.box("si-section", new H2(getTranslation("learning.reply.coach")));
        if (before != null) {
            box.add(moved(Progress.between(before, now)));
        }
        list.addClassNames("learning-list", "learning-remarks");
        remarks.forEach(remark -> list.add(item(remark)));
        box.add(list);
        if (!now.isSilent()) {
            box.add(seen(), Parts.muted(getTranslation("learning.reply.doubt")));
        }
        add(Parts.card(box));
    }

    /** Has the remarks said in other words; until then, or when that fails, they stay as they are. */
    void phrasedBy(Phrasing phrasing, Language language, String message) {
        var asked = remarks.stream()
                .map(remark -> new Phrasing.Remark(words(remark), RemarkTexts.quote(remark, now.reply())))
                .toList();
        otherWords = phrasing.phrase(language, message, now.reply(), asked);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        if (otherWords != null) {
            polling.start(event.getUI(), this::look);
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        polling.stop(event.getUI());
        super.onDetach(event);
    }

    /** Shows the remarks in other words once they are there. */
    void look() {
        var asked = otherWords;
        if (asked != null && asked.isDone()) {
            otherWords = null;
            getUI().ifPresent(polling::stop);
            var items = items().toList();
            var said = asked.join();
            for (int i = 0; i < items.size(); i++) {
                items.get(i).setText(said.get(i));
            }
        }
    }

    private Stream<ListItem> items() {
        return list.getChildren().map(ListItem.class::cast);
    }

    private String words(Remark remark) {
        return getTranslation(remark.key(), RemarkTexts.quote(remark, now.reply()));
    }

    private ListItem item(Remark remark) {
        var item = new ListItem(words(remark));
        item.addClassName(
                switch (remark.kind()) {
                    case WORKED -> "worked";
                    case CHANGE -> "change";
                    case NEXT -> "next";
                    case DOUBT -> "doubt";
                });
        return item;
    }

    private Component moved(Progress progress) {
        var ups = progress.moved().stream().filter(Moved::isUp).map(this::name).toList();
        var downs = progress.moved().stream()
                .filter(one -> !one.isUp())
                .map(this::name)
                .toList();
        var gone = names(progress.gone());
        var come = names(progress.come());
        var words = new StringBuilder();
        say(words, "learning.reply.more", ups);
        say(words, "learning.reply.gone", gone);
        say(words, "learning.reply.less", downs);
        say(words, "learning.reply.come", come);
        boolean better = !(ups.isEmpty() && gone.isEmpty()) && come.isEmpty() && downs.isEmpty();
        return Parts.notice(
                better ? Tone.GOOD : Tone.INFO,
                new Paragraph(words.isEmpty() ? getTranslation("learning.reply.same") : words.toString()));
    }

    private List<String> names(List<Caution> cautions) {
        return cautions.stream()
                .map(caution -> getTranslation("coach.caution." + caution.key()))
                .toList();
    }

    private String name(Moved moved) {
        return getTranslation("coach.aspect." + moved.aspect().key());
    }

    private void say(StringBuilder words, String key, List<String> what) {
        if (!what.isEmpty()) {
            words.append(words.isEmpty() ? "" : " ").append(getTranslation(key, String.join(", ", what)));
        }
    }

    private Component seen() {
        var rows = Arrays.stream(Aspect.values()).map(aspect -> row(aspect)).collect(Collectors.joining());
        var cautions = now.cautions().stream()
                .map(found -> "<tr class=\"caution\"><th scope=\"row\">"
                        + Html.text(
                                getTranslation("coach.caution." + found.type().key()))
                        + "</th><td>" + Html.text(getTranslation("learning.reply.may-hurt")) + "</td><td>"
                        + quoted(found.span().of(now.reply())) + "</td></tr>")
                .collect(Collectors.joining());
        return new Fragment(
                "learning-seen",
                "<details><summary>" + Html.text(getTranslation("learning.reply.seen")) + "</summary><table><thead><tr>"
                        + head("learning.reply.what") + head("learning.reply.how-much") + head("learning.reply.where")
                        + "</tr></thead><tbody>" + rows + cautions + "</tbody></table></details>");
    }

    private String head(String key) {
        return "<th scope=\"col\">" + Html.text(getTranslation(key)) + "</th>";
    }

    private String row(Aspect aspect) {
        var finding = now.finding(aspect);
        var quotes = finding.spans().stream()
                .map(span -> quoted(span.of(now.reply())))
                .collect(Collectors.joining("<br>"));
        return "<tr><th scope=\"row\">" + Html.text(getTranslation("coach.aspect." + aspect.key()))
                + "</th><td><span class=\"learning-level level-" + finding.level() + "\" aria-hidden=\"true\"></span> "
                + Html.text(getTranslation("coach.level." + finding.level())) + "</td><td>" + quotes + "</td></tr>";
    }

    private static String quoted(String words) {
        return "<q>" + Html.text(RemarkTexts.quote(words)) + "</q>";
    }
}
