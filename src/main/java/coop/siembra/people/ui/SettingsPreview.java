package coop.siembra.people.ui;

import com.vaadin.flow.component.html.Aside;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.Wording;
import coop.siembra.people.Logo;
import coop.siembra.people.OrganisationSettings;
import coop.siembra.ui.Fragment;
import coop.siembra.ui.Markup;
import org.jspecify.annotations.Nullable;

/** How pages will look and read with the settings in the form. */
class SettingsPreview extends Aside {
    private static final LocalizedText SAMPLE = new LocalizedText(
            "{{The member}} has waited a while. What would make this visit easier for {{a member}} in a hurry? "
                    + "Listen to {{the members}} first.",
            "{{El socio}} lleva un rato esperando. ¿Qué le haría más fácil la visita {{al socio}}? Primero escuche {{a los socios}}.");

    private final Fragment shown = new Fragment("");

    SettingsPreview() {
        addClassName("people-preview");
        getElement().setAttribute("aria-label", getTranslation("people.settings.preview"));
        add(shown);
    }

    void show(OrganisationSettings settings) {
        var wording = new Wording(settings.english(), settings.spanish(), settings.name());
        var markup = new Markup()
                .tag("<div class='people-preview-page' style='--si-brand:"
                        + settings.accent().hex() + "'>")
                .tag("<div class='people-preview-bar'>" + picture(settings.logo()) + "<strong>")
                .text(settings.name())
                .tag("</strong></div><div class='people-preview-body'>");
        for (Language language : Language.values()) {
            markup.tag("<p lang='" + language.code() + "'>")
                    .text(wording.fill(SAMPLE.in(language), language))
                    .tag("</p>");
        }
        markup.tag("<span class='people-preview-button'>")
                .text(getTranslation("people.settings.preview-button"))
                .tag("</span></div></div>");
        shown.show(markup.toString());
    }

    /** The picture is in the form, not yet on the server's page: shown from its own bytes, where nothing in it can run. */
    private static String picture(@Nullable Logo logo) {
        return logo == null
                ? "<span class='people-preview-mark' aria-hidden='true'></span>"
                : "<img alt='' src='data:" + logo.format().mediaType() + ";base64," + logo.base64() + "'>";
    }
}
