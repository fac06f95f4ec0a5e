package coop.siembra.app;

import com.vaadin.flow.component.html.NativeButton;
import coop.siembra.ui.Icon;

/** Switches between light and dark at once and remembers it in a cookie; without one the system's setting holds. */
class SchemeSwitch extends NativeButton {
    static final String COOKIE = "siembra-scheme";

    SchemeSwitch() {
        addClassName("si-tool");
        add(Icon.MOON.draw());
        setAriaLabel(getTranslation("app.scheme"));
        setTitle(getTranslation("app.scheme"));
        getElement().executeJs("""
                        this.onclick = () => {
                          const root = document.documentElement;
                          const dark = root.dataset.theme
                            ? root.dataset.theme === 'dark'
                            : matchMedia('(prefers-color-scheme: dark)').matches;
                          root.dataset.theme = dark ? 'light' : 'dark';
                          document.cookie = $0 + '=' + root.dataset.theme + ';path=/;max-age=31536000;samesite=lax';
                        };
                        """, COOKIE);
    }
}
