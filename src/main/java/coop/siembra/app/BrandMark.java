package coop.siembra.app;

import com.vaadin.flow.component.html.Span;
import coop.siembra.people.OrganisationSettings;

/** The organisation's logo, or a seedling in its colour when it has none. */
class BrandMark extends Span {
    private static final String SEEDLING =
            "<svg viewBox='0 0 40 40' aria-hidden='true'><rect width='40' height='40' rx='12' fill='var(--si-accent)'/>"
                    + "<path d='M20 31V19' stroke='var(--si-on-accent)' stroke-width='2.400' stroke-linecap='round'/>"
                    + "<path d='M20 20c0-6 4-9.500 10-10 .2 6.500-3.500 10-10 10zM20 24c0-4.500-3-7.500-8.500-8 0 5.200 3 8 8.500 8z'"
                    + " fill='var(--si-on-accent)'/></svg>";

    BrandMark(OrganisationSettings settings) {
        var logo = settings.logo();
        getElement()
                .setProperty(
                        "innerHTML",
                        logo == null ? SEEDLING : "<img src='organisation/logo?v=" + settings.version() + "' alt=''>");
    }
}
