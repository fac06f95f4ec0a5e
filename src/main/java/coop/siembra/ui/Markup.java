package coop.siembra.ui;

/** Builds HTML from trusted tags and escaped text, for parts of a page that need no server-side component each. */
public final class Markup {
    private final StringBuilder html = new StringBuilder();

    /** Adds a tag as it stands: never text from outside. */
    public Markup tag(String trusted) {
        html.append(trusted);
        return this;
    }

    /** Adds text, escaped. */
    public Markup text(String text) {
        html.append(Html.text(text));
        return this;
    }

    /** Adds {@code  name="value"}, escaped. */
    public Markup attribute(String name, String value) {
        html.append(' ').append(name).append("=\"").append(Html.text(value)).append('"');
        return this;
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
