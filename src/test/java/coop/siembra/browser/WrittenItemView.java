package coop.siembra.browser;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import coop.siembra.item.Item;
import coop.siembra.item.ui.ItemField;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.PersonServed;
import coop.siembra.kernel.Wording;
import coop.siembra.ui.Parts;
import jakarta.annotation.security.PermitAll;

/** An item to be answered in one's own words, as a sitting shows it: no shipped instrument has one. */
@Route("written-item")
@PermitAll
class WrittenItemView extends Div implements HasDynamicTitle {
    private static final LocalizedText STEM = new LocalizedText(
            "A colleague has just been shouted at on the phone. What do you say?",
            "A una colega le acaban de gritar por teléfono. ¿Qué le dice?");

    WrittenItemView() {
        addClassName("si-page");
        var item = new Item.Written("words", STEM, 10, 120);
        var field = new ItemField(item, 1, getLocale(), Wording.of(PersonServed.MEMBER, "Sol"));
        add(Parts.box("assessment-player", new H1(STEM.in(getLocale())), Parts.box("si-card assessment-item", field)));
    }

    @Override
    public String getPageTitle() {
        return STEM.in(getLocale());
    }
}
