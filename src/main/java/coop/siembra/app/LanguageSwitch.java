package coop.siembra.app;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.VaadinSession;
import coop.siembra.access.CurrentUser;
import coop.siembra.kernel.Language;
import coop.siembra.people.People;

/** Switches to the other language, for good: it is remembered with the person. */
class LanguageSwitch extends NativeButton {
    static final String COOKIE = "siembra-lang";

    LanguageSwitch(CurrentUser user, People people) {
        var other = Language.of(getLocale()) == Language.EN ? Language.ES : Language.EN;
        addClassName("si-tool");
        setText(other.code().toUpperCase(java.util.Locale.ROOT));
        getElement().setAttribute("lang", other.code());
        setAriaLabel(getTranslation("app.language." + other.code()));
        setTitle(getTranslation("app.language." + other.code()));
        addClickListener(click -> {
            user.find().ifPresent(person -> people.speak(person, other));
            VaadinSession.getCurrent().setLocale(other.locale());
            getElement()
                    .executeJs(
                            "document.cookie = $0 + '=' + $1 + ';path=/;max-age=31536000;samesite=lax'; location.reload();",
                            COOKIE,
                            other.code());
        });
    }
}
