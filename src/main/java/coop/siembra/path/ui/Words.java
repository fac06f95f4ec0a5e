package coop.siembra.path.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import coop.siembra.path.Said;
import coop.siembra.path.model.Recommendation.Verdict;
import coop.siembra.path.model.Wish;
import coop.siembra.path.model.Wish.By;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import coop.siembra.ui.Translator;
import coop.siembra.ui.Voice;
import java.util.List;

/** How the parts of a path are put into words where it is shown. */
final class Words {
    private final Voice voice;
    private final Translator translator;

    Words(Voice voice, Translator translator) {
        this.voice = voice;
        this.translator = translator;
    }

    Span verdict(Verdict verdict) {
        return switch (verdict) {
            case NEXT -> Parts.badge(translator.translate("path.verdict.next"), Tone.PRIMARY);
            case LATER -> Parts.badge(translator.translate("path.verdict.later"), Tone.PLAIN);
            case SKIP -> Parts.badge(translator.translate("path.verdict.skip"), Tone.INFO);
            case DONE -> Parts.badge("✓ " + translator.translate("path.verdict.done"), Tone.GOOD);
        };
    }

    /**
     * What was decided, by whom, when and why.
     *
     * @param name of the person whose path it is; empty when they read it themselves
     */
    Component said(List<Said> said, String name) {
        var list = new UnorderedList();
        list.addClassName("path-said");
        said.forEach(one -> {
            var item = new ListItem(line(one, name));
            if (!one.holds()) {
                item.addClassName("path-past");
            }
            list.add(item);
        });
        return list;
    }

    private String line(Said said, String name) {
        var who = said.by() == By.HEAD || !name.isEmpty() ? said.name() : translator.translate("path.said.you");
        var what = translator.translate(key(said.choice()));
        var line = translator.translate("path.said.line", who, voice.day(said.on()), what);
        return said.reason().isEmpty() ? line : line + " " + translator.translate("path.said.reason", said.reason());
    }

    private static String key(Wish.Choice choice) {
        return switch (choice) {
            case PUT_FIRST -> "path.said.first";
            case LATER -> "path.said.later";
            case SKIP -> "path.said.skip";
            case RESET -> "path.said.reset";
        };
    }
}
