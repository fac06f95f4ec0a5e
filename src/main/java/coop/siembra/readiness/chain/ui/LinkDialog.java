package coop.siembra.readiness.chain.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.people.LinkOutcome;
import coop.siembra.people.ServiceLinks;
import coop.siembra.people.Unit;
import coop.siembra.readiness.chain.ChainPicture;
import coop.siembra.readiness.chain.ui.ChainDrawing.Node;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks who serves whom, and what is handed over in both languages. */
final class LinkDialog extends Dialog {
    private final transient ChainWords words;
    private final transient Storing storing;
    private final ComboBox<Unit> from = new ComboBox<>();
    private final ComboBox<Node> to = new ComboBox<>();
    private final TextField english = new TextField();
    private final TextField spanish = new TextField();
    private final Div said = new Div();

    /** Stores a link; what is refused is said in the dialog. */
    @FunctionalInterface
    interface Storing {
        /** @return why not */
        Optional<LinkOutcome.Reason> store(Unit from, Node to, LocalizedText what);
    }

    private LinkDialog(String title, ChainWords words, Storing storing) {
        this.words = words;
        this.storing = storing;
        setHeaderTitle(title);
        setWidth("min(38rem, 96vw)");
        said.getElement().setAttribute("role", "alert");
        from.setLabel(words.text("link.from"));
        from.setItemLabelGenerator(words::name);
        to.setLabel(words.text("link.to"));
        to.setItemLabelGenerator(node -> words.name(node.unit()));
        for (var field : List.of(english, spanish)) {
            field.setMaxLength(ServiceLinks.LONGEST);
            field.setWidthFull();
        }
        from.setWidthFull();
        to.setWidthFull();
        english.setLabel(words.text("link.english"));
        english.setHelperText(words.text("link.hint"));
        spanish.setLabel(words.text("link.spanish"));
        add(Parts.box("chain-dialog", from, to, english, spanish, said));
        getFooter()
                .add(
                        Parts.button(words.text("link.cancel"), Tone.PLAIN, click -> close()),
                        Parts.button(words.text("link.save"), Tone.PRIMARY, click -> save()));
    }

    /** For a new link, of which either end may be known already. */
    static LinkDialog adding(
            ChainPicture picture, @Nullable Unit from, @Nullable Node to, ChainWords words, Storing storing) {
        var dialog = new LinkDialog(words.text("add"), words, storing);
        dialog.from.setItems(picture.units());
        dialog.to.setItems(Stream.concat(
                        Stream.of(Node.MEMBERS), picture.units().stream().map(unit -> new Node(unit.id())))
                .toList());
        dialog.from.setValue(from);
        dialog.to.setValue(to);
        return dialog;
    }

    /** For the words of a link there is. */
    static LinkDialog describing(Unit from, Node to, ChainWords words, Storing storing) {
        var dialog = new LinkDialog(words.text("describe"), words, storing);
        dialog.from.setItems(from);
        dialog.from.setValue(from);
        dialog.from.setReadOnly(true);
        dialog.to.setItems(to);
        dialog.to.setValue(to);
        dialog.to.setReadOnly(true);
        from.place().handedTo(to.unit()).ifPresent(what -> {
            dialog.english.setValue(what.en());
            dialog.spanish.setValue(what.es());
        });
        return dialog;
    }

    private void save() {
        if (from.getValue() == null || to.getValue() == null) {
            say(words.text("link.incomplete"));
            return;
        }
        storing.store(from.getValue(), to.getValue(), new LocalizedText(english.getValue(), spanish.getValue()))
                .ifPresentOrElse(reason -> say(refusal(words, reason)), this::close);
    }

    private void say(String sentence) {
        said.removeAll();
        said.add(Parts.notice(Tone.BAD, new Paragraph(sentence)));
    }

    static String refusal(ChainWords words, LinkOutcome.Reason reason) {
        return words.text(
                switch (reason) {
                    case UNKNOWN_UNIT -> "refused.unknown-unit";
                    case SELF -> "refused.self";
                    case ALREADY_SERVES -> "refused.already-serves";
                    case NOT_SERVED -> "refused.not-served";
                    case TOO_LONG -> "refused.too-long";
                    case CHANGED_MEANWHILE -> "refused.changed-meanwhile";
                });
    }
}
