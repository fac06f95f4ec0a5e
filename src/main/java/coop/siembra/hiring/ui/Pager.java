package coop.siembra.hiring.ui;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import java.util.function.IntFunction;

/** Turns the pages of a list. */
class Pager extends Nav {

    /** @param href the address of a page, from 0 */
    Pager(int page, int pages, IntFunction<String> href) {
        addClassName("si-row");
        setAriaLabel(getTranslation("hiring.pages"));
        if (page > 0) {
            add(Parts.link(getTranslation("hiring.previous"), href.apply(page - 1), Tone.PLAIN));
        }
        add(new Paragraph(getTranslation("hiring.page", page + 1, pages)));
        if (page + 1 < pages) {
            add(Parts.link(getTranslation("hiring.next"), href.apply(page + 1), Tone.PLAIN));
        }
    }

    static int pages(long total, int size) {
        return (int) Math.max(1, (total + size - 1) / size);
    }
}
