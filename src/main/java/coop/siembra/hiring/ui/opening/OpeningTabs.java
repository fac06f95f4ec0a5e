package coop.siembra.hiring.ui.opening;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import coop.siembra.hiring.OpeningFile;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import java.util.function.UnaryOperator;

/** Leads to the other pages of an opening, and back to all openings. */
public class OpeningTabs extends Nav {

    /** @param say gives the text of a key, in the reader's language */
    public OpeningTabs(OpeningFile file, OpeningTab current, UnaryOperator<String> say) {
        var list = new UnorderedList();
        list.add(new ListItem(Parts.link(say.apply("hiring.opening.all"), "openings", Tone.QUIET)));
        for (var page : OpeningTab.of(file)) {
            var link = Parts.link(
                    say.apply("hiring.opening.page." + page.word()),
                    page.path(file.opening().id()),
                    Tone.QUIET);
            if (page == current) {
                link.getElement().setAttribute("aria-current", "page");
            }
            list.add(new ListItem(link));
        }
        add(list);
        addClassName("assessment-tabs");
        setAriaLabel(say.apply("hiring.opening.pages"));
    }
}
