package coop.siembra.readiness.chain.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import coop.siembra.content.ContentLibrary;
import coop.siembra.people.Unit;
import coop.siembra.readiness.chain.ChainPicture;
import coop.siembra.readiness.chain.model.Layers;
import coop.siembra.ui.Fragment;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import java.util.ArrayList;
import java.util.List;

/** What stands below the drawing. */
final class ChainSections {
    /** More are counted, not named. */
    private static final int NAMED = 40;

    private final ChainPicture picture;
    private final ChainWords words;
    private final Figures figures;

    ChainSections(ChainPicture picture, ChainWords words, ContentLibrary library, CloserParts closer) {
        this.picture = picture;
        this.words = words;
        this.figures = new Figures(picture, words, library, closer);
    }

    List<Component> all(ChainHtml html, Layers layers) {
        List<Component> all = new ArrayList<>();
        var apart = picture.apart();
        if (!apart.isEmpty()) {
            all.add(apart(html, apart));
        }
        var same = new NativeDetails(words.text("table"));
        same.addClassName("chain-same");
        var table = new Fragment(html.table(layers));
        table.addClassNames("si-card", "si-table-card");
        same.setContent(table);
        all.add(same);
        if (picture.seesAny()) {
            all.add(bands());
            all.add(far());
        }
        return all;
    }

    private Component apart(ChainHtml html, List<Unit> apart) {
        var named = apart.stream().limit(NAMED).map(Unit::id).toList();
        var notice = Parts.notice(Tone.WARN, new Paragraph(words.text("apart.lead", apart.size())));
        var section = Parts.section(words.text("apart"), notice, new Fragment(html.apart(named)));
        if (apart.size() > NAMED) {
            section.add(Parts.muted(words.text("more", apart.size() - NAMED)));
        }
        return section;
    }

    private Component bands() {
        var card = Parts.card(new Fragment(figures.bands()));
        var section = Parts.section(words.text("bands"), Parts.muted(words.text("bands.lead")), card);
        section.add(Parts.muted(words.text("bands.caution")));
        var asOf = picture.asOf();
        if (asOf != null) {
            var day = Parts.muted(words.text("as-of", words.voice().day(asOf)));
            day.addClassName("si-small");
            section.add(day);
        }
        return section;
    }

    private Component far() {
        var far = picture.far();
        var section = Parts.section(words.text("far"), Parts.muted(words.text("far.lead")));
        if (far.thin().isEmpty()) {
            section.add(Parts.card(Parts.muted(words.text("far.none"))));
        } else {
            section.add(Parts.card(new Fragment(figures.far(far, NAMED))));
        }
        if (far.thin().size() > NAMED) {
            section.add(Parts.muted(words.text("more", far.thin().size() - NAMED)));
        }
        if (far.tooFew() + far.unknown() > 0) {
            section.add(Parts.muted(words.text("far.unsaid", far.tooFew(), far.unknown())));
        }
        return section;
    }
}
