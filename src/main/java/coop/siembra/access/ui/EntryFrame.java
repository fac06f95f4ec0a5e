package coop.siembra.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import coop.siembra.kernel.Language;
import coop.siembra.people.Organisation;
import coop.siembra.people.OrganisationSettings;
import coop.siembra.ui.Fragment;
import coop.siembra.ui.Parts;

/** The frame of pages before signing in: whose house it is, a picture of what is done there, the language, and room for one task. */
@CssImport("./styles/siembra.css")
class EntryFrame extends Div {
    private final Main main = new Main();

    EntryFrame(Organisation organisation) {
        addClassName("access-entry");
        var settings = organisation.settings();
        var head = new Header(mark(settings), languages());
        head.addClassName("access-entry-head");
        main.addClassName("access-entry-main");
        var side = Parts.box("access-entry-side", head, main);
        add(picture(), side);
    }

    /** Puts the task in place of what was there. */
    void show(Component... parts) {
        main.removeAll();
        main.add(parts);
    }

    private Component picture() {
        var words = new Paragraph(getTranslation("access.entry.motto"));
        words.addClassName("access-motto");
        var picture = new Aside(new Fragment(Illustrations.sowing()), words);
        picture.addClassName("access-picture");
        return picture;
    }

    private static Component mark(OrganisationSettings settings) {
        var name = new Span(settings.name());
        name.addClassName("access-name");
        var mark = Parts.box(
                "access-mark", new Fragment("<img src='organisation/logo?v=" + settings.version() + "' alt=''>"), name);
        return mark;
    }

    private Component languages() {
        var group = Parts.box("access-languages");
        group.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("access.entry.language"));
        var current = Language.of(getLocale());
        for (Language language : Language.values()) {
            var button = new NativeButton(getTranslation("access.language." + language.code()));
            button.getElement()
                    .setAttribute("type", "button")
                    .setAttribute("lang", language.code())
                    .setAttribute("aria-pressed", Boolean.toString(language == current));
            button.addClickListener(click -> button.getElement()
                    .executeJs(
                            "document.cookie = $0 + '=' + $1 + ';path=/;max-age=31536000;samesite=lax'; location.reload();",
                            LanguageChoice.COOKIE,
                            language.code()));
            group.add(button);
        }
        return group;
    }
}
