package coop.siembra.ui;

/** Where a page's translations come from: {@code this::getTranslation} of a component, or another language's. */
@FunctionalInterface
public interface Translator {
    String translate(String key, Object... parameters);
}
