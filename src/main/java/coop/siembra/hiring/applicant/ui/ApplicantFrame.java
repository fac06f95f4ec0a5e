package coop.siembra.hiring.applicant.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import coop.siembra.kernel.Language;
import coop.siembra.people.OrganisationSettings;
import coop.siembra.ui.ConnectionNotice;
import coop.siembra.ui.Fragment;
import coop.siembra.ui.Parts;
import java.util.function.Consumer;

/** The frame of pages for people without an account: whose they are, the language, and room for one thing at a time. */
@CssImport("./styles/siembra.css")
class ApplicantFrame extends Div {
    private static final String TO_HEADING =
            "const h = this.querySelector('h1'); if (h) { h.tabIndex = -1; h.focus(); window.scrollTo(0, 0); }";

    private final Header head = new Header();
    private final Main main = new Main();
    private final transient Consumer<Language> speak;

    /** @param speak what to do when another language is chosen */
    ApplicantFrame(Consumer<Language> speak) {
        this.speak = speak;
        addClassName("applicant");
        head.addClassName("applicant-head");
        main.addClassName("applicant-main");
        add(head, main, new ConnectionNotice());
    }

    /** Puts parts in place of what was there. */
    void show(OrganisationSettings settings, Component... parts) {
        head.removeAll();
        head.add(mark(settings), languages());
        main.removeAll();
        main.add(parts);
    }

    void focusHeading() {
        main.getElement().executeJs(TO_HEADING);
    }

    private static Component mark(OrganisationSettings settings) {
        var name = new Span(settings.name());
        name.addClassName("si-brand-name");
        return Parts.box(
                "applicant-mark",
                new Fragment("<img src='organisation/logo?v=" + settings.version() + "' alt=''>"),
                name);
    }

    private Component languages() {
        var group = Parts.box("applicant-languages");
        group.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("hiring.applicant.language"));
        for (var language : Language.values()) {
            var button = new NativeButton(
                    getTranslation("assessment.language." + language.code()), click -> speak.accept(language));
            button.getElement()
                    .setAttribute("type", "button")
                    .setAttribute("lang", language.code())
                    .setAttribute("aria-pressed", Boolean.toString(language == Language.of(getLocale())));
            button.addClassName("si-button");
            group.add(button);
        }
        return group;
    }
}
